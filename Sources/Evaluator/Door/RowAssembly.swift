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
        starts.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
        places.removeAll(keepingCapacity: true)
        let firstRow = summary.rows
        let firstLine = summary.lines
        var firstEntry = 0
        var next = index[0] + 1
        for entry in 1..<entries + 1 where buffer[index[entry]] == 10 {
            takeRow(index, firstEntry..<entry, buffer, base, &summary, reject)
            firstEntry = entry
            next = index[entry] + 1
            if places.count == batchSize { break }
        }
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

    /// - Parameter fields: entries of the byte before the row and of the separators in it; the next one is that of its line feed.
    private mutating func takeRow(
        _ index: StructuralIndex, _ fields: Range<Int>, _ buffer: BlockBuffer, _ base: Int,
        _ summary: inout RowScanner.Summary, _ reject: (RejectedRow) -> Void
    ) {
        let start = index[fields.lowerBound] + 1
        let feed = index[fields.upperBound]
        let end = feed > start && buffer[feed - 1] == 13 ? feed - 1 : feed
        let line = summary.lines
        summary.lines += 1
        guard end > start else { return }
        let place = RowGroup.Place(row: summary.rows, line: line, offset: base + start, length: end - start)
        summary.rows += 1
        var reason: RejectionReason?
        let kept = starts.count
        for field in fields {
            let first = index[field] + 1
            var last = field + 1 == fields.upperBound ? end : index[field + 1]
            if first < last, buffer[first] == UInt8(ascii: "\"") {
                for spot in first..<last where buffer[spot] == 10 { summary.lines += 1 }
                if let unquoted = Self.unquote(buffer, first..<last) {
                    last = unquoted
                } else {
                    reason = .textAfterQuote
                }
                starts.append(Int32(truncatingIfNeeded: first))
            } else {
                starts.append(Int32(truncatingIfNeeded: first - 1))
            }
            ends.append(Int32(truncatingIfNeeded: last))
        }
        if place.length > rowLimit {
            reason = .lineTooLong
        } else if reason == nil, fields.count != columns {
            reason = .columnCount
        }
        if let reason {
            starts.removeLast(starts.count - kept)
            ends.removeLast(ends.count - kept)
            reject(
                RejectedRow(
                    reason: reason, line: line, row: place.row, offset: place.offset, length: place.length, column: nil)
            )
        } else {
            places.append(place)
        }
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
