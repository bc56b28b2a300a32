import Findings
import PolicyDSL

/// The columns of an expected table that say which row of a dated register is meant: whose, and from which day.
struct DatedColumns {
    var owner: (field: Field, position: Int?)?
    var start: (field: Field, position: Int?)

    /// nil: the register is not dated.
    init?(_ table: Table, _ columns: [Name], owners: [String]) {
        guard let dating = table.dating else { return nil }
        let first = table.fields[dating.start]
        start = (first, columns.firstIndex { $0.text == first.name })
        owner = dating.owner.map { field in
            (table.fields[field], columns.firstIndex { owners.contains($0.text) })
        }
    }

    var positions: [Int] { [owner?.position, start.position].compactMap(\.self) }

    /// The column that is not there.
    var missing: String? {
        if let owner, owner.position == nil { return owner.field.column }
        return start.position == nil ? start.field.name : nil
    }
}

extension TestLowering {
    /// The key of the row of a dated register that a line of a test speaks of.
    mutating func datedKey(_ row: DataTable.Row, _ columns: DatedColumns, _ register: TableID) -> String? {
        var parts: [String] = []
        for (field, position) in [columns.owner, columns.start].compactMap(\.self) {
            guard let position else { return nil }
            guard let cell = row.cells[position] else {
                findings.append(.testEmptyCell(column: field.name, at: row.range))
                return nil
            }
            guard let value = read(cell, as: field.type, isOptional: false, column: field.name, .assumed) else {
                return nil
            }
            parts.append(MachineText(plan: plan).text(value, field.type))
        }
        let key = parts.joined(separator: " ")
        let known = data.keys(of: register)
        if known.contains(key) { return key }
        findings.append(
            .testUnknownKey(key, table: plan.tables[register].name, known: known, at: row.range, reader.language))
        return nil
    }
}
