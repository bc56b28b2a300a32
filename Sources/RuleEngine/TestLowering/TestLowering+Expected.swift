import Findings
import PolicyDSL

extension TestLowering {
    mutating func lower(_ expected: TestDeclaration.Expected, into result: inout TestCase) {
        if SpecialColumn.isEverything(expected.table.text) {
            lowerRecords(expected, subject: .everything, into: &result)
        } else if let id = table(expected.table) {
            if plan.tables[id].isRegister {
                lowerRecords(expected, subject: .table(id), into: &result)
            } else {
                lowerRows(expected, log: id, into: &result)
            }
        }
    }

    /// Values of a register's records, or of the whole.
    private mutating func lowerRecords(
        _ expected: TestDeclaration.Expected, subject: Grain.Subject, into result: inout TestCase
    ) {
        var register: (id: TableID, key: Field)?
        if case .table(let id) = subject, case .register(let key, _) = plan.tables[id].kind {
            register = (id, plan.tables[id].fields[key])
        }
        let columns = expected.rows.columns
        let dated = register.flatMap {
            DatedColumns(plan.tables[$0.id], columns, owners: ownerNames(ofDated: plan.tables[$0.id]))
        }
        var keyPosition: Int?
        var periodPosition: Int?
        var values: [(position: Int, column: ColumnID)] = []
        for position in positions(of: columns, table: expected.table.text) {
            let name = columns[position]
            if let dated, dated.positions.contains(position) {
                continue
            } else if let register, dated == nil, name.text == register.key.name {
                keyPosition = position
            } else if let column = column(name.text, subject) {
                values.append((position, column))
            } else if SpecialColumn.isPeriod(name.text) {
                periodPosition = position
            } else {
                reportUnknown(name, subject, table: expected.table.text)
            }
        }
        if let missing = dated?.missing {
            findings.append(.testNoKeyColumn(table: expected.table, key: missing))
            return
        }
        if let register, dated == nil, keyPosition == nil {
            findings.append(.testNoKeyColumn(table: expected.table, key: register.key.name))
            return
        }
        var periods: [Int: Int] = [:]
        if periodPosition == nil {
            values = values.filter { position, column in
                guard let unit = plan.grains[plan.columns[column].grain].period else { return true }
                periods[column] = onlyPeriod(unit, columns[position])
                return periods[column] != nil
            }
        }
        for row in expected.rows.rows where row.cells.count == columns.count {
            var key: String?
            if let register, let dated {
                guard let named = datedKey(row, dated, register.id) else { continue }
                key = named
            } else if let register, let keyPosition {
                guard let cell = row.cells[keyPosition] else {
                    findings.append(.testEmptyCell(column: register.key.name, at: row.range))
                    continue
                }
                guard let named = knownKey(cell, register.id, column: register.key.name) else { continue }
                key = named
            }
            let period = periodPosition.flatMap { row.cells[$0] }
            if let periodPosition, period == nil {
                findings.append(.testEmptyCell(column: columns[periodPosition].text, at: row.range))
                continue
            }
            var faultyPeriods: Set<PeriodUnit> = []
            for (position, id) in values {
                guard let cell = row.cells[position] else { continue }
                let column = plan.columns[id]
                var start = periods[id]
                if let period, let unit = plan.grains[column.grain].period {
                    if faultyPeriods.contains(unit) { continue }
                    start = scoredPeriod(period, unit)
                    if start == nil {
                        faultyPeriods.insert(unit)
                        continue
                    }
                }
                guard let value = read(cell, as: column, .expected) else { continue }
                result.expected.append(
                    TestCase.Statement(column: id, key: key, period: start, value: value, range: cell.range))
            }
        }
    }

