public import RuleEngine

/// Many texts over the same data, of each only what it comes to.
public struct Sweep: Sendable {
    public struct Outcome: Sendable, Equatable {
        /// By period, oldest first: each value asked for, in the smallest unit of its type.
        public var sums: [[Int128]] = []
        /// By period: how many records have each grade, in the order of the choice.
        public var grades: [[Int]] = []
        /// Against the present text: records whose sum over all periods rises or falls, and by how much together.
        public var winners = 0
        public var gained: Int128 = 0
        public var losers = 0
        public var lost: Int128 = 0
        /// Records and periods with another grade.
        public var regraded = 0

        public init() {}

        /// The sum of a value over all periods.
        public func total(_ value: Int) -> Int128 { sums.reduce(0) { $0 + $1[value] } }

        public func count(ofGrade grade: Int) -> Int { grades.reduce(0) { $0 + $1[grade] } }
    }

    public var view: SimulationView
    /// As delivered: `2018-01`.
    public var periods: [String]
    public var present: Outcome
    /// Parallel to the variants.
    public var variants: [Outcome]
    /// Of the first pass over the data: what was rejected, what was left out.
    public var result: RunResult

    /// Data with more bytes in its files than this is read anew for each pass instead of kept.
    static let mostInMemory = 4 << 30
    /// What a pass may take for what its texts differ in, in bytes.
    static let mostPerPass = 1 << 30
    static let mostTogether = 128

    /// - Parameters:
    ///   - present: what the variants are compared with.
    ///   - values: titles of values of the output that are to be added up; what is paid comes first in the outcomes, if there is any.
    ///   - output: as for `Simulation`.
    ///   - onPass: called before each pass with the number of variants that are done.
    /// - Returns: nil where there is nothing to compare, or a variant does not read the same tables on the same days.
    public static func run(
        present: Plan, variants: [Plan], values: [String] = [], output: String? = nil, on data: DataSet,
        options: RunOptions, onPass: (Int) -> Void = { _ in }
    ) throws(RunError) -> Sweep? {
        let isKept = data.sources.values.reduce(0) { $0 + $1.count } <= mostInMemory
        var loaded: LoadedData?
        return try run(present, variants, values, output, options, onPass) { plan throws(RunError) in
            if let loaded, let result = try ColumnarEngine.run(plan, on: loaded, options: options) { return result }
            guard isKept else { return try ColumnarEngine.run(plan, on: data, options: options) }
            // For the first time, or because it asks for more than was kept.
            let reread = try LoadedData(plan, data: data, threads: options.threads)
            loaded = reread
            return try ColumnarEngine.run(plan, on: reread, options: options)
        }
    }

    /// The same over data in memory.
    ///
    /// - Returns: nil also where a variant asks for more than was read.
    public static func run(
        present: Plan, variants: [Plan], values: [String] = [], output: String? = nil, on data: LoadedData,
        options: RunOptions
    ) throws(RunError) -> Sweep? {
        func ignore(_ done: Int) {}
        return try run(present, variants, values, output, options, ignore) { plan throws(RunError) in
            try ColumnarEngine.run(plan, on: data, options: options)
        }
    }

    private static func run(
        _ present: Plan, _ variants: [Plan], _ values: [String], _ output: String?, _ options: RunOptions,
        _ onPass: (Int) -> Void, score: (Plan) throws(RunError) -> RunResult?
    ) throws(RunError) -> Sweep? {
        var sweep: Sweep?
        var first = 0
        // What a variant costs is known after the first pass.
        var size = min(8, variants.count)
        repeat {
            onPass(first)
            let batch = Array(variants[first..<min(variants.count, first + size)])
            guard let pass = SweepPass(present, batch, values: values, output: output, options),
                let result = try score(pass.plan)
            else { return nil }
            let part = pass.outcomes(result)
            if sweep == nil {
                sweep = Sweep(
                    view: pass.view, periods: part.periods, present: part.outcomes[0], variants: [], result: result)
            }
            sweep?.variants += part.outcomes.dropFirst()
            first += batch.count
            size = max(1, min(mostTogether, mostPerPass / max(1, pass.bytesPerVariant(result))))
        } while first < variants.count
        return sweep
    }
}
