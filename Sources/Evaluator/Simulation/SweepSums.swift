import RuleEngine

/// What several texts in one plan come to over everybody, as two outputs: a row for each period, and one for all of them.
struct SweepSums {
    /// The columns of a text in one of the outputs, in this order.
    struct Layout {
        var values: Int
        var grades: Int
        var hasMoney: Bool

        /// For each period: each value asked for, then how many records have each grade.
        var perPeriod: Int { values + grades }
        /// Over all periods: records that get more, and how much; that get less, and how much; records and periods with another
        /// grade.
        var overall: Int { (hasMoney ? 4 : 0) + (grades > 0 ? 1 : 0) }
    }

    static let periods = "~periods"
    static let overall = "~overall"

    let layout: Layout
    private(set) var plan: Plan
    private let view: SimulationView
    private let delivered: DayRange?
    private let whole: GrainID
    private let wholeInPeriod: GrainID
    private let record: GrainID

    /// - Parameters:
    ///   - union: the texts side by side, without outputs but the view's.
    ///   - texts: the view of each text in it; the first is what the others are compared with.
    ///   - values: positions in the view's values, of which sums are wanted.
    init(_ union: Plan, texts: [SimulationView], values: [Int], delivered: DayRange?) {
        let view = texts[0]
        self.view = view
        self.delivered = delivered
        plan = union
        var grades = 0
        if let grade = view.grade, case .choice(let choice) = view.values[grade].type {
            grades = union.choices[choice].members.count
        }
        layout = Layout(values: values.count, grades: grades, hasMoney: view.money != nil)
        whole = plan.place(Grain(subject: .everything, period: nil))
        wholeInPeriod = plan.place(Grain(subject: .everything, period: view.unit))
        record = plan.place(Grain(subject: plan.grains[view.grain].subject, period: nil))
        plan.outputs = []
        plan.guarantees = []
        var perPeriod: [Output.Column] = [Output.Column(title: "period", source: .period)]
        var overall: [Output.Column] = []
        let sums = texts.map { text in view.money == nil ? nil : sum(text) }
        for (number, text) in texts.enumerated() {
            var nodes = values.map { total(text.values[$0]) }
            nodes += (0..<grades).map { count(text, $0) }
            perPeriod += nodes.map { column($0) }
            guard number > 0 else { continue }
            nodes = []
            if let old = sums[0], let new = sums[number] { nodes += changes(old, new) }
            if grades > 0 { nodes.append(regraded(text, against: view)) }
            overall += nodes.map { column($0) }
        }
        plan.outputs = [
            Output(name: Self.periods, grain: wholeInPeriod, columns: perPeriod, sort: [], origin: 0)
        ]
        guard !overall.isEmpty else { return }
        plan.outputs.append(Output(name: Self.overall, grain: whole, columns: overall, sort: [], origin: 0))
    }

    // MARK: Sums

    private mutating func total(_ value: SimulationView.Value) -> NodeID {
        aggregate(.sum, view.grain, wholeInPeriod, value: value.node, filter: nil, plan.sumRange(of: value.node))
    }

    private mutating func count(_ text: SimulationView, _ grade: Int) -> NodeID {
        guard let position = text.grade else { return plan.integer(0) }
        let value = text.values[position].node
        let same = plan.boolean(.compare(.equal, value, plan.integer(Int128(grade))))
        return aggregate(
            .count, view.grain, wholeInPeriod, value: nil, filter: plan.present(value, and: same), 0...Plan.most)
    }

    /// What a record is paid in all the periods delivered.
    private mutating func sum(_ text: SimulationView) -> NodeID? {
        guard let money = text.money else { return nil }
        let value = text.values[money].node
        return aggregate(
            .sum, view.grain, record, value: value, filter: plan.within(delivered), plan.sumRange(of: value),
            group: plan.add(.record, NodeType(.code)))
    }