    /// Values of a log's rows, by `baris` or in the order given.
    private mutating func lowerRows(_ expected: TestDeclaration.Expected, log: TableID, into result: inout TestCase) {
        let columns = expected.rows.columns
        var rowPosition: Int?
        var values: [(position: Int, column: ColumnID)] = []
        for position in positions(of: columns, table: expected.table.text) {
            let name = columns[position]
            if let column = column(name.text, .table(log)) {
                values.append((position, column))
            } else if SpecialColumn.isRow(name.text) {
                rowPosition = position
            } else {
                reportUnknown(name, .table(log), table: expected.table.text)
            }
        }
        for (index, row) in expected.rows.rows.enumerated() where row.cells.count == columns.count {
            guard let number = rowNumber(row, at: rowPosition, otherwise: index, table: log) else { continue }
            for (position, id) in values {
                guard let cell = row.cells[position] else { continue }
                let column = plan.columns[id]
                guard let value = read(cell, as: column, .expected) else { continue }
                result.expectedRows.append(
                    TestCase.RowStatement(column: id, row: number, value: value, range: cell.range))
            }
        }
    }

    /// Rows that the door must refuse.
    mutating func lowerRejection(_ expected: TestDeclaration.Expected, into result: inout TestCase) {
        guard let id = table(expected.table) else { return }
        let columns = expected.rows.columns
        let rowPosition = columns.firstIndex { SpecialColumn.isRow($0.text) }
        guard rowPosition != nil, let codePosition = columns.firstIndex(where: { SpecialColumn.isCode($0.text) }),
            columns.count == 2
        else {
            findings.append(.testRejectionColumns(table: expected.table, language))
            return
        }
        for row in expected.rows.rows where row.cells.count == columns.count {
            guard let number = rowNumber(row, at: rowPosition, otherwise: 0, table: id) else { continue }
            guard let cell = row.cells[codePosition], let code = reader.word(cell), isDataCode(code) else {
                findings.append(.testRejectionCode(at: row.cells[codePosition]?.range ?? row.range))
                continue
            }
            result.rejected.append(TestCase.Rejection(table: id, row: number, code: code, range: row.range))
        }
    }

    private func isDataCode(_ code: String) -> Bool {
        code.count == 4 && code.first == "P" && code.dropFirst().allSatisfy { ("0"..."9").contains($0) }
    }

    /// The 0-based position of the given row that a line speaks of.
    private mutating func rowNumber(
        _ row: DataTable.Row, at position: Int?, otherwise index: Int, table: TableID
    ) -> Int? {
        let count = data.rows[table].count
        let name = plan.tables[table].name
        guard let position else {
            if index < count { return index }
            findings.append(.testUnknownRow(Int128(index + 1), table: name, count: count, at: row.range, language))
            return nil
        }
        guard let cell = row.cells[position] else {
            findings.append(.testEmptyCell(column: LanguageName.row.spelling(language), at: row.range))
            return nil
        }
        guard let number = reader.wholeNumber(cell) else {
            findings.append(
                .testValueMismatch(
                    column: LanguageName.row.spelling(language),
                    wanted: Message(id: "nomor baris, mulai dari 1", en: "a row number, from 1"),
                    at: cell.range))
            return nil
        }
        guard number >= 1, number <= Int128(count), let found = Int(exactly: number) else {
            findings.append(.testUnknownRow(number, table: name, count: count, at: cell.range, language))
            return nil
        }
        return found - 1
    }

    private mutating func knownKey(_ cell: Expression, _ register: TableID, column: String) -> String? {
        guard let key = readKey(cell, table: register, column: column) else { return nil }
        let known = data.keys(of: register)
        if known.contains(key) { return key }
        // The rows under a name that no table has might have named it.
        guard !findings.contains(where: { $0.kind == .testUnknownTable }) else { return nil }
        findings.append(.testUnknownKey(key, table: plan.tables[register].name, known: known, at: cell.range, language))
        return nil
    }

    private mutating func reportUnknown(_ name: Name, _ subject: Grain.Subject, table: String) {
        if case .table(let id) = subject, plan.tables[id].fields.contains(where: { $0.name == name.text }) {
            findings.append(.testMisplacedColumn(name, .fieldExpected, table: table, language))
        } else {
            findings.append(.testUnknownColumn(name, table: table, known: columnNames(subject)))
        }
    }
}
