import Findings

extension Parser {
    /// `register = 'register' NAME [ 'open' | dating ] { field } [ 'contains' data_table ]`
    mutating func parseRegister() throws(SyntaxFailure) -> RegisterDeclaration {
        let start = index
        try expect(.register)
        let name = try parseName(.plain, Message(id: "nama daftar", en: "the name of the register"))
        var declaration = RegisterDeclaration(name: name, fields: [], citation: citation, range: name.range)
        if !atField(index) { declaration.isOpen = take(.open) }
        if !atField(index) {
            if declaration.isOpen, at(.of) || at(.inForceFrom) { throw openAndDated() }
            declaration.dating = try parseDating()
        }
        declaration.fields = parseFields(before: .contains)
        if !atField(index), at(.contains) || (startsLine(index) && at(.bar, index + 1) && mend([.contains])) {
            mark(.clause)
            _ = take(.contains)
            declaration.rows = try parseDataTable(ownNames: [])
        }
        declaration.range = range(from: start)
        return declaration
    }

    /// `log = 'log' NAME 'of' NAME [ 'from column' TEXT ] 'on' NAME { field }`
    mutating func parseLog() throws(SyntaxFailure) -> LogDeclaration {
        let start = index
        try expect(.log)
        let name = try parseName(.plain, Message(id: "nama catatan", en: "the name of the log"))
        try expectOrAssume(.of, when: atName(index))
        let owner = try parseName(
            .plain, Message(id: "nama daftar pemilik baris", en: "the name of the register that owns the rows"))
        var column: String?
        if !at(.fromColumn), !at(.on) { _ = mend([.fromColumn, .on]) }
        if take(.fromColumn) { column = try parseText() }
        try expect(.on)
        let dateField = try parseName(.plain, Message(id: "nama kolom tanggal", en: "the name of the date field"))
        let fields = parseFields(before: nil)
        return LogDeclaration(
            name: name, owner: owner, ownerColumn: column, dateField: dateField, fields: fields, citation: citation,
            range: range(from: start))
    }

    /// A name before a colon is a field, whatever word it is.
    func atField(_ position: Int) -> Bool {
        switch kind(at: position) {
        case .word, .quotedName: at(.colon, position + 1)
        case .text, .number, .date, .time, .symbol, .rupiahSign, .unreadable, .blockEnd, .end: false
        }
    }

    /// `{ field }`: a broken one is passed over.
    private mutating func parseFields(before clause: Keyword?) -> [FieldDeclaration] {
        var fields: [FieldDeclaration] = []
        while true {
            let start = index
            if atField(index) {
                do {
                    fields.append(try parseField())
                    if atFieldEnd(clause) { continue }
                    reportFieldTail()
                } catch {}
                skipToField(clause)
            } else if lacksColon(index) {
                advance()
                _ = unexpected(
                    Message(id: "`:`", en: "`:`"),
                    help: Message(
                        id: "tulis `:` di antara nama dan jenisnya", en: "write `:` between the name and the type"))
                isSpoilt = true
                skipToField(clause)
            } else {
                return fields
            }
            if index == start { return fields }
        }
    }

    private func atFieldEnd(_ clause: Keyword?) -> Bool {
        if atEnd || atField(index) || startsLine(index) || beginsDeclaration(at: index) { return true }
        return clause.map { at($0) } ?? false
    }

    /// Something on a field's line that belongs to no field.
    private mutating func reportFieldTail() {
        if mend([.key, .optional, .hierarchy, .fromColumn, .step]) { return }
        _ = unexpected(
            Message(id: "akhir kolom, `kunci`, atau `opsional`", en: "the end of the field, `key` or `optional`"))
    }

    private mutating func skipToField(_ clause: Keyword?) {
        skip { parser in
            (parser.atField(parser.index) && parser.startsLine(parser.index))
                || parser.lacksColon(parser.index)
                || clause.map { parser.startsLine(parser.index) && parser.at($0) } == true
        }
    }

