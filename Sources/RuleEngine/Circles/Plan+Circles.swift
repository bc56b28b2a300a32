extension Plan {
    /// The sets of columns that need each other down a hierarchy, in order: the values of a record with none below it need
    /// nothing of them, those of others only what records below have.
    public var circles: [[ColumnID]] {
        guard aggregates.contains(where: { $0.hierarchy != nil }) else { return [] }
        return columnOrder.circles().map(\.columns)
    }

    /// Columns that need each other in a way that cannot be reckoned.
    func checkCircles() -> [String] {
        guard aggregates.contains(where: { $0.hierarchy != nil }) else { return [] }
        let circle = columnOrder.sorted().circle
        return circle.isEmpty ? [] : ["columns \(circle) need each other"]
    }

    /// Whether an aggregate that goes down a hierarchy stays in its grain and goes down a field that is one.
    func checkHierarchy(_ aggregate: Aggregate) -> [String] {
        guard let field = aggregate.hierarchy else { return [] }
        guard aggregate.source == aggregate.target else { return ["goes down a hierarchy to another grain"] }
        guard case .table(let table) = grains[aggregate.source].subject, tables[table].fields.indices.contains(field),
            tables[table].fields[field].isHierarchy, aggregate.group != nil
        else { return ["field \(field) is no hierarchy"] }
        return []
    }

    private var columnOrder: ColumnOrder {
        ColumnOrder(nodes: nodes, aggregates: aggregates, roots: columns.map(\.node)) { $0 }
    }
}
