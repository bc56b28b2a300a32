import RuleEngine

extension RegisterLoader {
    /// Takes out the rows that are above themselves in a hierarchy.
    ///
    /// - Returns: whether there were any.
    mutating func dropCircles() -> Bool {
        var dropped: [(table: TableID, row: Int, column: Int, circle: [Int])] = []
        for table in plan.tables.indices {
            guard let draft = drafts[table] else { continue }
            var isDropped = [Bool](repeating: false, count: draft.keys.count)
            for (field, definition) in plan.tables[table].fields.enumerated() where definition.isHierarchy {
                let circles = Hierarchy.circles(of: superiors(draft, table, field))
                for (row, circle) in circles.enumerated() {
                    guard let circle, !isDropped[row] else { continue }
                    isDropped[row] = true
                    dropped.append((table, row, draft.shape.uses[field].column, circle))
                }
            }
        }
        for (table, row, column, circle) in dropped {
            let keys = circle.map { key(ofRow: $0, table) }
            drop(row, of: table, circle: keys, column: column)
        }
        return !dropped.isEmpty
    }

    private func superiors(_ draft: RegisterDraft, _ table: TableID, _ field: FieldID) -> [Int?] {
        let column = draft.columns[field]
        return draft.keys.indices.map { row in
            guard draft.isAlive[row], column.isPresent(row) else { return nil }
            return self.row(of: column.int32[row], in: table, decimalComma: draft.shape.layout.decimalComma)
        }
    }

    private func key(ofRow row: Int, _ table: TableID) -> [UInt8] {
        drafts[table].map { Array(coder.strings[Int($0.keys[row])]) } ?? []
    }
}
