import RuleEngine

/// Who gives strings their codes.
enum Coders {
    /// The texts of a log, of which the pool may have some.
    case texts(TextCoder)
    /// Texts and keys while nothing is loaded yet.
    case keys(KeyCoder)
    /// The texts are not asked for.
    case none
}

/// Decodes one column of a file, group by group. Keeps what it has learnt: one thread's.
struct FieldDecoder {
    let rule: FieldRule
    let isOptional: Bool
    /// Position in the header.
    let column: Int
    private var dates: DateMemo

    init(rule: FieldRule, isOptional: Bool, column: Int) {
        self.rule = rule
        self.isOptional = isOptional
        self.column = column
        dates = DateMemo()
    }

    /// Decodes a group into the front of `data`; marks the rows that break the declaration.
    ///
    mutating func decode(_ group: RowGroup, _ marks: RowMarks, into data: inout ColumnData, coders: Coders) {
        let field = group.column(column)
        if isOptional {
            var present = data.present.mutableSpan
            for row in 0..<field.count { present[row] = field.end(row) > field.start(row) ? 1 : 0 }
        }
        let slow = SlowPath(column: column, isOptional: isOptional, marks: marks)
        switch rule {
        case .boolean(let table), .choice(let table):
            switch data.width {
            case .uint8: decodeMembers(field, table, slow, &data.uint8)
            case .int32: decodeMembers(field, table, slow, &data.int32)
            case .int64: decodeMembers(field, table, slow, &data.int64)
            }
        case .number(let rule):
            switch data.width {
            case .uint8: decodeNumbers(field, rule, slow, &data.uint8)
            case .int32:
                if rule.isSmallWhole {
                    decodeSmallNumbers(field, rule, slow, &data.int32)
                } else {
                    decodeNumbers(field, rule, slow, &data.int32)
                }
            case .int64: decodeNumbers(field, rule, slow, &data.int64)
            }
        case .date(let range): dates.decode(field, range, slow, &data.int32)
        case .timeOfDay(let range): decodeTimes(field, range, slow, &data.int32)
        case .text:
            switch coders {
            case .texts(let coder): coder.decode(field, slow, &data.int32)
            case .keys(let coder): coder.decode(field, nil, isKey: false, slow, &data.int32)
            case .none:
                for row in 0..<field.count {
                    if field.end(row) == field.start(row) { slow.missing(row) } else { _ = slow.isText(row, field) }
                }
            }
        case .record(let rule): decodeRecords(field, rule, slow, &data.int32)
        case .key(let number):
            if case .keys(let coder) = coders { coder.decode(field, number, isKey: true, slow, &data.int32) }
        }
    }
}

/// What is done where a field is not as usual.
struct SlowPath {
    let column: Int
    let isOptional: Bool
    let marks: RowMarks

    @inline(never)
    func missing(_ row: Int) {
        if !isOptional { marks.mark(row, .missingValue, column: column) }
    }

    /// Rejects a row for what is wrong with the value, unless its bytes are no text at all.
    @inline(never)
    func reject(_ row: Int, _ reason: RejectionReason, _ field: FieldColumn) {
        marks.mark(row, fault(row, field) ?? reason, column: column)
    }

    /// Looks at a text, which is let in whatever it says.
    ///
    /// - Returns: whether it is text.
    @inline(__always)
    func isText(_ row: Int, _ field: FieldColumn) -> Bool {
        guard field.bytes.mayHoldUnusualBytes(field.start(row), field.end(row)) else { return true }
        return isUnusualText(row, field)
    }

    @inline(never)
    private func isUnusualText(_ row: Int, _ field: FieldColumn) -> Bool {
        guard let fault = fault(row, field) else { return true }
        marks.mark(row, fault, column: column)
        return false
    }

    /// UTF-8 and zero bytes.
    private func fault(_ row: Int, _ field: FieldColumn) -> RejectionReason? {
        let bytes = field.bytes.copy(field.start(row)..<field.end(row))
        if !isUTF8(bytes) { return .notUTF8 }
        return bytes.contains(0) ? .nulByte : nil
    }

