import RuleEngine

/// The present text and some variants as one plan.
struct SweepPass {
    let view: SimulationView
    let plan: Plan
    private let layout: SweepSums.Layout
    private let count: Int

    init?(_ present: Plan, _ variants: [Plan], values titles: [String], output: String?, _ options: RunOptions) {
        guard let view = SimulationView(present, output: output) else { return nil }
        self.view = view
        let texts = ([present] + variants).enumerated().map { number, plan in
            var plan = plan
            plan.outputs.removeAll { $0.name != view.output }
            plan.guarantees = []
            return (name: "\(number)", plan: plan)
        }
        guard let union = Plan.union(texts) else { return nil }
        var views: [SimulationView] = []
        for number in texts.indices {
            guard let found = SimulationView(union, output: "\(number)/\(view.output)"),
                found.values.map(\.title) == view.values.map(\.title)
            else { return nil }
            views.append(found)
        }
        var values = view.money.map { [$0] } ?? []
        for title in titles {
            guard let position = view.values.lastIndex(where: { $0.title == title }) else { return nil }
            values.append(position)
        }
        let sums = SweepSums(union, texts: views, values: values, delivered: options.delivered)
        (plan, layout, count) = (sums.plan, sums.layout, texts.count)
    }

    /// The present text's, then the variants'.
    func outcomes(_ result: RunResult) -> (periods: [String], outcomes: [Sweep.Outcome]) {
        func lines(_ name: String) -> [[String]] {
            let file = result.outputs.first { $0.name == name + ".csv" }
            return file.map { Array(SimulationTable.fields(of: $0.bytes).dropFirst()) } ?? []
        }
        var outcomes = [Sweep.Outcome](repeating: Sweep.Outcome(), count: count)
        var periods: [String] = []
        for line in lines(SweepSums.periods) {
            periods.append(line.first ?? "")
            var fields = line.dropFirst().map { SimulationTable.integer($0) ?? 0 }[...]
            for text in outcomes.indices {
                outcomes[text].sums.append(Array(fields.prefix(layout.values)))
                outcomes[text].grades.append(fields.dropFirst(layout.values).prefix(layout.grades).map { Int($0) })
                fields = fields.dropFirst(layout.perPeriod)
            }
        }
        for line in lines(SweepSums.overall) {
            var fields = line.map { SimulationTable.integer($0) ?? 0 }[...]
            for text in outcomes.indices.dropFirst() {
                if layout.hasMoney {
                    let money = Array(fields.prefix(4))
                    fields = fields.dropFirst(4)
                    (outcomes[text].winners, outcomes[text].gained) = (Int(money[0]), money[1])
                    (outcomes[text].losers, outcomes[text].lost) = (Int(money[2]), money[3])
                }
                if layout.grades > 0 { outcomes[text].regraded = Int(fields.removeFirst()) }
            }
        }
        return (periods, outcomes)
    }

    /// What one variant more takes in memory, by what those at hand differ in.
    func bytesPerVariant(_ result: RunResult) -> Int {
        let days = (result.scored.map { $0.count } ?? 0) + 1
        let schedule = ValueGraphBuilder.build(plan)
        let bytes = schedule.gatherings.reduce(0) { sum, gathering in
            let records = gathering.target.table.map { result.tables[$0].accepted } ?? 1
            let pages: Int
            switch gathering.unit {
            case nil: pages = 1
            case .day: pages = days
            case .week: pages = days / 7 + 1
            case .month, .quarter, .semester, .year: pages = days / 28 + 1
            }
            // Each worker has its own before they are joined.
            return sum + records * pages * gathering.width.bytes * 5
        }
        return bytes / max(1, count)
    }
}
