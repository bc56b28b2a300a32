/// Puts rows together one at a time, where they are not all alike: wrong numbers of columns, blank lines, quotes.
struct RowAssembly {
    private let columns: Int
    private let rowLimit: Int
    private var starts: [Int32] = []
    private var ends: [Int32] = []
    private var places: [RowGroup.Place] = []

    init(columns: Int, rowLimit: Int) {
        self.columns = columns
        self.rowLimit = rowLimit
    }

    /// Takes whole rows from the front of an index, up to `batchSize` good ones. Quoted fields are freed of their quotes where they stand.
    ///
    /// - Returns: where the next row starts; where the first one does, if not even that one is whole.
    mutating func assemble(
        _ index: StructuralIndex, entries: Int, buffer: BlockBuffer, batchSize: Int, base: Int,
        summary: inout RowScanner.Summary, reject: (RejectedRow) -> Void, each: (RowGroup) -> Void
    ) -> Int {
        let firstRow = summary.rows
        let firstLine = summary.lines
        let next = takeRows(index.places, entries, buffer, batchSize, base, &summary, reject)
        guard !places.isEmpty else { return next }
        unsafe starts.withUnsafeBufferPointer { starts in
            unsafe ends.withUnsafeBufferPointer { ends in
                guard let first = starts.baseAddress, let last = ends.baseAddress else { return }
                unsafe each(
                    RowGroup(
                        bytes: buffer.bytes, starts: EntryPlaces(base: first), ends: EntryPlaces(base: last),
                        columns: columns, count: places.count, base: base,
                        firstRow: firstRow, firstLine: firstLine, places: places))
            }
        }
        return next
    }

    private mutating func takeRows(
        _ index: EntryPlaces, _ entries: Int, _ buffer: BlockBuffer, _ batchSize: Int, _ base: Int,
        _ summary: inout RowScanner.Summary, _ reject: (RejectedRow) -> Void
    ) -> Int {
        places.removeAll(keepingCapacity: true)
        if starts.count < entries {
            starts = [Int32](repeating: 0, count: max(entries, 4096))
            ends = starts
        }
        return Self.takeRows(
            index, entries, buffer, (columns, rowLimit, batchSize), base, &starts, &ends, &places, &summary, reject)
    }

    private static func takeRows(
        _ index: EntryPlaces, _ entries: Int, _ buffer: BlockBuffer,
        _ sizes: (columns: Int, rowLimit: Int, batchSize: Int), _ base: Int, _ startArray: inout [Int32],
        _ endArray: inout [Int32], _ places: inout [RowGroup.Place], _ summary: inout RowScanner.Summary,
        _ reject: (RejectedRow) -> Void
    ) -> Int {
        var starts = startArray.mutableSpan
        var ends = endArray.mutableSpan
        let bytes = buffer.bytes
        // Nothing is touched of a row whose end is not there yet: it will be looked at again.
        var entries = entries
        while entries > 0, bytes[index[entries]] != 10 { entries -= 1 }
        var rowStart = index[0] &+ 1
        // Fields of the rows that are kept, and of those and the row being taken.
        var kept = 0
        var count = 0
        var previous = index[0]
        var extraLines = 0
        var isTorn = false
        for entry in 1..<entries &+ 1 {
            let place = index[entry]
            let isRowEnd = bytes[place] == 10
            let first = previous &+ 1
            previous = place
            var last = place
            if isRowEnd, place > rowStart, bytes[place &- 1] == 13 { last = place &- 1 }
            if first < last, bytes[first] == UInt8(ascii: "\"") {
                starts[count] = Int32(truncatingIfNeeded: first)
                if last &- first >= 2, bytes[last &- 1] == UInt8(ascii: "\""),
                    !bytes.mayHoldQuoteOrFeed(first &+ 1, last &- 1)
                {
                    last &-= 1
                } else {
                    extraLines += (first..<last).count { bytes[$0] == 10 }
                    if let end = unquote(buffer, first..<last) { last = end } else { isTorn = true }
                }
            } else {
                starts[count] = Int32(truncatingIfNeeded: first &- 1)
            }
            ends[count] = Int32(truncatingIfNeeded: last)
            count &+= 1
            guard isRowEnd else { continue }

            let end = place > rowStart && bytes[place &- 1] == 13 ? place &- 1 : place
            let line = summary.lines
            summary.lines += 1 &+ extraLines
            let found = count &- kept
            let row = RowGroup.Place(row: summary.rows, line: line, offset: base &+ rowStart, length: end &- rowStart)
            var reason: RejectionReason?
            if row.length > sizes.rowLimit {
                reason = .lineTooLong
            } else if isTorn {
                reason = .textAfterQuote
            } else if found != sizes.columns {
                reason = .columnCount
            }
            if reason != nil || end == rowStart {
                count = kept
            } else {
                places.append(row)
                kept = count
            }
            // A blank line is no row.
            if end > rowStart { summary.rows += 1 }
            if let reason, end > rowStart {
                reject(
                    RejectedRow(
                        reason: reason, line: line, row: row.row, offset: row.offset, length: row.length, column: nil))
            }
            rowStart = place &+ 1
            extraLines = 0
            isTorn = false
            if places.count == sizes.batchSize { break }
        }
        return rowStart
    }

    /// Closes up the text of a quoted field behind its opening quote.
    ///
    /// - Returns: the end of the text; nil if something follows the closing quote.
    private static func unquote(_ buffer: BlockBuffer, _ field: Range<Int>) -> Int? {
        var end = field.lowerBound + 1
        var place = end
        while place < field.upperBound {
            let byte = buffer[place]
            if byte == UInt8(ascii: "\"") {
                guard place + 1 < field.upperBound else { return end }
                guard buffer[place + 1] == byte else { return nil }
                place += 1
            }
            buffer[end] = byte
            end += 1
            place += 1
        }
        return nil
    }
}