    /// Rejects the row unless another reason turns up.
    @inline(never)
    func suspect(_ row: Int, _ reason: RejectionReason, _ field: FieldColumn) {
        if let fault = fault(row, field) {
            marks.mark(row, fault, column: column)
        } else {
            marks.suspect(row, reason, column: column)
        }
    }
}

// MARK: Members

@inline(__always)
private func decodeMembers<Value: FixedWidthInteger>(
    _ field: FieldColumn, _ table: MemberTable, _ slow: SlowPath, _ data: inout [Value]
) {
    guard table.isDirect else {
        for row in 0..<field.count { data[row] = Value(truncatingIfNeeded: slowMember(row, field, table, slow)) }
        return
    }
    var out = data.mutableSpan
    precondition(out.count >= field.count)
    let bytes = field.bytes
    var cursor = field.cursor
    for row in 0..<field.count {
        let (start, end) = cursor.next()
        var code: Int32 = -1
        if end > start { code = table.find(bytes, start, end) }
        if code < 0 { code = slowMember(row, field, table, slow) }
        out[row] = Value(truncatingIfNeeded: code)
    }
}

@inline(never)
private func slowMember(_ row: Int, _ field: FieldColumn, _ table: MemberTable, _ slow: SlowPath) -> Int32 {
    let range = field.start(row)..<field.end(row)
    guard !range.isEmpty else {
        slow.missing(row)
        return 0
    }
    if let code = table.find(field.bytes.copy(range)) { return code }
    let isBoolean = table.members == MemberTable.booleans.members
    slow.reject(row, isBoolean ? .notABoolean : .unknownMember, field)
    return 0
}

// MARK: Numbers

@inline(__always)
private func decodeNumbers<Value: FixedWidthInteger>(
    _ field: FieldColumn, _ rule: NumberRule, _ slow: SlowPath, _ data: inout [Value]
) {
    var out = data.mutableSpan
    precondition(out.count >= field.count)
    let bytes = field.bytes
    // Eight digits times 10 to the power of 9 are still far from the end of 64 bits.
    let hasShortForm = rule.decimals <= 9
    let lower = rule.range.lowerBound
    let upper = rule.range.upperBound
    var cursor = field.cursor
    for row in 0..<field.count {
        let (start, end) = cursor.next()
        let length = end &- start
        if hasShortForm, length >= 1, length <= 8, let figure = shortFigure(bytes.word(start), length: length) {
            let value = Int64(figure) &* rule.scale
            if value >= lower, value <= upper, rule.step == 1 || value % rule.step == 0 {
                out[row] = Value(truncatingIfNeeded: value)
                continue
            }
        }
        out[row] = Value(truncatingIfNeeded: slowNumber(row, field, rule, slow))
    }
}

/// Whole numbers of at most four digits, which most are.
@inline(never)
private func decodeSmallNumbers(_ field: FieldColumn, _ rule: NumberRule, _ slow: SlowPath, _ data: inout [Int32]) {
    var out = data.mutableSpan
    precondition(out.count >= field.count)
    let bytes = field.bytes
    let lower = UInt32(truncatingIfNeeded: rule.range.lowerBound)
    let span = UInt32(truncatingIfNeeded: rule.range.upperBound) &- lower
    var cursor = field.cursor
    for row in 0..<field.count {
        let (start, end) = cursor.next()
        let length = end &- start
        if length >= 1, length <= 4 {
            // As in `shortFigure`, with half as many digits.
            let word = UInt32(truncatingIfNeeded: bytes.word(start))
            let digits = (word ^ 0x3030_3030) &<< UInt32(truncatingIfNeeded: 32 &- length &* 8)
            let pairs = (digits &* 10 &+ digits &>> 8) & 0x00FF_00FF
            let value = (pairs &* 0x0064_0001) &>> 16
            if ((digits &+ 0x7676_7676) | digits) & 0x8080_8080 == 0, value &- lower <= span {
                out[row] = Int32(truncatingIfNeeded: value)
                continue
            }
        }
        out[row] = Int32(truncatingIfNeeded: slowNumber(row, field, rule, slow))
    }
}

