/// Expressions evaluated over intervals, one pass after another: what they can be where only some of their leaves are known.
///
/// Columns of the same grain are taken in place, except those that are leaves.
struct IntervalTape {
    private let builder: PlanBuilder
    private let columnNodes: [NodeID]
    private let leaves: Set<NodeID>
    private var steps: [(node: Node, own: NodeID)] = []
    private(set) var position: [NodeID: Int] = [:]

    /// - Parameter leaves: nodes that are not looked into.
    init(_ roots: [NodeID], leaves: Set<NodeID>, _ builder: PlanBuilder, _ columnNodes: [NodeID]) {
        self.builder = builder
        self.columnNodes = columnNodes
        self.leaves = leaves
        for root in roots { add(root) }
    }

    /// The node that says what a node is, over columns of the same grain.
    static func resolved(_ node: NodeID, _ builder: PlanBuilder, _ columnNodes: [NodeID]) -> NodeID {
        var node = node
        while case .column(let column) = builder.nodes[node], columnNodes.indices.contains(column) {
            node = columnNodes[column]
        }
        return node
    }

    private func target(_ node: NodeID) -> NodeID {
        leaves.contains(node) ? node : Self.resolved(node, builder, columnNodes)
    }

    private mutating func add(_ root: NodeID) {
        var open = [target(root)]
        while let next = open.last {
            if position[next] != nil {
                open.removeLast()
                continue
            }
            let isLeaf = leaves.contains(next)
            let operands = isLeaf ? [] : builder.nodes[next].operands.map(target)
            let missing = operands.filter { position[$0] == nil }
            guard missing.isEmpty else {
                open += missing
                continue
            }
            let node = isLeaf ? Node.absent : builder.nodes[next].mapOperands { position[target($0)] ?? 0 }
            position[next] = steps.count
            steps.append((node, next))
            open.removeLast()
        }
    }

    /// The intervals of all nodes, where leaves are known to be within some; booleans are 0 and 1.
    func run(_ known: [NodeID: Interval]) -> [Interval] {
        var results: [Interval] = []
        results.reserveCapacity(steps.count)
        for step in steps {
            let all = builder.interval(step.own) ?? 0...1
            results.append(known[step.own] ?? value(step.node, results) ?? all)
        }
        return results
    }

    /// What a root is; nil where that is open.
    func value(of root: NodeID, in results: [Interval]) -> Interval? { position[target(root)].map { results[$0] } }

    private func value(_ node: Node, _ at: [Interval]) -> Interval? {
        switch node {
        case .integer(let value): return Interval(only: value)
        case .boolean(let value): return Interval(only: value ? 1 : 0)
        case .negate(let inner): return at[inner].negated
        case .add(let left, let right): return at[left].plus(at[right])
        case .subtract(let left, let right): return at[left].minus(at[right])
        case .multiply(let left, let right): return at[left].times(at[right])
        case .minimum(let left, let right): return at[left].minimum(at[right])
        case .maximum(let left, let right): return at[left].maximum(at[right])
        case .divide(let left, let right, let rounding):
            return at[right].lowerBound > 0 ? at[left].divided(by: at[right], rounding) : nil
        case .compare(let comparison, let left, let right):
            // Codes are no figures.
            guard isFigure(left), isFigure(right) else { return nil }
            return comparison.decided(at[left], at[right]).map { Interval(only: $0 ? 1 : 0) }
        case .and(let left, let right): return at[left].minimum(at[right])
        case .or(let left, let right): return at[left].maximum(at[right])
        case .not(let inner): return Interval(only: 1).minus(at[inner])
        case .cases(let arms, let otherwise, _):
            var result: Interval?
            for arm in arms where at[arm.condition].upperBound == 1 {
                result = result?.hull(at[arm.value]) ?? at[arm.value]
                if at[arm.condition].lowerBound == 1 { return result }
            }
            return result?.hull(at[otherwise]) ?? at[otherwise]
        case .text, .absent, .field, .column, .owner, .record, .inForce, .lookupField, .lookupColumn, .date, .lastDate,
            .present,
            .calendar, .dateCall, .peers, .previous, .aggregate:
            return nil
        }
    }

    private func isFigure(_ step: Int) -> Bool {
        if case .code = builder.types[steps[step].own].kind { false } else { true }
    }
}
