/// What a plan's columns need of each other, and an order in which each needs only earlier ones, records below apart.
struct ColumnOrder {
    struct Need: Hashable {
        var column: ColumnID
        var reach: Reach
    }

    /// By column.
    let needs: [[Need]]

    /// - Parameters:
    ///   - roots: the node of each column.
    ///   - column: the column that a number in a node stands for.
    init(nodes: [Node], aggregates: [Aggregate], roots: [NodeID], column: (ColumnID) -> ColumnID?) {
        needs = roots.map { Self.needs(of: $0, nodes, aggregates, column) }
    }

    private static func needs(
        of node: NodeID, _ nodes: [Node], _ aggregates: [Aggregate], _ column: (ColumnID) -> ColumnID?
    ) -> [Need] {
        struct Visit: Hashable {
            var node: NodeID
            var reach: Reach
        }
        var result: [Need] = []
        var seen: Set<Visit> = []
        var open = [Visit(node: node, reach: .own)]
        while let visit = open.popLast() {
            guard seen.insert(visit).inserted else { continue }
            let reach = visit.reach
            // Peers are other records.
            let beside = if case .peers = nodes[visit.node] { reach.then(.elsewhere) } else { reach }
            open += nodes[visit.node].operands.map { Visit(node: $0, reach: beside) }
            switch nodes[visit.node] {
            case .column(let id):
                if let column = column(id) { result.append(Need(column: column, reach: reach)) }
            case .lookupColumn(let id, _):
                if let column = column(id) { result.append(Need(column: column, reach: .elsewhere)) }
            case .aggregate(let id):
                let aggregate = aggregates[id]
                let inner = reach.then(aggregate.hierarchy.map { .below($0) } ?? .elsewhere)
                for part in [aggregate.value, aggregate.filter, aggregate.group] {
                    if let part { open.append(Visit(node: part, reach: inner)) }
                }
            default: break
            }
        }
        return result
    }

    private func isBelow(_ reach: Reach) -> Bool {
        if case .below = reach { true } else { false }
    }

    /// The columns in order; those that cannot be brought into one, or that need each other in another way than down one
    /// hierarchy, where there are such.
    func sorted() -> (order: [ColumnID], circle: [ColumnID]) {
        var order: [ColumnID] = []
        var state = [Int](repeating: 0, count: needs.count)
        for root in needs.indices where state[root] == 0 {
            state[root] = 1
            var stack: [(column: ColumnID, next: Int)] = [(root, 0)]
            while let top = stack.last {
                guard top.next < needs[top.column].count else {
                    state[top.column] = 2
                    order.append(top.column)
                    stack.removeLast()
                    continue
                }
                stack[stack.count - 1].next += 1
                let need = needs[top.column][top.next]
                if isBelow(need.reach) { continue }
                if state[need.column] == 1, let start = stack.firstIndex(where: { $0.column == need.column }) {
                    return (order, stack[start...].map(\.column))
                }
                if state[need.column] == 0 {
                    state[need.column] = 1
                    stack.append((need.column, 0))
                }
            }
        }
        return (order, mixedCircle())
    }

    /// Columns that need each other down more than one hierarchy, or partly by other ways.
    private func mixedCircle() -> [ColumnID] {
        circles().first { !$0.isDownward }.map { $0.columns } ?? []
    }

    /// The columns that need each other, each such set once.
    func circles() -> [(columns: [ColumnID], isDownward: Bool)] {
        var result: [(columns: [ColumnID], isDownward: Bool)] = []
        var backward = [[ColumnID]](repeating: [], count: needs.count)
        for (column, needs) in needs.enumerated() {
            for need in needs { backward[need.column].append(column) }
        }
        var isDone = [Bool](repeating: false, count: needs.count)
        for (column, own) in needs.enumerated() where !isDone[column] && own.contains(where: { isBelow($0.reach) }) {
            let circle = reached(from: column) { needs[$0].map(\.column) }
                .intersection(reached(from: column) { backward[$0] })
            guard circle.contains(column) else { continue }
            for member in circle { isDone[member] = true }
            let inner = circle.flatMap { needs[$0].filter { circle.contains($0.column) }.map(\.reach) }
            result.append((circle.sorted(), Reach.isDownward(inner)))
        }
        return result
    }

    private func reached(from column: ColumnID, _ next: (ColumnID) -> [ColumnID]) -> Set<ColumnID> {
        var result: Set<ColumnID> = []
        var open = next(column)
        while let one = open.popLast() { if result.insert(one).inserted { open += next(one) } }
        return result
    }
}