    private mutating func changes(_ old: NodeID, _ new: NodeID) -> [NodeID] {
        let range = plan.range(of: old)
        let other = plan.range(of: new)
        let least = other.lowerBound - range.upperBound
        let most = other.upperBound - range.lowerBound
        let change = plan.add(.subtract(new, old), NodeType(.integer(least...most)))
        let zero = plan.integer(0)
        return [Comparison.greater, .less].flatMap { comparison -> [NodeID] in
            let filter = plan.boolean(.compare(comparison, change, zero))
            return [
                aggregate(.count, record, whole, value: nil, filter: filter, 0...Plan.most),
                aggregate(.sum, record, whole, value: change, filter: filter, plan.sumRange(of: change)),
            ]
        }
    }

    private mutating func regraded(_ text: SimulationView, against base: SimulationView) -> NodeID {
        guard let old = base.grade, let new = text.grade else { return plan.integer(0) }
        let (one, other) = (base.values[old].node, text.values[new].node)
        let isThere = plan.types[one].isOptional || plan.types[other].isOptional
        var differs = plan.boolean(.compare(.notEqual, one, other))
        if isThere {
            let presence = [one, other].map { plan.boolean(.present($0)) }
            let both = plan.boolean(.and(presence[0], presence[1]))
            differs = plan.boolean(
                .or(
                    plan.boolean(.and(both, differs)),
                    plan.boolean(.compare(.notEqual, presence[0], presence[1]))))
        }
        if let within = plan.within(delivered) { differs = plan.boolean(.and(within, differs)) }
        return aggregate(.count, view.grain, whole, value: nil, filter: differs, 0...Plan.most)
    }

    // MARK: Parts

    private mutating func aggregate(
        _ kind: Aggregate.Kind, _ source: GrainID, _ target: GrainID, value: NodeID?, filter: NodeID?,
        _ range: ClosedRange<Int128>, group: NodeID? = nil
    ) -> NodeID {
        plan.aggregates.append(
            Aggregate(kind: kind, source: source, target: target, value: value, filter: filter, group: group))
        return plan.add(.aggregate(plan.aggregates.count - 1), NodeType(.integer(range)))
    }

    private func column(_ node: NodeID) -> Output.Column {
        Output.Column(
            title: "",
            source: .node(node, .number(NumberType(unit: .none, decimals: 0, range: plan.range(of: node)))))
    }
}

extension Plan {
    /// More records and periods than any data has.
    fileprivate static let most: Int128 = 1 << 31

    fileprivate mutating func place(_ grain: Grain) -> GrainID {
        if let known = grains.firstIndex(of: grain) { return known }
        grains.append(grain)
        return grains.count - 1
    }

    fileprivate mutating func add(_ node: Node, _ type: NodeType) -> NodeID {
        nodes.append(node)
        types.append(type)
        return nodes.count - 1
    }

    fileprivate mutating func integer(_ value: Int128) -> NodeID {
        add(.integer(value), NodeType(.integer(value...value)))
    }

    fileprivate mutating func boolean(_ node: Node) -> NodeID { add(node, NodeType(.boolean)) }

    fileprivate func range(of node: NodeID) -> ClosedRange<Int128> {
        if case .integer(let range) = types[node].kind { range } else { 0...1 }
    }

    fileprivate func sumRange(of node: NodeID) -> ClosedRange<Int128> {
        let range = range(of: node)
        return min(0, range.lowerBound) * Self.most...max(0, range.upperBound) * Self.most
    }

    fileprivate mutating func present(_ value: NodeID, and condition: NodeID) -> NodeID {
        types[value].isOptional ? boolean(.and(boolean(.present(value)), condition)) : condition
    }

    /// Whether the period at hand is delivered; nil: all are.
    fileprivate mutating func within(_ days: DayRange?) -> NodeID? {
        guard let days else { return nil }
        let type = NodeType(.integer(Int128(Int32.min)...Int128(Int32.max)))
        let date = add(.date, type)
        let begun = boolean(.compare(.greaterOrEqual, date, integer(Int128(days.from))))
        guard let until = days.until else { return begun }
        let notOver = boolean(.compare(.less, date, integer(Int128(until))))
        return boolean(.and(begun, notOver))
    }
}
