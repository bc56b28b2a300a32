import RuleEngine

extension ReferenceDoor {
    /// Refuses the rows that come back to themselves when their superiors are followed.
    ///
    /// - Returns: whether there were any.
    func refuseCircles(_ tables: inout [[Candidate]]) -> Bool {
        var found: [(table: TableID, row: Int, refusal: Refusal)] = []
        for (table, definition) in plan.tables.enumerated() {
            guard case .register(let key, _) = definition.kind else { continue }
            for field in definition.fields.indices where definition.fields[field].isHierarchy {
                var superiors: [ReferenceValue: ReferenceValue] = [:]
                for row in tables[table] where row.refusal == nil {
                    if case .value(let own)? = row.field(key), case .value(let superior)? = row.field(field),
                        superior != .absent
                    {
                        superiors[own] = superior
                    }
                }
                for (index, row) in tables[table].enumerated() where row.refusal == nil {
                    guard case .value(let own)? = row.field(key), let circle = circle(from: own, superiors) else {
                        continue
                    }
                    if found.contains(where: { $0.table == table && $0.row == index }) { continue }
                    var refusal = Refusal(.circularReference, field: field)
                    refusal.circle = circle
                    found.append((table, index, refusal))
                }
            }
        }
        for (table, row, refusal) in found { tables[table][row].refusal = refusal }
        return !found.isEmpty
    }

    private func circle(
        from key: ReferenceValue, _ superiors: [ReferenceValue: ReferenceValue]
    ) -> [ReferenceValue]? {
        var way = [key]
        var seen: Set<ReferenceValue> = [key]
        while let next = superiors[way[way.count - 1]] {
            if next == key { return way }
            guard seen.insert(next).inserted else { return nil }
            way.append(next)
        }
        return nil
    }
}