@inline(never)
private func slowNumber(_ row: Int, _ field: FieldColumn, _ rule: NumberRule, _ slow: SlowPath) -> Int64 {
    let range = field.start(row)..<field.end(row)
    guard !range.isEmpty else {
        slow.missing(row)
        return rule.range.lowerBound
    }
    switch rule.parse(field.bytes.copy(range)) {
    case .value(let value): return value
    case .notANumber: slow.reject(row, .notANumber, field)
    case .outOfRange: slow.reject(row, .outOfRange, field)
    case .notAMultiple: slow.reject(row, .notAMultiple, field)
    }
    return rule.range.lowerBound
}

// MARK: Dates and times

/// Dates seen lately. A year of data has few different ones, so most are found rather than worked out.
private struct DateMemo {
    private struct Entry {
        var first: UInt64 = 0
        var last: UInt16 = 0
        var day: Int32 = 0
    }

    private var entries = [Entry](repeating: Entry(), count: 1024)

    mutating func decode(
        _ field: FieldColumn, _ range: ClosedRange<Int>, _ slow: SlowPath, _ data: inout [Int32]
    ) {
        var memo = entries.mutableSpan
        var out = data.mutableSpan
        precondition(out.count >= field.count && memo.count == 1024)
        let bytes = field.bytes
        var previous = Entry()
        var cursor = field.cursor
        for row in 0..<field.count {
            let (start, end) = cursor.next()
            if end &- start == 10 {
                let first = bytes.word(start)
                let last = UInt16(truncatingIfNeeded: bytes.word(start &+ 8))
                if first == previous.first && last == previous.last {
                    out[row] = previous.day
                    continue
                }
                let place = Int(
                    truncatingIfNeeded: ((first ^ UInt64(last) &<< 13) &* 0x9E37_79B9_7F4A_7C15) &>> 54)
                let entry = memo[place]
                if entry.first == first && entry.last == last {
                    previous = entry
                    out[row] = entry.day
                    continue
                }
                if let day = dayNumber(first, UInt64(last)), range.contains(day) {
                    previous = Entry(first: first, last: last, day: Int32(truncatingIfNeeded: day))
                    memo[place] = previous
                    out[row] = previous.day
                    continue
                }
            }
            out[row] = Int32(truncatingIfNeeded: range.lowerBound)
            Self.slowDate(row, field, slow)
        }
    }

    @inline(never)
    private static func slowDate(_ row: Int, _ field: FieldColumn, _ slow: SlowPath) {
        let start = field.start(row)
        let length = field.end(row) - start
        if length == 0 {
            slow.missing(row)
        } else if length == 10, dayNumber(field.bytes.word(start), field.bytes.word(start + 8)) != nil {
            slow.reject(row, .outOfRange, field)
        } else {
            slow.reject(row, .notADate, field)
        }
    }
}

private func decodeTimes(
    _ field: FieldColumn, _ range: ClosedRange<Int>, _ slow: SlowPath, _ data: inout [Int32]
) {
    var out = data.mutableSpan
    precondition(out.count >= field.count)
    var cursor = field.cursor
    for row in 0..<field.count {
        let (start, end) = cursor.next()
        let length = end &- start
        if length == 5, let minutes = minuteOfDay(field.bytes.word(start)) {
            if range.contains(minutes) {
                out[row] = Int32(truncatingIfNeeded: minutes)
                continue
            }
            slow.reject(row, .outOfRange, field)
        } else if length == 0 {
            slow.missing(row)
        } else {
            slow.reject(row, .notATime, field)
        }
        out[row] = Int32(truncatingIfNeeded: range.lowerBound)
    }
}

// MARK: References