    /// `nama teks`: a field whose colon was left out.
    func lacksColon(_ position: Int) -> Bool {
        guard startsLine(position), !startsLine(position + 1), atName(position), !nearlyBeginsDeclaration(at: position),
            word(at: position + 1) != nil
        else { return false }
        return Self.typeWords.contains { at($0, position + 1) }
    }

    static let typeWords: [Keyword] = [
        .whole, .decimal, .text, .date, .timeOfDay, .yesNo, .rupiah, .percent, .minutes, .hours, .days,
    ]

    /// `field = NAME ":" type { 'key' | 'optional' | 'hierarchy' | 'from column' TEXT }`
    private mutating func parseField() throws(SyntaxFailure) -> FieldDeclaration {
        let start = index
        mark(.field)
        let name = try parseName(.anyWord)
        trace.stops.insert(index)
        try expect(.colon)
        let type = try parseType()
        var field = FieldDeclaration(name: name, type: type, range: name.range)
        var seen: [Keyword: SourceRange] = [:]
        let clauses: [Keyword] = [.key, .optional, .hierarchy, .fromColumn]
        while !atField(index) {
            let place = range(at: index)
            if !clauses.contains(where: { at($0) }), startsLine(index) || !mend(clauses) { break }
            guard let clause = clauses.first(where: { at($0) }) else { break }
            if let first = seen[clause] { report(.repeatedClause(clause.phrase(language), at: place, first: first)) }
            seen[clause] = seen[clause] ?? place
            _ = take(clause)
            if clause == .key { field.isKey = true }
            if clause == .optional { field.isOptional = true }
            if clause == .hierarchy { field.isHierarchy = true }
            if clause == .fromColumn { field.column = try parseText() }
        }
        field.range = range(from: start)
        return field
    }

    /// `data_table = "|" NAME { "|" NAME } "|" NEWLINE { "|" data_cell { "|" data_cell } "|" NEWLINE }`
    mutating func parseDataTable(ownNames: [LanguageName]) throws(SyntaxFailure) -> DataTable {
        let start = index
        guard at(.bar) else {
            throw unexpected(
                Message(id: "tabel yang dibuka dengan `|`", en: "a table that begins with `|`"))
        }
        var columns: [Name] = []
        let head = range(at: index)
        var headIsBroken = false
        parseRow { (parser, _) throws(SyntaxFailure) in
            if let word = parser.word(at: parser.index), let own = parser.languageName(word, among: ownNames) {
                columns.append(Name(own.rawValue, parser.range(at: parser.index)))
                parser.advance(as: .languageName(own))
            } else {
                let position = ownNames.isEmpty ? Trace.NamePosition.anyWord : .column(ownNames)
                columns.append(try parser.parseName(position, Message(id: "nama kolom", en: "the name of a column")))
            }
        } onBroken: {
            headIsBroken = true
        }
        let headRange = head.union(range(from: start))
        if headIsBroken { isSpoilt = true }
        var rows: [DataTable.Row] = []
        while at(.bar) {
            let rowStart = index
            var cells: [Expression?] = []
            var isBroken = false
            let count = parseRow { (parser, position) throws(SyntaxFailure) in
                let isPeriod = position < columns.count && columns[position].text == LanguageName.period.rawValue
                cells.append(try parser.parseDataCell(isPeriod: isPeriod))
            } onBroken: {
                isBroken = true
            }
            let place = range(from: rowStart)
            if isBroken || headIsBroken {
                isSpoilt = true
            } else if count != columns.count {
                report(.wrongCellCount(count, expected: columns.count, at: place, head: headRange))
                isSpoilt = true
            } else {
                rows.append(DataTable.Row(cells: cells, range: place))
            }
        }
        return DataTable(columns: columns, rows: rows, range: range(from: start))
    }

