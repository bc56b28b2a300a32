import RuleEngine

/// The rows of a register as its file has them, before anything is known of other registers.
struct RegisterDraft {
    let shape: TableShape
    let source: any ByteSource
    /// By `FieldID`. Texts and references are codes of the `KeyCoder`.
    var columns: [ColumnData]
    /// The rows whose cells are all in order; what follows is parallel to them.
    var keys: [Int32] = []
    var places: [RowGroup.Place] = []
    var isAlive: [Bool] = []
    /// How often each key occurs, in rows that are in order or not.
    private var occurrences: [Int32: Int] = [:]
    private(set) var report: DoorReport

    init(shape: TableShape, source: any ByteSource) {
        self.shape = shape
        self.source = source
        columns = shape.uses.map { ColumnData(width: $0.width, isOptional: $0.isOptional, count: 0) }
        report = DoorReport(shape, source: source)
    }

    /// Reads the whole file.
    ///
    /// - Parameters:
    ///   - number: the rule of a whole-number key.
    ///   - dated: how a dated register's rows get their keys.
    mutating func read(
        key: FieldID, number: NumberRule?, dated: DatedKeys?, coder: KeyCoder, options: DoorOptions
    ) throws(RunError) {
        if try !read(key, number, coder, isQuoted: false, options) {
            self = RegisterDraft(shape: shape, source: source)
            _ = try read(key, number, coder, isQuoted: true, options)
        }
        if let dated { return settle(dated, coder) }
        for row in keys.indices {
            isAlive.append(occurrences[keys[row]] == 1)
            if !isAlive[row] { reject(row, .duplicateKey, column: shape.uses[key].column) }
        }
    }

    /// - Returns: false if the file has quotes and was not read for them.
    private mutating func read(
        _ key: FieldID, _ number: NumberRule?, _ coder: KeyCoder, isQuoted: Bool, _ options: DoorOptions
    ) throws(RunError) -> Bool {
        let layout = shape.layout
        guard layout.dataStart < source.count else { return true }
        let scanner = RowScanner(source: source, layout: layout, isQuoted: isQuoted, options: options)
        let marks = RowMarks()
        let keyMarks = RowMarks()
        var decoders = shape.uses.map { use in
            FieldDecoder(rule: use.rule, isOptional: use.isOptional, column: use.column)
        }
        var keyDecoder = FieldDecoder(
            rule: .key(number), isOptional: false, column: shape.uses[key].column)
        var batch = shape.uses.map { use in
            ColumnData(width: use.width, isOptional: use.isOptional, count: options.batchSize)
        }
        var keyBatch = ColumnData(width: .int32, isOptional: false, count: options.batchSize)
        var rejected: [RejectedRow] = []
        let summary = try scanner.scan(
            layout.dataStart..<source.count, reject: { rejected.append($0) },
            each: { group in
                marks.reset(count: group.count)
                keyMarks.reset(count: group.count)
                keyDecoder.decode(group, keyMarks, into: &keyBatch, coders: .keys(coder))
                for field in decoders.indices {
                    decoders[field].decode(group, marks, into: &batch[field], coders: .keys(coder))
                }
                marks.settle()
                var kept: [Int] = []
                for row in 0..<group.count {
                    if keyMarks.reason(row) == nil { occurrences[keyBatch.int32[row], default: 0] += 1 }
                    let place = group.place(of: row)
                    if let reason = marks.reason(row) {
                        rejected.append(Self.row(reason, place, column: marks.column(row), layout))
                    } else {
                        kept.append(row)
                        places.append(place)
                        keys.append(keyBatch.int32[row])
                    }
                }
                for field in batch.indices {
                    if kept.count < group.count { batch[field].keep(kept) }
                    columns[field].append(batch[field], count: kept.count)
                }
            })
        for var row in rejected {
            // What the scanner itself rejects is counted from the first line below the header.
            if row.column == nil { row.line += layout.headerLines + 1 }
            report.rejected.append(row)
        }
        report.rows = summary.rows
        return !summary.metQuote
    }

    mutating func reject(_ row: Int, _ reason: RejectionReason, column: Int) {
        report.rejected.append(Self.row(reason, places[row], column: column, shape.layout))
    }

    /// - Parameter circle: keys, the row's own first.
    mutating func reject(_ row: Int, circle: [[UInt8]], column: Int) {
        report.circles[places[row].offset] = circle
        reject(row, .circularReference, column: column)
    }

    /// Adds a record that no row has: a key that an open register is referred to by.
    mutating func add(key code: Int32, field key: FieldID, number: Int64?) {
        for (field, use) in shape.uses.enumerated() {
            var value = ColumnData(width: use.width, isOptional: use.isOptional, count: 1)
            if field == key { value[0] = number ?? Int64(code) } else { value[0] = use.rule.filler }
            columns[field].append(value, count: 1)
        }
        keys.append(code)
        isAlive.append(true)
    }

    /// The report, its rows in the order of the file.
    var finishedReport: DoorReport {
        var result = report
        result.rejected.sort { $0.offset < $1.offset }
        return result
    }

    private static func row(
        _ reason: RejectionReason, _ place: RowGroup.Place, column: Int, _ layout: FileLayout
    ) -> RejectedRow {
        RejectedRow(
            reason: reason, line: place.line + layout.headerLines + 1, row: place.row, offset: place.offset,
            length: place.length, column: column)
    }
}

extension FieldRule {
    /// What stands where there is no value: something within the range.
    var filler: Int64 {
        switch self {
        case .number(let rule): rule.range.lowerBound
        case .date(let range), .timeOfDay(let range): Int64(range.lowerBound)
        case .boolean, .choice, .text, .record, .key: 0
        }
    }
}
