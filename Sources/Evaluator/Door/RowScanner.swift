/// Goes through a stretch of a file, block by block, and finds its rows. One thread's; keeps its buffers.
final class RowScanner {
    struct Summary {
        var rows = 0
        var lines = 0
        /// There are quotes and the scanner was not made for them: nothing it said is to be relied on.
        var metQuote = false
    }

    private let source: any ByteSource
    private let separator: UInt8
    private let columns: Int
    private let isQuoted: Bool
    private let options: DoorOptions
    private let buffer: BlockBuffer
    private let index: StructuralIndex
    private var assembly: RowAssembly

    init(source: any ByteSource, layout: FileLayout, isQuoted: Bool, options: DoorOptions) {
        self.source = source
        separator = layout.separator
        columns = layout.header.count
        self.isQuoted = isQuoted
        self.options = options
        buffer = BlockBuffer(capacity: options.rowLimit + options.blockSize + 8)
        index = StructuralIndex(bytes: buffer.capacity)
        assembly = RowAssembly(columns: columns, rowLimit: options.rowLimit)
    }

    /// Scans `range`, which starts with a row and ends with one.
    func scan(
        _ range: Range<Int>, reject: (RejectedRow) -> Void, each: (RowGroup) -> Void
    ) throws(RunError) -> Summary {
        var summary = Summary()
        var reading = Reading(next: range.lowerBound, end: range.upperBound, base: range.lowerBound)
        buffer.drop(before: buffer.count)
        var start = 0
        while true {
            try refill(&reading, keepingFrom: start)
            start = 0
            guard buffer.count > 0 else { return summary }
            while start < buffer.count {
                var (next, isWhole) = take(from: start, options.batchSize * columns, reading, &summary, reject, each)
                if next == start, !isWhole, !summary.metQuote {
                    // A row with so many separators that its end was not looked for.
                    (next, isWhole) = take(from: start, .max, reading, &summary, reject, each)
                }
                if summary.metQuote { return summary }
                if next == start { break }
                start = next
            }
            if start == 0, buffer.count > options.rowLimit + 2 || reading.isDone {
                start = try skipRow(&reading, &summary, reject)
                if summary.metQuote { return summary }
            } else if reading.isDone && start == buffer.count {
                return summary
            }
        }
    }

    /// How far the file has been read.
    private struct Reading {
        var next: Int
        var end: Int
        /// Where the buffer's first byte is in the file.
        var base: Int
        /// A line feed that the file does not have was put behind its last row.
        var isEndAdded = false

        var isDone: Bool { next >= end }
    }

    private func refill(_ reading: inout Reading, keepingFrom start: Int) throws(RunError) {
        buffer.drop(before: start)
        reading.base += start
        guard !reading.isDone else { return }
        let wanted = min(options.blockSize, reading.end - reading.next)
        do throws(ByteSourceError) {
            let read = try buffer.fill(from: source, at: reading.next, length: wanted)
            reading.next += read
            // The file has become shorter since it was opened.
            if read < wanted { reading.end = reading.next }
        } catch {
            throw .cannot([.unreadable(file: source.name, reason: error.message)])
        }
        if reading.isDone, buffer.count > 0, buffer[buffer.count - 1] != 10 {
            buffer.append(10)
            reading.isEndAdded = true
        }
    }

    /// Hands over one group of rows.
    ///
    /// - Parameter limit: how many separators and line feeds to look for.
    /// - Returns: where the next row starts, `start` itself if there is no whole row; and whether all was looked at.
    private func take(
        from start: Int, _ limit: Int, _ reading: Reading, _ summary: inout Summary, _ reject: (RejectedRow) -> Void,
        _ each: (RowGroup) -> Void
    ) -> (next: Int, isWhole: Bool) {
        let bytes = buffer.bytes
        let range = start..<buffer.count
        var outcome: StructuralIndex.Outcome
        if isQuoted {
            var state = QuoteState(fieldStart: start)
            outcome = index.buildQuoted(bytes, range, separator: separator, limit: limit, state: &state)
        } else {
            outcome = index.build(bytes, range, separator: separator, limit: limit)
            if outcome.hasQuote {
                summary.metQuote = true
                return (start, true)
            }
            if outcome.lines == 0 { return (start, outcome.count < limit) }
            if let rows = regularRows(outcome, bytes) {
                let next = index[rows * columns] + 1
                each(
                    RowGroup(
                        bytes: bytes, starts: index.places, ends: index.places.advanced(by: 1), columns: columns,
                        count: rows, base: reading.base,
                        firstRow: summary.rows, firstLine: summary.lines, places: []))
                summary.rows += rows
                summary.lines += rows
                return (next, true)
            }
        }
        let next = assembly.assemble(
            index, entries: outcome.count, buffer: buffer, batchSize: options.batchSize, base: reading.base,
            summary: &summary, reject: reject, each: each)
        return (next, outcome.count < limit)
    }

