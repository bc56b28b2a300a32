extension Plan {
    /// Optional values that are read where they are not known to be there.
    func checkPresence() -> [String] {
        var check = PresenceCheck(self)
        for column in columns { check.walk(column.node, known: [], mayBeAbsent: column.isOptional) }
        for aggregate in aggregates {
            if let value = aggregate.value { check.walk(value, known: [], mayBeAbsent: true) }
            if let filter = aggregate.filter { check.walk(filter, known: [], mayBeAbsent: false) }
            if let group = aggregate.group {
                let known = aggregate.filter.map { check.learning($0, is: true, []) } ?? []
                if let known { check.walk(group, known: known, mayBeAbsent: true) }
            }
        }
        for output in outputs {
            for column in output.columns {
                if case .node(let node, _) = column.source { check.walk(node, known: [], mayBeAbsent: true) }
            }
        }
        for guarantee in guarantees { check.walk(guarantee.condition, known: [], mayBeAbsent: false) }
        return check.faults
    }
}

/// Walks expressions in the order of evaluation, with the optional nodes known to have a value.
private struct PresenceCheck {
    private struct Visit: Hashable {
        var node: NodeID
        var known: Set<NodeID>
        var mayBeAbsent: Bool
    }

    private let plan: Plan
    /// The first node that says the same; equal expressions need not be one node.
    private let canonical: [NodeID]
    /// All optional nodes.
    private let optional: Set<NodeID>
    private var seen: Set<Visit> = []
    private(set) var faults: [String] = []

    init(_ plan: Plan) {
        self.plan = plan
        var first: [Node: NodeID] = [:]
        var canonical: [NodeID] = []
        for (id, node) in plan.nodes.enumerated() {
            let key = node.mapOperands { canonical[$0] }
            let known = first[key] ?? id
            first[key] = known
            canonical.append(known)
        }
        self.canonical = canonical
        optional = Set(plan.nodes.indices.filter { plan.types[$0].isOptional }.map { canonical[$0] })
    }

    mutating func walk(_ node: NodeID, known: Set<NodeID>, mayBeAbsent: Bool) {
        guard seen.insert(Visit(node: node, known: known, mayBeAbsent: mayBeAbsent)).inserted else { return }
        if plan.types[node].isOptional, !mayBeAbsent, !known.contains(canonical[node]) {
            faults.append("node \(node) is read where it may be absent")
        }
        switch plan.nodes[node] {
        case .present(let operand):
            walk(operand, known: known, mayBeAbsent: true)
        case .and(let left, let right):
            walk(left, known: known, mayBeAbsent: false)
            if let more = learning(left, is: true, known) { walk(right, known: more, mayBeAbsent: false) }
        case .or(let left, let right):
            walk(left, known: known, mayBeAbsent: false)
            if let more = learning(left, is: false, known) { walk(right, known: more, mayBeAbsent: false) }
        case .cases(let arms, let otherwise, _):
            var known = known
            for arm in arms {
                walk(arm.condition, known: known, mayBeAbsent: false)
                if let holding = learning(arm.condition, is: true, known) {
                    walk(arm.value, known: holding, mayBeAbsent: plan.types[node].isOptional)
                }
                guard let rest = learning(arm.condition, is: false, known) else { return }
                known = rest
            }
            if arms.contains(where: \.isTableRow) {
                // The last row of a table that was found complete: all other rows together say more than each alone.
                known = optional
            }
            walk(otherwise, known: known, mayBeAbsent: plan.types[node].isOptional)
        case .peers:
            // Read for all the peers, whatever is known of this record.
            for operand in plan.nodes[node].operands { walk(operand, known: [], mayBeAbsent: false) }
        case .previous(_, let initial):
            walk(initial, known: known, mayBeAbsent: plan.types[node].isOptional)
        case .integer, .boolean, .text, .absent, .field, .column, .owner, .record, .lookupField, .lookupColumn,
            .inForce,
            .date, .lastDate, .negate, .add, .subtract, .multiply, .minimum, .maximum, .divide, .compare, .not,
            .calendar, .dateCall,
            .aggregate:
            for operand in plan.nodes[node].operands { walk(operand, known: known, mayBeAbsent: false) }
        }
    }

    /// The nodes that have a value when a condition holds, or does not, besides those known; nil where that cannot be.
    func learning(_ condition: NodeID, is truth: Bool, _ known: Set<NodeID>) -> Set<NodeID>? {
        switch plan.nodes[condition] {
        case .boolean(let value):
            return value == truth ? known : nil
        case .present(let operand):
            if truth { return known.union([canonical[operand]]) }
            return known.contains(canonical[operand]) ? nil : known
        case .not(let operand):
            return learning(operand, is: !truth, known)
        case .and(let left, let right), .or(let left, let right):
            let needsBoth = if case .and = plan.nodes[condition] { truth } else { !truth }
            if needsBoth { return learning(left, is: truth, known).flatMap { learning(right, is: truth, $0) } }
            // Either the first decides, or it does not and the second does.
            let first = learning(left, is: truth, known)
            let second = learning(left, is: !truth, known).flatMap { learning(right, is: truth, $0) }
            guard let first, let second else { return first ?? second }
            return first.intersection(second)
        case .integer, .text, .absent, .field, .column, .owner, .record, .lookupField, .lookupColumn, .inForce,
            .previous, .date,
            .lastDate, .negate, .add, .subtract, .multiply, .minimum, .maximum, .divide, .compare, .cases, .calendar,
            .dateCall, .peers,
            .aggregate:
            return known
        }
    }
}

extension Case {
    fileprivate var isTableRow: Bool {
        if case .tableRow = label { true } else { false }
    }
}

extension Node {
    /// The same node over other operands.
    func mapOperands(_ map: (NodeID) -> NodeID) -> Node {
        switch self {
        case .integer, .boolean, .text, .absent, .field, .column, .owner, .record, .date, .lastDate, .aggregate: self
        case .lookupField(let table, let field, let record): .lookupField(table, field, record: map(record))
        case .lookupColumn(let column, let record): .lookupColumn(column, record: record.map(map))
        case .inForce(let table, let owner, let day): .inForce(table, owner: owner.map(map), day: map(day))
        case .previous(let column, let initial): .previous(column, initial: map(initial))
        case .present(let operand): .present(map(operand))
        case .negate(let operand): .negate(map(operand))
        case .add(let left, let right): .add(map(left), map(right))
        case .subtract(let left, let right): .subtract(map(left), map(right))
        case .multiply(let left, let right): .multiply(map(left), map(right))
        case .minimum(let left, let right): .minimum(map(left), map(right))
        case .maximum(let left, let right): .maximum(map(left), map(right))
        case .divide(let left, let right, let rounding): .divide(map(left), map(right), rounding)
        case .compare(let comparison, let left, let right): .compare(comparison, map(left), map(right))
        case .and(let left, let right): .and(map(left), map(right))
        case .or(let left, let right): .or(map(left), map(right))
        case .not(let operand): .not(map(operand))
        case .calendar(let part, let operand): .calendar(part, map(operand))
        case .dateCall(let reckoning, let operands): .dateCall(reckoning, operands.map(map))
        case .peers(let measure, let value, let group): .peers(measure, map(value), group: group.map(map))
        case .cases(let arms, let otherwise, let isDisjoint):
            .cases(
                arms.map {
                    Case(condition: map($0.condition), value: map($0.value), label: $0.label, origin: $0.origin)
                },
                otherwise: map(otherwise), isDisjoint: isDisjoint)
        }
    }
}
