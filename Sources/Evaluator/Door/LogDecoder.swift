import RuleEngine

/// Turns bytes of a log into batches. One thread's.
final class LogDecoder {
    /// Texts behind negative codes.
    var texts: TextOverlay { coder.overlay }
    private let scanner: RowScanner
    private let batch: LogBatch
    private let marks = RowMarks()
    private let coder: TextCoder
    private let needed: Set<FieldID>
    private var decoders: [(decoder: FieldDecoder, field: FieldID?)] = []
    /// Where the values of fields go that are checked but not asked for.
    private var discarded: [ColumnData] = []

    private let keys: KeyCoder?

    /// - Parameter keys: takes the keys of registers that are not loaded yet, if there are any.
    init(reader: LogReader, needed: Set<FieldID>, keys: KeyCoder? = nil) {
        self.keys = keys
        let shape = reader.shape
        let capacity = reader.options.batchSize
        scanner = RowScanner(
            source: reader.source, layout: shape.layout, isQuoted: reader.isQuoted, options: reader.options)
        coder = TextCoder(pool: reader.texts)
        self.needed = needed.union([reader.dateField])
        var fields: [ColumnData] = []
        for use in shape.uses {
            decoders.append((FieldDecoder(rule: use.rule, isOptional: use.isOptional, column: use.column), use.field))
            guard let field = use.field else { continue }
            let data = ColumnData(width: use.width, isOptional: use.isOptional, count: capacity)
            let isNeeded = self.needed.contains(field)
            fields.append(isNeeded ? data : ColumnData(unused: use.width))
            discarded.append(isNeeded ? ColumnData(unused: use.width) : data)
        }
        batch = LogBatch(fields: fields, dateField: reader.dateField, capacity: capacity)
    }

    /// Decodes a morsel, handing over batch after batch in the order of the file.
    func decode(
        _ morsel: LogReader.Morsel, _ each: (LogBatch) -> Void
    ) throws(RunError) -> LogReader.MorselResult {
        var rejected: [RejectedRow] = []
        batch.morsel = morsel.index
        let summary = try scanner.scan(
            morsel.bytes, reject: { rejected.append($0) },
            each: { group in
                decode(group, &rejected)
                if batch.count > 0 { each(batch) }
            })
        // Rows rejected as a whole are found before the others of their group.
        rejected.sort { $0.offset < $1.offset }
        return LogReader.MorselResult(
            rows: summary.rows, lines: summary.lines, rejected: rejected, metQuote: summary.metQuote)
    }

    private var keyCoders: Coders { keys.map { .keys($0) } ?? .none }

    private func decode(_ group: RowGroup, _ rejected: inout [RejectedRow]) {
        marks.reset(count: group.count)
        for index in decoders.indices {
            guard let field = decoders[index].field else {
                var owners = ColumnData(unused: .int32)
                swap(&owners.int32, &batch.owners)
                decoders[index].decoder.decode(group, marks, into: &owners, coders: keyCoders)
                swap(&owners.int32, &batch.owners)
                continue
            }
            if needed.contains(field) {
                let coders = keys == nil ? Coders.texts(coder) : keyCoders
                decoders[index].decoder.decode(group, marks, into: &batch.fields[field], coders: coders)
            } else {
                decoders[index].decoder.decode(group, marks, into: &discarded[field], coders: .none)
            }
        }
        marks.settle()
        batch.count = group.count
        Self.number(group, &batch.rows)
        if marks.count > 0 { dropMarked(group, &rejected) }
        noteDays()
    }

    private static func number(_ group: RowGroup, _ rows: inout [Int32]) {
        var rows = rows.mutableSpan
        if group.isRegular {
            for row in 0..<group.count { rows[row] = Int32(truncatingIfNeeded: group.firstRow &+ row) }
        } else {
            for row in 0..<group.count { rows[row] = Int32(truncatingIfNeeded: group.places[row].row) }
        }
    }

    private func dropMarked(_ group: RowGroup, _ rejected: inout [RejectedRow]) {
        var kept: [Int] = []
        for row in 0..<group.count {
            guard let reason = marks.reason(row) else {
                kept.append(row)
                continue
            }
            let place = group.place(of: row)
            rejected.append(
                RejectedRow(
                    reason: reason, line: place.line, row: place.row, offset: place.offset, length: place.length,
                    column: marks.column(row)))
        }
        batch.count = kept.count
        ColumnData.keep(kept, &batch.owners)
        ColumnData.keep(kept, &batch.rows)
        for field in needed { batch.fields[field].keep(kept) }
    }

    private func noteDays() {
        guard batch.count > 0 else { return }
        let days = batch.days
        let span = days.span
        var least = span[0]
        var greatest = span[0]
        for row in 0..<batch.count {
            least = min(least, span[row])
            greatest = max(greatest, span[row])
        }
        batch.dayRange = least...greatest
    }
}