private func decodeRecords(_ field: FieldColumn, _ rule: RecordRule, _ slow: SlowPath, _ data: inout [Int32]) {
    rule.dictionary.withView { view in
        if rule.dictionary.hasOnlyShortStrings {
            decodeShortKeys(field, rule, view, slow, &data)
        } else {
            decodeLongKeys(field, rule, view, slow, &data)
        }
    }
}

/// Keys of up to eight bytes: one word says all.
private func decodeShortKeys(
    _ field: FieldColumn, _ rule: RecordRule, _ view: KeyDictionary.View, _ slow: SlowPath, _ data: inout [Int32]
) {
    var out = data.mutableSpan
    precondition(out.count >= field.count)
    let bytes = field.bytes
    var cursor = field.cursor
    for row in 0..<field.count {
        let (start, end) = cursor.next()
        let length = end &- start
        var record: Int32 = -1
        if length >= 1, length <= 8 { record = view.find(word: bytes.word(start) & lowBytes(length), length: length) }
        if record < 0 { record = slowRecord(row, field, rule, slow) }
        out[row] = record
    }
}

/// Longer keys. Rows often have the key of the row before, or the next key in order: files come sorted.
private func decodeLongKeys(
    _ field: FieldColumn, _ rule: RecordRule, _ view: KeyDictionary.View, _ slow: SlowPath, _ data: inout [Int32]
) {
    var out = data.mutableSpan
    precondition(out.count >= field.count)
    let bytes = field.bytes
    var previousStart = 0
    var previousLength = -1
    // The words of the previous key, where it has 16...24 bytes; the last may overlap the second.
    var previousWords = (first: UInt64(0), second: UInt64(0), last: UInt64(0))
    var previous: Int32 = 0
    var cursor = field.cursor
    for row in 0..<field.count {
        let (start, end) = cursor.next()
        let length = end &- start
        if length == previousLength {
            let isSame: Bool
            if length >= 16, length <= 24 {
                isSame =
                    (bytes.word(start) ^ previousWords.first) | (bytes.word(start &+ 8) ^ previousWords.second)
                    | (bytes.word(end &- 8) ^ previousWords.last) == 0
            } else {
                isSame = bytes.isEqual(start, previousStart, length: length)
            }
            if isSame {
                out[row] = previous
                continue
            }
        }
        var record: Int32 = -1
        if length > 0 {
            if view.isAt(Int(previous) &+ 1, bytes, start, length) {
                record = previous &+ 1
            } else {
                record = view.find(bytes, start, start &+ length)
            }
        }
        if record >= 0 {
            out[row] = record
            previousLength = length
            previousStart = start
            previous = record
            if length >= 16, length <= 24 {
                previousWords = (bytes.word(start), bytes.word(start &+ 8), bytes.word(end &- 8))
            }
        } else {
            // What was not found is looked up again in each of its rows, so that each is marked.
            out[row] = slowRecord(row, field, rule, slow)
            previousLength = -1
        }
    }
}

@inline(never)
private func slowRecord(_ row: Int, _ field: FieldColumn, _ rule: RecordRule, _ slow: SlowPath) -> Int32 {
    guard field.end(row) > field.start(row) else {
        slow.missing(row)
        return 0
    }
    let key = field.bytes.copy(field.start(row)..<field.end(row))
    if KeySpelling.isShortenedNumber(key) {
        slow.reject(row, .shortenedKey, field)
        return 0
    }
    if let number = rule.numberKey {
        switch number.parse(key) {
        case .value(let value):
            if let found = rule.dictionary.find(shortestForm(value)) { return Int32(found) }
        case .notANumber: slow.reject(row, rule.isOpen ? .notANumber : rule.fault, field)
        case .outOfRange: slow.reject(row, rule.isOpen ? .outOfRange : rule.fault, field)
        case .notAMultiple: slow.reject(row, rule.isOpen ? .notAMultiple : rule.fault, field)
        }
    }
    if rule.isOpen { slow.suspect(row, rule.fault, field) } else { slow.reject(row, rule.fault, field) }
    return 0
}
