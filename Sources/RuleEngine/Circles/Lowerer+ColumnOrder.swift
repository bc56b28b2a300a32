import Findings
import PolicyDSL

extension Lowerer {
    /// Puts the plan's columns into an order in which each needs only earlier ones, once some are read before they were lowered.
    mutating func orderColumns() {
        guard !forwards.isEmpty, findings.allSatisfy({ $0.severity != .error }) else { return }
        let columnOrder = ColumnOrder(nodes: builder.nodes, aggregates: builder.aggregates, roots: columnNodes) { id in
            guard id >= Lowerer.firstForward else { return id }
            if case .done(let column) = states[id - Lowerer.firstForward] { return column }
            return nil
        }
        let (order, circle) = columnOrder.sorted()
        guard circle.isEmpty else {
            let values = symbols.values.indices.filter { value in
                if case .done(let column) = states[value] { circle.contains(column) } else { false }
            }
            guard let first = values.first else { return }
            citation = symbols.values[first].citation
            report(
                .circularRules(
                    values.map { symbols.values[$0].name }, closedAt: symbols.values[first].name.range, advice: nil))
            return
        }
        var places = [ColumnID](repeating: 0, count: order.count)
        for (place, column) in order.enumerated() { places[column] = place }
        columns = order.map { columns[$0] }
        for value in states.indices {
            if case .done(let column) = states[value] { states[value] = .done(places[column]) }
        }
        columnPlaces = places
    }

    /// Where the plan has the column that a node names.
    func place(ofColumn id: ColumnID) -> ColumnID {
        if id >= Lowerer.firstForward {
            if case .done(let column) = states[id - Lowerer.firstForward] { return column }
            return 0
        }
        return columnPlaces.indices.contains(id) ? columnPlaces[id] : id
    }
}
