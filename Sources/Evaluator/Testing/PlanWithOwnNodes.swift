public import RuleEngine

extension Plan {
    /// The same plan in which no two declarations share a node; the results of one table still do.
    ///
    /// Equal expressions are one node in a plan. What is told of a node here is told of one rule or table alone.
    public func withOwnNodes() -> Plan {
        var copier = NodeCopier(plan: self)
        for (_, columns) in declarations() {
            copier.known = [:]
            for column in columns { copier.plan.columns[column].node = copier.copy(column: column) }
        }
        return copier.plan
    }

    /// Rules, and tables with all their results, in the plan's order.
    func declarations() -> [(owner: PlanOwner, columns: [ColumnID])] {
        var result: [(owner: PlanOwner, columns: [ColumnID])] = []
        var positions: [PlanOwner: Int] = [:]
        for column in columns.indices where !isClock(column) {
            let owner = owner(of: column)
            if let position = positions[owner] {
                result[position].columns.append(column)
            } else {
                positions[owner] = result.count
                result.append((owner, [column]))
            }
        }
        // What a declaration keeps from period to period stands behind what it declares.
        for position in result.indices where result[position].columns.count > 1 {
            let columns = result[position].columns
            result[position].columns = columns.filter { !isRunning($0) } + columns.filter { isRunning($0) }
        }
        return result
    }

    func owner(of column: ColumnID) -> PlanOwner {
        switch columns[column].kind {
        case .rule, .open: .rule(column)
        case .tableResult(let name): .table(name, columns[column].grain)
        case .running(let name):
            keeper(named: name, of: columns[column].grain).map { owner(of: $0) } ?? .rule(column)
        }
    }

    /// The rule or table that keeps something from period to period, nearest the grain that it keeps it in.
    private func keeper(named name: String, of grain: GrainID) -> ColumnID? {
        let named = columns.indices.filter { id in
            switch columns[id].kind {
            case .rule: columns[id].name == name
            case .tableResult(let table): table == name
            case .running, .open: false
            }
        }
        return named.first { columns[$0].grain == grain } ?? named.first
    }
}

/// What a drafter declared as one thing: a rule, or a table with all its results.
enum PlanOwner: Hashable {
    case rule(ColumnID)
    case table(String, GrainID)
}

private struct NodeCopier {
    var plan: Plan
    var known: [NodeID: NodeID] = [:]

    mutating func copy(column: ColumnID) -> NodeID { copy(plan.columns[column].node) }

    private mutating func copy(_ node: NodeID) -> NodeID {
        if let copy = known[node] { return copy }
        for operand in plan.ownOperands(of: node) { _ = copy(operand) }
        var new = plan.nodes[node].mapOperands { known[$0] ?? $0 }
        if case .aggregate(let id) = new {
            var aggregate = plan.aggregates[id]
            aggregate.value = aggregate.value.map { copy($0) }
            aggregate.filter = aggregate.filter.map { copy($0) }
            aggregate.group = aggregate.group.map { copy($0) }
            plan.aggregates.append(aggregate)
            new = .aggregate(plan.aggregates.count - 1)
        }
        plan.nodes.append(new)
        plan.types.append(plan.types[node])
        plan.readings.copy(node, to: plan.nodes.count - 1)
        known[node] = plan.nodes.count - 1
        return plan.nodes.count - 1
    }
}

extension Node {
    /// The same operation on other operands; aggregates read theirs in another grain.
    func mapOperands(_ map: (NodeID) -> NodeID) -> Node {
        switch self {
        case .integer, .boolean, .text, .absent, .field, .column, .owner, .record, .date, .lastDate, .aggregate: self
        case .lookupField(let table, let field, let record): .lookupField(table, field, record: map(record))
        case .lookupColumn(let column, let record): .lookupColumn(column, record: record.map(map))
        case .inForce(let table, let owner, let day): .inForce(table, owner: owner.map(map), day: map(day))
        case .previous(let column, let initial): .previous(column, initial: map(initial))
        case .present(let operand): .present(map(operand))
        case .negate(let operand): .negate(map(operand))
        case .not(let operand): .not(map(operand))
        case .calendar(let part, let operand): .calendar(part, map(operand))
        case .dateCall(let reckoning, let operands): .dateCall(reckoning, operands.map(map))
        case .peers(let measure, let value, let group): .peers(measure, map(value), group: group.map(map))
        case .add(let left, let right): .add(map(left), map(right))
        case .subtract(let left, let right): .subtract(map(left), map(right))
        case .multiply(let left, let right): .multiply(map(left), map(right))
        case .minimum(let left, let right): .minimum(map(left), map(right))
        case .maximum(let left, let right): .maximum(map(left), map(right))
        case .divide(let left, let right, let rounding): .divide(map(left), map(right), rounding)
        case .compare(let comparison, let left, let right): .compare(comparison, map(left), map(right))
        case .and(let left, let right): .and(map(left), map(right))
        case .or(let left, let right): .or(map(left), map(right))
        case .cases(let arms, let otherwise, let isDisjoint):
            .cases(
                arms.map { arm in
                    Case(condition: map(arm.condition), value: map(arm.value), label: arm.label, origin: arm.origin)
                }, otherwise: map(otherwise), isDisjoint: isDisjoint)
        }
    }
}
