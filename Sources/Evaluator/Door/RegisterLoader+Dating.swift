import RuleEngine

extension RegisterLoader {
    func datedKeys(of table: TableID, _ key: FieldID, _ layout: FileLayout) -> DatedKeys? {
        guard let dating = plan.tables[table].dating else { return nil }
        let owner = plan.tables[table].datedOwner
        return DatedKeys(
            key: key, dating: dating,
            ownerNumber: owner.flatMap { numberKey(of: $0, decimalComma: layout.decimalComma) })
    }

    /// The rows of a dated register that stay, in order of owner and start. Owners are numbers of any kind.
    private func ordered(_ table: TableID) -> [(owner: Int, row: Int)] {
        guard let dating = plan.tables[table].dating, let draft = drafts[table] else { return [] }
        let comma = draft.shape.layout.decimalComma
        let rows = draft.keys.indices.filter { draft.isAlive[$0] }.map { row -> (owner: Int, row: Int) in
            guard let field = dating.owner, let target = plan.tables[table].datedOwner else { return (0, row) }
            let code = draft.columns[field].int32[row]
            if isOpen(target) { return (Int(code), row) }
            return (self.row(of: code, in: target, decimalComma: comma) ?? -1, row)
        }
        let starts = draft.columns[dating.start]
        return rows.sorted { ($0.owner, starts[$0.row]) < ($1.owner, starts[$1.row]) }
    }

    /// Gives each row of a dated register its last day.
    mutating func fillEnds(of table: TableID) {
        guard let dating = plan.tables[table].dating, let draft = drafts[table],
            case .date(let days) = plan.tables[table].fields[dating.end].type
        else { return }
        let rows = ordered(table)
        for (position, (owner, row)) in rows.enumerated() {
            var end = Int64(days.upperBound)
            if let finish = dating.finish, draft.columns[finish].isPresent(row) {
                end = min(end, draft.columns[finish][row])
            }
            if position + 1 < rows.count, rows[position + 1].owner == owner {
                end = min(end, draft.columns[dating.start][rows[position + 1].row] - 1)
            }
            drafts[table]?.columns[dating.end][row] = end
        }
    }

    /// What is to be said of dated registers as a whole.
    var datedRows: [TableID: DatedRegister] {
        var result: [TableID: DatedRegister] = [:]
        for table in drafts.indices {
            guard let dating = plan.tables[table].dating, let draft = drafts[table] else { continue }
            let owner = plan.tables[table].datedOwner
            let number = owner.flatMap { numberKey(of: $0, decimalComma: draft.shape.layout.decimalComma) }
            var register = DatedRegister(file: draft.source.name)
            for row in draft.keys.indices where draft.isAlive[row] {
                let finish = dating.finish.flatMap { field in
                    draft.columns[field].isPresent(row) ? Int(draft.columns[field][row]) : nil
                }
                register.rows.append(
                    DatedRegister.Row(
                        owner: dating.owner.flatMap { draft.ownerKey(row, $0, number, coder) },
                        start: Int(draft.columns[dating.start][row]), finish: finish,
                        line: draft.places[row].line + draft.shape.layout.headerLines + 1))
            }
            if let owner, !isOpen(owner) {
                let keys = keys(of: owner)
                register.owners = keys.indices.map { String(decoding: keys[$0], as: UTF8.self) }
            }
            result[table] = register
        }
        return result
    }
}
