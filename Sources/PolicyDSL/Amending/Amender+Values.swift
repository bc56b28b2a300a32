import Findings

/// Parameters, and the rows and cells of tables.
extension Amender {
    mutating func setParameter(_ name: Name, _ expected: Expression?, _ value: Expression) {
        guard let target = target(DeclarationName(kind: .parameter, name: name)),
            case .parameter(let parameter) = target.declaration
        else { return }
        if let expected, checksExpected, meaning(of: expected) != meaning(of: parameter.value) {
            report(
                .amendedTextMoved(expected.range, written(parameter.value.range), place: origin(parameter.value.range)))
            return
        }
        change(target, [replacing(parameter.value.range, with: value.range)])
    }

    mutating func setCells(_ name: Name, _ row: RowDescription, _ changes: [CellChange]) {
        guard let (target, table) = table(name), let found = find(row, in: table) else { return }
        var edits: [TracedText.Edit] = []
        for change in changes {
            guard let column = column(change.column, of: table) else { continue }
            let old = range(of: column, in: table.rows[found])
            if let expected = change.expected, checksExpected, !isSame(expected, column, in: table.rows[found]) {
                report(.amendedTextMoved(expected.range, written(old), place: origin(old)))
                continue
            }
            edits.append(replacing(old, with: change.value.range))
        }
        if edits.count == changes.count { change(target, edits) }
    }

    mutating func insertRow(_ name: Name, _ after: RowDescription?, _ cells: [Cell], _ row: SourceRange) {
        guard let (target, table) = table(name) else { return }
        let width = table.conditions.count + table.results.count
        guard cells.count == width else {
            report(.wrongCellCount(cells.count, expected: width, at: row, head: origin(headRange(of: table)) ?? row))
            return
        }
        var previous = table.rows.count - 1
        if let after {
            guard let found = find(after, in: table) else { return }
            previous = found
        }
        guard table.rows.indices.contains(previous) else { return }
        let place = table.rows[previous].range
        change(
            target,
            [
                TracedText.Edit(
                    range: place.end..<place.end, pieces: [TracedText.Piece("\n" + indentation(of: place)), piece(row)])
            ])
    }

    mutating func deleteRow(_ name: Name, _ row: RowDescription) {
        guard let (target, table) = table(name), let found = find(row, in: table) else { return }
        let place = table.rows[found].range
        var start = place.start
        while start > 0, file.bytes[start - 1] == 0x20 || file.bytes[start - 1] == 0x09 { start -= 1 }
        if start > 0, file.bytes[start - 1] == 0x0A { start -= 1 }
        change(target, [TracedText.Edit(range: start..<place.end, pieces: [])])
    }

    // MARK: Finding

    private mutating func table(_ name: Name) -> (Target, TableDeclaration)? {
        guard let target = target(DeclarationName(kind: .table, name: name)),
            case .table(let table) = target.declaration
        else { return nil }
        return (target, table)
    }

    private func headRange(of table: TableDeclaration) -> SourceRange { table.conditions.first?.range ?? table.range }

    private enum Column {
        case condition(Int)
        case result(Int)
    }

    private mutating func column(_ written: Expression, of table: TableDeclaration) -> Column? {
        let wanted = meaning(of: written)
        if let condition = table.conditions.firstIndex(where: { meaning(of: $0) == wanted }) {
            return .condition(condition)
        }
        if case .path(let names) = written.kind, names.count == 1,
            let result = table.results.firstIndex(where: { $0.name.text == names[0].text })
        {
            return .result(result)
        }
        let known = table.conditions.map { file.text($0.range) } + table.results.map(\.name.text)
        report(.amendedColumnUnknown(amendment.text(written.range), table.name, known: known, at: written.range))
        return nil
    }

    private func range(of column: Column, in row: TableDeclaration.Row) -> SourceRange {
        switch column {
        case .condition(let position): row.conditions[position].range
        case .result(let position): row.results[position].range
        }
    }

    private func isSame(_ cell: Cell, _ column: Column, in row: TableDeclaration.Row) -> Bool {
        let eraser = PlaceEraser(withCitations: true)
        switch column {
        case .condition(let position): return eraser.erased(cell) == eraser.erased(row.conditions[position])
        case .result(let position):
            guard case .comparison(.equal, let value)? = cell.alternatives.first, cell.alternatives.count == 1 else {
                return false
            }
            return meaning(of: value) == meaning(of: row.results[position])
        }
    }

    /// The one row that a description fits.
    private mutating func find(_ row: RowDescription, in table: TableDeclaration) -> Int? {
        var parts: [(Column, Cell)] = []
        for part in row.parts {
            guard let column = column(part.column, of: table) else { return nil }
            parts.append((column, part.cell))
        }
        let fitting = table.rows.indices.filter { index in
            parts.allSatisfy { isSame($0.1, $0.0, in: table.rows[index]) }
        }
        guard fitting.count == 1, let found = fitting.first else {
            let rows = (fitting.isEmpty ? Array(table.rows.indices) : fitting).map { written(table.rows[$0].range) }
            report(.amendedRowUnclear(row.range, table.name, fitting: fitting.count, rows: rows))
            return nil
        }
        return found
    }

    // MARK: Words

    /// A stretch of the text as it stands, for a message.
    func written(_ range: SourceRange) -> String { excerpt(file.text(range)) }

    /// Where a stretch of the text was written.
    func origin(_ range: SourceRange) -> SourceRange? { traced.origin(of: range) }

    func indentation(of range: SourceRange) -> String {
        let line = file.lines.bounds(ofLine: file.lines.lineIndex(of: range.start))
        return String(decoding: file.bytes[line].prefix { $0 == 0x20 || $0 == 0x09 }, as: UTF8.self)
    }
}
