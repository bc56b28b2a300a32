import Findings
import PolicyDSL

/// The rows of a register that is written in the policy, as its data file would hold them.
struct InlineRows {
    let plan: Plan
    var findings: [Finding] = []

    init(_ plan: Plan) { self.plan = plan }

    mutating func text(_ rows: DataTable, _ table: TableSymbol, _ language: KeywordLanguage) -> [[String]] {
        var positions: [Int?] = []
        for field in table.fields {
            // The owner may be named as in a data file: by its key.
            let position =
                rows.columns.firstIndex { $0.text == field.name.text }
                ?? (table.isOwner(field) ? rows.columns.firstIndex { $0.text == field.column } : nil)
            if position == nil, !field.isOptional, table.fieldNames[field.name.text] != nil {
                report(.inlineColumnMissing(field.name, at: rows.range), table)
            }
            positions.append(position)
        }
        for (index, column) in rows.columns.enumerated() {
            if table.fieldNames[column.text] == nil, !table.ownerNames.contains(column.text) {
                report(
                    .unknownPart(column, of: table.name.text, known: table.namedFields), table)
            } else if let first = rows.columns[..<index].first(where: { $0.text == column.text }) {
                report(.duplicateDeclaration(column, first: first.range), table)
            }
        }
        var keys: [String: SourceRange] = [:]
        let result = rows.rows.map { row in
            var cells = table.fields.indices.map { field -> String in
                guard let position = positions[field], position < row.cells.count else { return "" }
                return text(row.cells[position], table.fields[field], row.range, table, language)
            }
            date(&cells, table, at: row.range)
            if case .register(let key, _, _) = table.kind, cells.indices.contains(key) {
                if let first = keys[cells[key]], !cells[key].isEmpty {
                    report(
                        .inlineKeyTwice(cells[key], isDated: table.dating != nil, at: row.range, first: first), table)
                }
                keys[cells[key]] = row.range
            }
            return cells
        }
        watchOverlaps(result, rows, table)
        checkCircles(result, rows, table)
        return result
    }

    /// Rows that are above themselves.
    private mutating func checkCircles(_ texts: [[String]], _ rows: DataTable, _ table: TableSymbol) {
        guard case .register(let key, _, _) = table.kind else { return }
        let position = Dictionary(texts.enumerated().map { ($1[key], $0) }, uniquingKeysWith: { first, _ in first })
        for (field, symbol) in table.fields.enumerated() where symbol.isHierarchy {
            let circles = Hierarchy.circles(of: texts.map { $0[field].isEmpty ? nil : position[$0[field]] })
            for (row, circle) in circles.enumerated() {
                guard let circle, circle.min() == row else { continue }
                report(
                    .inlineCircle(circle.map { texts[$0][key] }, field: symbol.name, at: rows.rows[row].range), table)
            }
        }
    }

    /// Gives a row of a dated register its key.
    private mutating func date(_ cells: inout [String], _ table: TableSymbol, at range: SourceRange) {
        guard let dating = table.dating, case .register(let key, _, _) = table.kind else { return }
        if let finish = dating.finish, !cells[finish].isEmpty, cells[finish] < cells[dating.start] {
            report(.reversedValidity(at: range), table)
        }
        cells[key] =
            cells[dating.start].isEmpty
            ? "" : ((dating.owner.map { [cells[$0]] } ?? []) + [cells[dating.start]]).joined(separator: " ")
    }

    /// Tells of rows that the next one of their owner ends before their own end.
    private mutating func watchOverlaps(_ cells: [[String]], _ rows: DataTable, _ table: TableSymbol) {
        guard let dating = table.dating, let finish = dating.finish else { return }
        // ISO dates are in order as texts.
        func place(_ row: Int) -> (String, String) {
            (dating.owner.map { cells[row][$0] } ?? "", cells[row][dating.start])
        }
        let order = cells.indices.sorted { place($0) < place($1) }
        for (row, next) in zip(order, order.dropFirst()) {
            let isSameOwner = dating.owner.map { cells[row][$0] == cells[next][$0] } ?? true
            guard isSameOwner, !cells[row][finish].isEmpty, cells[row][dating.start] < cells[next][dating.start],
                cells[next][dating.start] <= cells[row][finish]
            else { continue }
            report(.inlineRowCutShort(at: rows.rows[row].range, next: rows.rows[next].range), table)
        }
    }

    private mutating func report(_ finding: Finding, _ table: TableSymbol) {
        findings.append(finding.cited(table.citation))
    }

    private mutating func text(
        _ cell: Expression?, _ field: FieldSymbol, _ row: SourceRange, _ table: TableSymbol,
        _ language: KeywordLanguage
    ) -> String {
        guard let type = field.type else { return "" }
        guard let cell else {
            if !field.isOptional { report(.inlineValueMissing(field.name, at: row), table) }
            return ""
        }
        do throws(CellFault) {
            let value = try CellReader(plan: plan, language: language)
                .read(cell, as: type, isOptional: field.isOptional, column: field.name.text, .assumed)
            if case .integer(let integer) = value, !admits(type, integer) {
                report(.inlineValueOutside(field.name, at: cell.range), table)
            }
            return MachineText(plan: plan).text(value, type)
        } catch {
            report(error.finding, table)
            return ""
        }
    }

    private func admits(_ type: ValueType, _ integer: Int128) -> Bool {
        switch type {
        case .number(let number): number.range.contains(integer) && integer % number.step == 0
        case .date(let days): Interval(days).contains(integer)
        case .timeOfDay(let minutes): Interval(minutes).contains(integer)
        case .boolean, .choice, .text, .reference: true
        }
    }
}
