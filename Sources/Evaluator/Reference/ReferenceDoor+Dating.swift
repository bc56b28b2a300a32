import RuleEngine

extension ReferenceDoor {
    /// Gives the rows of a dated register their keys; refuses those that end before they begin.
    func makeDatedKeys(_ rows: inout [Candidate], _ table: Table) {
        guard let dating = table.dating, case .register(let key, _) = table.kind else { return }
        for index in rows.indices {
            // Two rows of one owner and day are told only among those that are in order.
            let made = datedKey(rows[index], dating, table)
            if rows[index].fields.indices.contains(key) { rows[index].fields[key] = .refused(.unknownReference) }
            guard rows[index].refusal == nil, rows[index].firstRefusedField == nil else { continue }
            if let start = rows[index].day(dating.start), let finish = dating.finish.flatMap(rows[index].day),
                finish < start
            {
                rows[index].refusal = Refusal(.endsBeforeStart, field: dating.finish)
            } else if let made {
                rows[index].fields[key] = .value(.text(Array(made.utf8)))
            }
        }
    }

    private func datedKey(_ row: Candidate, _ dating: Dating, _ table: Table) -> String? {
        guard let start = row.day(dating.start) else { return nil }
        guard let owner = dating.owner else { return Table.datedKey(owner: nil, start: start) }
        return ownerKey(row, owner, table).map { Table.datedKey(owner: $0, start: start) }
    }

    private func ownerKey(_ row: Candidate, _ owner: FieldID, _ table: Table) -> String? {
        switch row.field(owner) {
        case .value(let key)?: table.datedOwner.flatMap { plan.keyText(key, of: $0) }
        case .refused?, nil: nil
        }
    }

    /// The rows let in, for what is to be said of them as a whole.
    func datedRegisters(_ files: [ReferenceFile?], _ tables: [[Candidate]]) -> [TableID: DatedRegister] {
        var result: [TableID: DatedRegister] = [:]
        for (table, definition) in plan.tables.enumerated() {
            guard let dating = definition.dating, let file = files[table] else { continue }
            var register = DatedRegister(file: file.name)
            for row in tables[table] where row.refusal == nil {
                guard let position = row.position, let start = row.day(dating.start) else { continue }
                register.rows.append(
                    DatedRegister.Row(
                        owner: dating.owner.flatMap { ownerKey(row, $0, definition) }, start: start,
                        finish: dating.finish.flatMap(row.day), line: file.rows[position].line))
            }
            if let owner = definition.datedOwner, plan.tables[owner].isClosedRegister,
                case .register(let key, _) = plan.tables[owner].kind
            {
                let keys = tables[owner].filter { $0.refusal == nil }.compactMap { row -> ReferenceValue? in
                    if case .value(let value)? = row.field(key) { value } else { nil }
                }
                register.owners = keys.sorted(by: isBefore).compactMap { plan.keyText($0, of: owner) }
            }
            result[table] = register
        }
        return result
    }

    /// Keys in the order of their records.
    private func isBefore(_ one: ReferenceValue, _ other: ReferenceValue) -> Bool {
        switch (one, other) {
        case (.integer(let first), .integer(let second)): first < second
        case (.text(let first), .text(let second)): first.lexicographicallyPrecedes(second)
        default: false
        }
    }
}