    /// Reads a row cell by cell, each apart, so that a mistake in one hides none in another.
    ///
    /// Returns how many cells there are.
    @discardableResult
    mutating func parseRow(
        _ parseCell: (inout Parser, Int) throws(SyntaxFailure) -> Void, onBroken: () -> Void
    ) -> Int {
        let outerLimit = limit
        let start = index
        mark(.row)
        limit = min(lineEnd(from: index), outerLimit)
        defer {
            index = limit
            limit = outerLimit
        }
        trace.bars.insert(index)
        advance()
        var count = 0
        while index < limit {
            depth = 0
            if atSeparatorRow(start) {
                _ = unexpected(
                    Message(id: "baris nilai", en: "a row of values"),
                    help: Message(
                        id: "hapus baris pemisah; tabel di sini tidak memerlukannya",
                        en: "delete the separator row; tables here need none"))
                onBroken()
                return count
            }
            do {
                if at(.bar) {
                    report(.emptyCell(at: range(at: index), mayBeAnything: true))
                    onBroken()
                } else {
                    try parseCell(&self, count)
                }
                if index < limit, !at(.bar) {
                    throw unexpected(
                        Message(id: "`|` di akhir sel", en: "`|` at the end of the cell"))
                }
            } catch {
                onBroken()
                while index < limit, !at(.bar) { advance() }
            }
            count += 1
            if index == limit {
                report(.rowNotClosed(at: range(at: limit)))
                onBroken()
                return count
            }
            trace.bars.insert(index)
            advance()
        }
        if count == 0 {
            report(.rowNotClosed(at: range(from: start)))
            onBroken()
        }
        return count
    }

    /// `|---|---|`, as tables in Markdown have it.
    private func atSeparatorRow(_ start: Int) -> Bool {
        guard index == start + 1, at(.minus), at(.minus, index + 1) else { return false }
        for position in start..<limit {
            switch kind(at: position) {
            case .symbol(.bar), .symbol(.minus), .symbol(.colon): break
            default: return false
            }
        }
        return true
    }

    /// `data_cell = "-" | [ "-" ] quantity | TEXT | date | TIME | ISO_MONTH | MONTH NUMBER | 'yes' | 'no' | 'absent' | NAME`
    private mutating func parseDataCell(isPeriod: Bool) throws(SyntaxFailure) -> Expression? {
        let start = index
        if at(.minus), index + 1 >= limit || at(.bar, index + 1) {
            advance()
            return nil
        }
        if at(.minus) {
            advance(as: .sign)
            let value = try parseQuantity()
            return Expression(.negate(value), range(from: start))
        }
        if atPeriod(isYearAlone: isPeriod) {
            let period = try parsePeriod()
            return Expression(.period(period), period.range)
        }
        if take(.yes) { return Expression(.yesNo(true), range(from: start)) }
        if take(.no) { return Expression(.yesNo(false), range(from: start)) }
        if at(.bar, index + 1), take(.absent) { return Expression(.absent, range(from: start)) }
        if atLiteral(index) { return try parseLiteral() }
        let name = try parseName(
            .cell,
            Message(
                id: "nilai, misalnya angka, teks di antara petik, atau `-`",
                en: "a value, such as a figure, a text between quotes, or `-`"))
        if index < limit, !at(.bar), word(at: index) != nil || atLiteral(index) {
            let end = (index..<limit).first { at(.bar, $0) } ?? limit
            let whole = name.range.union(range(at: end - 1))
            report(
                .unexpected(
                    found: Message(id: "beberapa kata", en: "several words"),
                    expected: Message(id: "satu nilai", en: "one value"), at: whole,
                    help: Message(
                        id: "teks ditulis di antara petik: `\"\(source(whole))\"`",
                        en: "text is written between quotes: `\"\(source(whole))\"`")))
            throw SyntaxFailure()
        }
        return Expression(.path([name]), name.range)
    }
}
