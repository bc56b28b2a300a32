import RuleEngine

extension ReferenceData {
    /// The row of a dated register that is in force on a day: the last that has begun, unless it ended before.
    func row(of table: TableID, owner: Int?, inForceOn day: Int, _ plan: Plan) -> ReferenceValue {
        guard let dating = plan.tables[table].dating else { return .absent }
        var latest: (start: Int128, row: Int)?
        for (position, row) in tables[table].enumerated() {
            guard isOwned(row, by: owner, dating), case .integer(let start) = row.values[dating.start],
                start <= Int128(day), latest.map({ $0.start < start }) ?? true
            else { continue }
            latest = (start, position)
        }
        guard let latest else { return .absent }
        if let finish = dating.finish, case .integer(let last) = tables[table][latest.row].values[finish],
            last < Int128(day)
        {
            return .absent
        }
        return .record(latest.row)
    }

    private func isOwned(_ row: Row, by owner: Int?, _ dating: Dating) -> Bool {
        guard let field = dating.owner else { return true }
        return owner.map { row.values[field] == .record($0) } ?? false
    }

    /// The same data with the last day of each row of the dated registers.
    func withEnds(_ plan: Plan) -> ReferenceData {
        var result = self
        for (table, definition) in plan.tables.enumerated() {
            guard let dating = definition.dating, case .date(let days) = definition.fields[dating.end].type else {
                continue
            }
            for (position, row) in tables[table].enumerated() {
                guard case .integer(let start) = row.values[dating.start] else { continue }
                var end = Int128(days.upperBound)
                if let finish = dating.finish, case .integer(let last) = row.values[finish] { end = min(end, last) }
                for other in tables[table] where dating.owner.map({ other.values[$0] == row.values[$0] }) ?? true {
                    if case .integer(let next) = other.values[dating.start], next > start { end = min(end, next - 1) }
                }
                result.tables[table][position].values[dating.end] = .integer(end)
            }
        }
        return result
    }
}
