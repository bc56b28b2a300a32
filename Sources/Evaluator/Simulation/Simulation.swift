public import RuleEngine

/// One set of data under a present text and an amended one, and under any others that are only added up.
public struct Simulation: Sendable {
    public var view: SimulationView
    public var table: SimulationTable
    /// The outputs of either text, under their own names.
    public var before: [OutputFile]
    public var after: [OutputFile]
    /// What the other texts pay in all, parallel to those given.
    public var totals: [Int128]
    /// Of the pass over the data: what was rejected, what was left out.
    public var result: RunResult

    /// Scores all texts in one pass: what they have in common is reckoned once.
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
        for (number, other) in others.enumerated() {
            guard let view = SimulationView(other, output: view.output) else { return nil }
            var plan = view.probing(other)
            plan.outputs.removeLast(plan.outputs.count)
            plan.guarantees = []
            plan.outputs = view.probing(other).outputs.suffix(1)
            texts.append(("other\(number)", plan))
        }
        guard let union = Plan.union(texts) else { return nil }
        let result = try ColumnarEngine.run(union, on: data, options: options)
        func files(_ name: String) -> [OutputFile] {
            result.outputs.compactMap { file in
                guard file.name.hasPrefix(name + "/") else { return nil }
                var copy = file
                copy.name = String(file.name.dropFirst(name.count + 1))
                return copy
            }
        }
        let probe = SimulationView.probe + ".csv"
        let (before, after) = (files("before"), files("after"))
        guard let old = before.first(where: { $0.name == probe }), let new = after.first(where: { $0.name == probe })
        else { return nil }
        let totals = others.indices.map { number -> Int128 in
            let table = files("other\(number)").first.map { SimulationTable(view, before: $0.bytes, after: $0.bytes) }
            return table?.total(view).after ?? 0
        }
        return Simulation(
            view: view, table: SimulationTable(view, before: old.bytes, after: new.bytes),
            before: before.filter { $0.name != probe }, after: after.filter { $0.name != probe }, totals: totals,
            result: result)
    }
}
