/// The congruences of a plan's nodes, found in one pass as nodes are added.
struct Congruences: Sendable {
    private var known: [Congruence] = []

    subscript(_ node: NodeID) -> Congruence { known.indices.contains(node) ? known[node] : .any }

    /// Takes in the nodes added since the last time. Operands and the columns and aggregates read come before their node.
    ///
    /// - Parameters:
    ///   - field: what the data's declaration says of a `field` or `lookupField`.
    ///   - columns: the node of each column.
    mutating func extend(
        _ nodes: [Node], aggregates: [Aggregate], columns: [NodeID], field: (NodeID) -> Congruence
    ) {
        known.reserveCapacity(nodes.count)
        for node in known.count..<max(known.count, nodes.count) {
            known.append(congruence(nodes[node], nodes, aggregates, columns) ?? field(node))
        }
    }

    /// nil: what the data's declaration says.
    private func congruence(
        _ node: Node, _ nodes: [Node], _ aggregates: [Aggregate], _ columns: [NodeID]
    ) -> Congruence? {
        switch node {
        case .integer(let value): return .constant(value)
        case .field, .lookupField: return nil
        case .column(let column), .lookupColumn(let column, _):
            return columns.indices.contains(column) ? self[columns[column]] : .any
        case .negate(let operand): return self[operand].negated
        case .add(let left, let right): return self[left].plus(self[right])
        case .subtract(let left, let right): return self[left].plus(self[right].negated)
        case .multiply(let left, let right): return self[left].times(self[right])
        case .minimum(let left, let right), .maximum(let left, let right): return self[left].joined(self[right])
        case .cases(let arms, let otherwise, _):
            let values = (arms.map(\.value) + [otherwise]).filter { nodes[$0] != .absent }
            guard let first = values.first else { return .any }
            return values.dropFirst().reduce(self[first]) { $0.joined(self[$1]) }
        case .aggregate(let id):
            guard aggregates.indices.contains(id), let value = aggregates[id].value else { return .any }
            switch aggregates[id].kind {
            case .sum: return self[value].summed
            case .least, .greatest: return self[value]
            case .count, .exists, .all: return .any
            }
        case .boolean, .text, .absent, .owner, .record, .inForce, .previous, .date, .lastDate, .present, .divide,
            .compare, .and,
            .or, .not,
            .calendar, .dateCall, .peers:
            return .any
        }
    }
}
