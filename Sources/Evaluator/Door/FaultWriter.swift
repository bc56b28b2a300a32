import Findings
import RuleEngine

/// Puts the reason of a rejection into words.
struct FaultWriter {
    let plan: Plan
    let shape: TableShape
    /// Whether a register has a record of this key.
    let hasRecord: (TableID, [UInt8]) -> Bool
    /// The keys of the circle that the row is on, its own first.
    var circle: [[UInt8]] = []

    /// - Parameter text: the row as it was.
    func fault(_ row: RejectedRow, _ text: [UInt8]) -> RowFault {
        let fields = row.column == nil && row.reason != .columnCount ? [] : fields(of: text)
        let content = row.column.flatMap { $0 < fields.count ? fields[$0] : nil } ?? []
        let quoted = RowFault.quoted(content)
        let type = use(row)?.type
        let header = shape.layout.header
        switch row.reason {
        case .lineTooLong: return .lineTooLong(length: row.length, limit: DoorOptions().rowLimit)
        case .unclosedQuote: return .unclosedQuote()
        case .textAfterQuote: return .textAfterQuote()
        case .columnCount: return .columnCount(found: fields.count, expected: header.count)
        case .notUTF8: return .notUTF8(quoted)
        case .nulByte: return .nulByte()
        case .missingValue: return .missingValue(row.column.map { header[$0] } ?? "")
        case .notANumber:
            let decimals = type.flatMap(number)?.decimals ?? 0
            return .notANumber(quoted, decimals: decimals, decimalComma: shape.layout.decimalComma)
        case .outOfRange: return .outOfRange(quoted, range: type.map(range) ?? "")
        case .notAMultiple: return .notAMultiple(quoted, step: type.map(step) ?? "")
        case .notADate:
            let days = ForeignDate.readings(of: quoted)
            return .notADate(quoted, readings: days.map { day in written { $0.date(day) } })
        case .notATime: return .notATime(quoted)
        case .notABoolean: return .notABoolean(quoted)
        case .unknownMember: return .unknownMember(quoted, members: type.map(members) ?? [])
        case .unknownOwner:
            return .unknownOwner(
                quoted, register: type.map(register) ?? "", withoutBlanks: type.flatMap { trimmed(content, $0) })
        case .unknownReference:
            return .unknownReference(
                quoted, register: type.map(register) ?? "", withoutBlanks: type.flatMap { trimmed(content, $0) })
        case .shortenedKey: return .shortenedKey(quoted, column: row.column.map { header[$0] } ?? "")
        case .duplicateKey:
            guard let dating = plan.tables[shape.table].dating else { return .duplicateKey(quoted) }
            return .duplicateStart(quoted, owner: dating.owner.map { cell(of: $0, fields) })
        case .endsBeforeStart:
            return .endsBeforeStart(
                quoted, start: plan.tables[shape.table].dating.map { cell(of: $0.start, fields) } ?? "")
        case .circularReference:
            return .circularReference(circle.map(RowFault.quoted), column: row.column.map { header[$0] } ?? "")
        }
    }

    /// What a row says of a field.
    private func cell(of field: FieldID, _ cells: [[UInt8]]) -> String {
        guard let column = shape.uses.first(where: { $0.field == field })?.column, column < cells.count else {
            return ""
        }
        return RowFault.quoted(cells[column])
    }

    /// The use of a column that a reason is about: several fields may read one column.
    private func use(_ row: RejectedRow) -> TableShape.Use? {
        let uses = shape.uses.filter { $0.column == row.column }
        let fitting = uses.first { use in
            switch (row.reason, use.type) {
            case (.unknownOwner, _): use.field == nil
            case (.unknownReference, .reference), (.circularReference, .reference): use.field != nil
            case (.notANumber, .number), (.notAMultiple, .number), (.unknownMember, .choice): true
            case (.outOfRange, .number), (.outOfRange, .date), (.outOfRange, .timeOfDay): true
            default: false
            }
        }
        return fitting ?? uses.first
    }

    /// Takes a row apart.
    private func fields(of text: [UInt8]) -> [[UInt8]] {
        let quote = UInt8(ascii: "\"")
        var raw: [ArraySlice<UInt8>] = []
        var state = QuoteState(fieldStart: 0)
        var start = 0
        for (place, byte) in text.enumerated() where byte == quote || byte == shape.layout.separator {
            guard state.take(isQuote: byte == quote, at: place) else { continue }
            raw.append(text[start..<place])
            start = place + 1
        }
        raw.append(text[start...])
        return raw.map { field in
            guard field.count >= 2, field.first == quote, field.last == quote else { return Array(field) }
            var content: [UInt8] = []
            var isSecond = false
            for byte in field.dropFirst().dropLast() {
                isSecond = byte == quote && !isSecond
                if !isSecond { content.append(byte) }
            }
            return content
        }
    }

    /// The figure that a field holds itself, or that its key is.
    private func number(_ type: ValueType) -> NumberType? {
        switch type {
        case .number(let number): return number
        case .reference(let table):
            guard case .register(let key, _) = plan.tables[table].kind,
                case .number(let number) = plan.tables[table].fields[key].type
            else { return nil }
            return number
        case .boolean, .choice, .text, .date, .timeOfDay: return nil
        }
    }

    private func range(_ type: ValueType) -> String {
        switch type {
        case .number, .reference:
            guard let number = number(type) else { return "" }
            return figure(number.range.lowerBound, number) + ".." + figure(number.range.upperBound, number)
        case .date(let range):
            return written { $0.date(range.lowerBound) } + ".." + written { $0.date(range.upperBound) }
        case .timeOfDay(let range):
            return written { $0.timeOfDay(range.lowerBound) } + ".." + written { $0.timeOfDay(range.upperBound) }
        case .boolean, .choice, .text: return ""
        }
    }

    private func step(_ type: ValueType) -> String {
        guard let number = number(type) else { return "" }
        return figure(number.step, number)
    }

    private func members(_ type: ValueType) -> [String] {
        guard case .choice(let id) = type else { return [] }
        return plan.choices[id].members
    }

    private func register(_ type: ValueType) -> String {
        guard case .reference(let table) = type else { return "" }
        return plan.tables[table].name
    }

    /// The key that is meant, if only blanks at the ends keep it from being found.
    private func trimmed(_ key: [UInt8], _ type: ValueType) -> String? {
        guard case .reference(let table) = type, case .register(let field, _) = plan.tables[table].kind,
            plan.tables[table].fields[field].type == .text
        else { return nil }
        let trimmed = KeySpelling.trimmed(key)
        return trimmed.count < key.count && hasRecord(table, trimmed) ? RowFault.quoted(trimmed) : nil
    }

    /// In the notation of the file.
    private func figure(_ value: Int128, _ type: NumberType) -> String {
        let text = written { $0.number(value, decimals: type.decimals) }
        return shape.layout.decimalComma ? String(text.map { $0 == "." ? "," : $0 }) : text
    }

    private func written(_ write: (inout CSVWriter) -> Void) -> String {
        var writer = CSVWriter()
        write(&writer)
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}
