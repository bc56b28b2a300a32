public import RuleEngine

/// A plan made ready for the search: caps are comparisons too, and every node knows the grain it is read in.
struct SamplePlan {
    private(set) var plan: Plan
    /// The grain and the column of each node that is reached from one.
    private(set) var homes: [NodeID: Home] = [:]

    struct Home {
        var grain: GrainID
        var column: ColumnID?
    }

    init(_ plan: Plan) {
        self.plan = plan
        writeCapsAsCases()
        findHomes()
    }

    /// The lesser of a and b is a where a < b, else b: the same value, and now a comparison that leaves a trace.
    /// Nodes are looked up by id here, never in order, so the new ones may stand at the end.
    private mutating func writeCapsAsCases() {
        let origin = plan.columns.first?.origin ?? 0
        for id in plan.nodes.indices {
            let comparison: Comparison
            let operands: (NodeID, NodeID)
            switch plan.nodes[id] {
            case .minimum(let left, let right): (comparison, operands) = (.less, (left, right))
            case .maximum(let left, let right): (comparison, operands) = (.greater, (left, right))
            default: continue
            }
            let condition = plan.nodes.count
            plan.nodes.append(.compare(comparison, operands.0, operands.1))
            plan.types.append(NodeType(.boolean))
            plan.readings.copy(id, to: condition)
            plan.nodes[id] = .cases(
                [Case(condition: condition, value: operands.0, label: .branch, origin: origin)],
                otherwise: operands.1, isDisjoint: true)
        }
    }

    /// Guarantees are left out: to meet a bound that must never be passed is not what a sample is for.
    private mutating func findHomes() {
        for (id, column) in plan.columns.enumerated() { visit(column.node, Home(grain: column.grain, column: id)) }
        for output in plan.outputs {
            for column in output.columns {
                if case .node(let node, _) = column.source { visit(node, Home(grain: output.grain)) }
            }
        }
    }

    private mutating func visit(_ node: NodeID, _ home: Home) {
        guard homes[node] == nil, !plan.readings.isLeaf(node) else { return }
        homes[node] = home
        for operand in plan.ownOperands(of: node) { visit(operand, home) }
        if case .aggregate(let id) = plan.nodes[node] {
            let aggregate = plan.aggregates[id]
            let source = Home(grain: aggregate.source, column: home.column)
            for part in [aggregate.value, aggregate.filter, aggregate.group] {
                if let part { visit(part, source) }
            }
        }
    }

    /// The table whose rows or records a grain is about; nil for everything.
    func table(of grain: GrainID) -> TableID? {
        switch plan.grains[grain].subject {
        case .table(let table): table
        case .everything: nil
        }
    }
}

extension Plan {
    /// The nodes a node reads in its own grain.
    public func ownOperands(of node: NodeID) -> [NodeID] {
        switch nodes[node] {
        case .integer, .boolean, .text, .absent, .field, .column, .owner, .record, .date, .lastDate, .aggregate: []
        case .lookupField(_, _, let record): [record]
        case .lookupColumn(_, let record): record.map { [$0] } ?? []
        case .inForce(_, let owner, let day): (owner.map { [$0] } ?? []) + [day]
        case .previous(_, let initial): [initial]
        case .present(let operand), .negate(let operand), .not(let operand), .calendar(_, let operand): [operand]
        case .dateCall(_, let operands): operands
        case .add(let left, let right), .subtract(let left, let right), .multiply(let left, let right),
            .minimum(let left, let right), .maximum(let left, let right), .divide(let left, let right, _),
            .compare(_, let left, let right), .and(let left, let right), .or(let left, let right):
            [left, right]
        case .peers(_, let value, let group): [value] + (group.map { [$0] } ?? [])
        case .cases(let cases, let otherwise, _): cases.flatMap { [$0.condition, $0.value] } + [otherwise]
        }
    }
}
