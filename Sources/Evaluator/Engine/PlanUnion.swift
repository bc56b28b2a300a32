public import RuleEngine

extension Plan {
    /// Several plans over the same data as one, so that an engine reckons once what they have in common.
    ///
    /// Engines tell equal expressions by what they say, not by where they stand: nothing more than standing side by side is needed.
    /// Outputs are named `variant/name`; columns and guarantees likewise.
    ///
    /// - Returns: nil where the plans do not read the same tables, or are not in force on the same days.
    public static func union(_ variants: [(name: String, plan: Plan)]) -> Plan? {
        guard let first = variants.first else { return nil }
        var union = Plan(regulation: first.plan.regulation, validity: first.plan.validity)
        union.choices = first.plan.choices
        union.tables = first.plan.tables
        for variant in variants {
            var addition = PlanAddition(variant.plan, named: variant.name, to: union)
            guard addition.add(to: &union) else { return nil }
        }
        return union
    }
}

/// Puts one plan beside others: every id is moved to where its target now stands.
private struct PlanAddition {
    private let plan: Plan
    private let name: String
    private let firstNode: NodeID
    private let firstAggregate: AggregateID
    private let firstColumn: ColumnID
    private let firstOrigin: OriginID
    private var texts: [TextID] = []
    private var choices: [ChoiceID] = []
    private var grains: [GrainID] = []

    init(_ plan: Plan, named name: String, to union: Plan) {
        self.plan = plan
        self.name = name
        firstNode = union.nodes.count
        firstAggregate = union.aggregates.count
        firstColumn = union.columns.count
        firstOrigin = union.origins.count
    }

    /// False where the plans do not read the same tables, or are not in force on the same days.
    mutating func add(to union: inout Plan) -> Bool {
        guard plan.validity == union.validity, plan.tables.count == union.tables.count else { return false }
        texts = plan.texts.map { Self.place($0, in: &union.texts) }
        choices = plan.choices.map { Self.place($0, in: &union.choices) }
        grains = plan.grains.map { Self.place($0, in: &union.grains) }
        for (one, other) in zip(plan.tables, union.tables) where !isSame(one, other) { return false }

        union.origins += plan.origins
        union.types += plan.types
        union.nodes += plan.nodes.map { moved($0) }
        union.aggregates += plan.aggregates.map { aggregate in
            Aggregate(
                kind: aggregate.kind, source: grains[aggregate.source], target: grains[aggregate.target],
                value: aggregate.value.map(node), filter: aggregate.filter.map(node),
                group: aggregate.group.map(node), hierarchy: aggregate.hierarchy)
        }
        union.columns += plan.columns.map { column in
            var column = column
            column.name = "\(name)/\(column.name)"
            column.grain = grains[column.grain]
            column.node = node(column.node)
            column.type = type(column.type)
            column.origin += firstOrigin
            return column
        }
        for var output in plan.outputs {
            output.name = "\(name)/\(output.name)"
            output.grain = grains[output.grain]
            output.origin += firstOrigin
            output.columns = output.columns.map { column in
                guard case .node(let id, let type) = column.source else { return column }
                return Output.Column(title: column.title, source: .node(node(id), self.type(type)))
            }
            union.outputs.append(output)
        }
        for var guarantee in plan.guarantees {
            guarantee.name = "\(name)/\(guarantee.name)"
            guarantee.grain = grains[guarantee.grain]
            guarantee.condition = node(guarantee.condition)
            guarantee.origin += firstOrigin
            union.guarantees.append(guarantee)
        }
        return true
    }

    private static func place<Element: Equatable>(_ element: Element, in list: inout [Element]) -> Int {
        if let known = list.firstIndex(of: element) { return known }
        list.append(element)
        return list.count - 1
    }

    // MARK: Ids

    private func node(_ id: NodeID) -> NodeID { id + firstNode }

    private func type(_ type: ValueType) -> ValueType {
        if case .choice(let choice) = type { .choice(choices[choice]) } else { type }
    }

    /// Whether two tables are read alike; where they were declared does not matter.
    private func isSame(_ one: Table, _ other: Table) -> Bool {
        var one = one
        one.origin = other.origin
        one.fields = one.fields.map { field in
            var field = field
            field.type = type(field.type)
            return field
        }
        guard one.fields.count == other.fields.count else { return false }
        for position in one.fields.indices { one.fields[position].origin = other.fields[position].origin }
        return one == other
    }

    private func moved(_ node: Node) -> Node {
        switch node.mapped(self.node) {
        case .text(let text): .text(texts[text])
        case .column(let column): .column(column + firstColumn)
        case .lookupColumn(let column, let record): .lookupColumn(column + firstColumn, record: record)
        case .previous(let column, let initial): .previous(column + firstColumn, initial: initial)
        case .aggregate(let aggregate): .aggregate(aggregate + firstAggregate)
        case .cases(let arms, let otherwise, let isDisjoint):
            .cases(
                arms.map {
                    Case(
                        condition: $0.condition, value: $0.value, label: $0.label, origin: $0.origin + firstOrigin)
                }, otherwise: otherwise, isDisjoint: isDisjoint)
        case let other: other
        }
    }
}

extension Node {
    /// The same over other operands.
    fileprivate func mapped(_ map: (NodeID) -> NodeID) -> Node {
        switch self {
        case .integer, .boolean, .text, .absent, .field, .column, .owner, .record, .date, .lastDate, .aggregate: self
        case .lookupField(let table, let field, let record): .lookupField(table, field, record: map(record))
        case .lookupColumn(let column, let record): .lookupColumn(column, record: record.map(map))
        case .inForce(let table, let owner, let day): .inForce(table, owner: owner.map(map), day: map(day))
        case .previous(let column, let initial): .previous(column, initial: map(initial))
        case .present(let a): .present(map(a))
        case .negate(let a): .negate(map(a))
        case .not(let a): .not(map(a))
        case .calendar(let part, let a): .calendar(part, map(a))
        case .dateCall(let reckoning, let operands): .dateCall(reckoning, operands.map(map))
        case .peers(let measure, let value, let group): .peers(measure, map(value), group: group.map(map))
        case .add(let a, let b): .add(map(a), map(b))
        case .subtract(let a, let b): .subtract(map(a), map(b))
        case .multiply(let a, let b): .multiply(map(a), map(b))
        case .minimum(let a, let b): .minimum(map(a), map(b))
        case .maximum(let a, let b): .maximum(map(a), map(b))
        case .divide(let a, let b, let rounding): .divide(map(a), map(b), rounding)
        case .compare(let comparison, let a, let b): .compare(comparison, map(a), map(b))
        case .and(let a, let b): .and(map(a), map(b))
        case .or(let a, let b): .or(map(a), map(b))
        case .cases(let arms, let otherwise, let isDisjoint):
            .cases(
                arms.map {
                    Case(condition: map($0.condition), value: map($0.value), label: $0.label, origin: $0.origin)
                }, otherwise: map(otherwise), isDisjoint: isDisjoint)
        }
    }
}
