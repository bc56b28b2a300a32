import RuleEngine

/// Values of earlier periods.
extension ValueGraphBuilder {
    /// Remembers that the newest value is of an earlier period of a column.
    mutating func beginPast(_ column: ColumnID, _ domain: Domain) {
        let value = graph.values.count - 1
        past.append((value, domain, column))
        openPast.insert(value)
    }

    /// Finds what earlier periods are read of, which may need the very values that read it. What is on one circle becomes one phase: it
    /// is reckoned together, period after period.
    mutating func closePast() {
        while let next = past.popLast() {
            let place = Place(domain: next.domain, node: plan.columns[next.column].node)
            for need in needs(ofColumn: next.column, at: place) { _ = value(of: need) }
            let target = value(ofColumn: next.column, at: place)
            guard case .previous(_, let initial) = graph.values[next.value].node else { continue }
            graph.values[next.value].node = .previous(target, initial: initial)
            openPast.remove(next.value)
            if graph.values[target].phase > graph.values[next.value].phase { graph.settlePhases(open: openPast) }
        }
    }
}