    /// The number of rows at the front, if all of them have the right number of columns and there is nothing else between them.
    private func regularRows(_ outcome: StructuralIndex.Outcome, _ bytes: PaddedBytes) -> Int? {
        // In a file of one column, blank lines do not show in the number of columns.
        let rows = min(options.batchSize, outcome.count / columns)
        guard columns > 1, rows > 0 else { return nil }
        var lines = outcome.lines
        let used = rows * columns
        for entry in used..<outcome.count where bytes[index[entry + 1]] == 10 { lines -= 1 }
        guard lines == rows, index[used] - index[0] <= options.rowLimit else { return nil }
        let ends = index.places
        var feeds = 0
        for row in 1...rows { feeds &+= bytes[ends[row &* columns]] == 10 ? 1 : 0 }
        return feeds == rows ? rows : nil
    }

    /// Passes over a row that is longer than the limit, or that the end of the file cuts off within quotes.
    ///
    /// - Returns: where the next row starts in the buffer.
    private func skipRow(
        _ reading: inout Reading, _ summary: inout Summary, _ reject: (RejectedRow) -> Void
    ) throws(RunError) -> Int {
        var finder = RowEndFinder(separator: separator, isQuoted: isQuoted)
        var row = RejectedRow(
            reason: .lineTooLong, line: summary.lines, row: summary.rows, offset: reading.base, length: 0, column: nil)
        summary.rows += 1
        while true {
            let end = finder.advance(buffer.bytes, 0..<buffer.count)
            if finder.metQuote {
                summary.metQuote = true
                return 0
            }
            if let end {
                row.length = reading.base + end - row.offset - (finder.endsWithReturn ? 1 : 0)
                summary.lines += finder.lines
                reject(row)
                return end + 1
            }
            let count = buffer.count
            if reading.isDone {
                row.reason = .unclosedQuote
                row.length = reading.base + count - row.offset
                if reading.isEndAdded { row.length -= count > 1 && buffer[count - 2] == 13 ? 2 : 1 }
                summary.lines += finder.lines
                reject(row)
                return count
            }
            try refill(&reading, keepingFrom: count)
        }
    }
}

/// Finds the end of a row byte by byte, over any number of blocks.
struct RowEndFinder {
    private let separator: UInt8
    private let isQuoted: Bool
    private var state = QuoteState(fieldStart: 0)
    /// Bytes seen in earlier blocks.
    private var seen = 0
    private var previous: UInt8 = 0
    private(set) var lines = 0
    private(set) var metQuote = false
    private(set) var endsWithReturn = false

    init(separator: UInt8, isQuoted: Bool) {
        self.separator = separator
        self.isQuoted = isQuoted
    }

    /// The place of the line feed that ends the row, if it lies in this range.
    mutating func advance(_ bytes: PaddedBytes, _ range: Range<Int>) -> Int? {
        for place in range {
            let byte = bytes[place]
            defer { previous = byte }
            let isQuote = byte == UInt8(ascii: "\"")
            guard isQuote || byte == 10 || byte == separator else { continue }
            if byte == 10 { lines += 1 }
            if isQuote && !isQuoted {
                metQuote = true
                return nil
            }
            if state.take(isQuote: isQuote, at: seen + place - range.lowerBound), byte == 10 {
                endsWithReturn = previous == 13
                return place
            }
        }
        seen += range.count
        return nil
    }
}
