public import RuleEngine

/// One set of data under a present text and an amended one, and under any others that are only added up.
public struct Simulation: Sendable {
    public var view: SimulationView
    public var table: SimulationTable
    /// The outputs of either text, under their own names.
    public var before: [OutputFile]
    public var after: [OutputFile]
    /// What the other texts pay in all, parallel to those given; nil where they cannot be compared.
    public var totals: [Int128]?
    /// Who stands just below a threshold of the amended text's grade; nil where it has none.
    public var nearby: NearbyThresholds?
    /// Of the pass over the data: what was rejected, what was left out.
    public var result: RunResult

    /// Scores both texts in one pass: what they have in common is reckoned once; the others after it, many at a time.
    ///
    /// - Parameters:
    ///   - others: further texts of which only the total is wanted.
    ///   - output: which output is compared; nil: as `SimulationView` chooses.
    /// - Returns: nil where there is nothing to compare.
    public static func run(
        before: Plan, after: Plan, others: [Plan] = [], output: String? = nil, on data: DataSet, options: RunOptions
    ) throws(RunError) -> Simulation? {
        guard let view = SimulationView(before, output: output),
            let amended = SimulationView(after, output: view.output),
            amended.values.map(\.title) == view.values.map(\.title)
        else { return nil }
        var texts: [(name: String, plan: Plan)] = [
            ("before", view.probing(before)), ("after", amended.probing(after)),
        ]
        let raised = RaisedScores(amended, in: after)
        if let raised {
            var plan = amended.probing(raised.plan)
            plan.outputs = plan.outputs.suffix(1)
            plan.guarantees = []
            texts.append(("raised", plan))
        }
        guard let result = try score(texts, on: data, options) else { return nil }
        func files(_ name: String) -> [OutputFile] {
            result.outputs.compactMap { file in
                guard file.name.hasPrefix(name + "/") else { return nil }
                var copy = file
                copy.name = String(file.name.dropFirst(name.count + 1))
                return copy
            }
        }
        let probe = SimulationView.probe + ".csv"
        let (old, new) = (files("before"), files("after"))
        guard let oldProbe = old.first(where: { $0.name == probe }),
            let newProbe = new.first(where: { $0.name == probe })
        else { return nil }
        var totals: [Int128]? = []
        if !others.isEmpty {
            totals = try Sweep.run(present: before, variants: others, output: view.output, on: data, options: options)
                .flatMap { sweep in sweep.view.money.map { _ in sweep.variants.map { $0.total(0) } } }
        }
        let nearby = raised.flatMap { scores in
            files("raised").first.map {
                NearbyThresholds(SimulationTable(view, before: newProbe.bytes, after: $0.bytes), scores, amended)
            }
        }
        return Simulation(
            view: view, table: SimulationTable(view, before: oldProbe.bytes, after: newProbe.bytes),
            before: old.filter { $0.name != probe }, after: new.filter { $0.name != probe }, totals: totals,
            nearby: nearby, result: result)
    }

    /// All texts in one pass; where they are not in force on the same days, each in its own.
    private static func score(
        _ texts: [(name: String, plan: Plan)], on data: DataSet, _ options: RunOptions
    ) throws(RunError) -> RunResult? {
        if let union = Plan.union(texts) { return try ColumnarEngine.run(union, on: data, options: options) }
        var whole: RunResult?
        for text in texts {
            guard let alone = Plan.union([text]) else { return nil }
            let result = try ColumnarEngine.run(alone, on: data, options: options)
            if whole == nil { whole = result } else { whole?.outputs += result.outputs }
        }
        return whole
    }
}
