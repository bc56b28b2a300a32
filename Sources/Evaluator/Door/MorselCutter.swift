/// Cuts a file into stretches that start and end with a row.
enum MorselCutter {
    /// As if the file had no quotes: a line feed ends a row.
    static func cut(
        _ source: any ByteSource, from dataStart: Int, size: Int
    ) throws(ByteSourceError) -> [Range<Int>] {
        var cuts = Cuts(start: dataStart, end: source.count, size: size)
        let probe = BlockBuffer(capacity: 4096)
        while let boundary = cuts.next {
            // A row that starts at the boundary is found by the line feed before it.
            var offset = boundary - 1
            var found: Int?
            while found == nil {
                probe.drop(before: probe.count)
                let read = try probe.fill(from: source, at: offset, length: probe.capacity)
                guard read > 0 else { break }
                found = (0..<read).first { probe[$0] == 10 }.map { offset + $0 + 1 }
                offset += read
            }
            cuts.add(found ?? source.count)
        }
        return cuts.ranges
    }

    /// With quotes: the file is gone through from its start, as only that tells which line feeds are within quotes.
    static func cutQuoted(
        _ source: any ByteSource, from dataStart: Int, size: Int, separator: UInt8
    ) throws(ByteSourceError) -> [Range<Int>] {
        var cuts = Cuts(start: dataStart, end: source.count, size: size)
        let buffer = BlockBuffer(capacity: 256 << 10)
        let index = StructuralIndex(bytes: buffer.capacity)
        var state = QuoteState(fieldStart: 0)
        var offset = dataStart
        while var boundary = cuts.next {
            buffer.drop(before: buffer.count)
            let read = try buffer.fill(from: source, at: offset, length: buffer.capacity)
            guard read > 0 else { break }
            let bytes = buffer.bytes
            let outcome = index.buildQuoted(bytes, 0..<read, separator: separator, limit: .max, state: &state)
            var entry = 1
            while boundary < offset + read + 1 {
                while entry <= outcome.count, offset + index[entry] + 1 < boundary || bytes[index[entry]] != 10 {
                    entry += 1
                }
                guard entry <= outcome.count else { break }
                cuts.add(offset + index[entry] + 1)
                guard let next = cuts.next else { break }
                boundary = next
            }
            state.move(by: read)
            offset += read
        }
        return cuts.ranges
    }

    private struct Cuts {
        private var starts: [Int]
        private let end: Int
        private let size: Int

        init(start: Int, end: Int, size: Int) {
            starts = [start]
            self.end = end
            self.size = max(1, size)
        }

        /// Where the next morsel should start: its first row is the first one from there on.
        var next: Int? {
            guard let last = starts.last, last < end, last + size < end else { return nil }
            return last + size
        }

        mutating func add(_ start: Int) { starts.append(min(start, end)) }

        var ranges: [Range<Int>] {
            var result: [Range<Int>] = []
            for (index, start) in starts.enumerated() {
                let next = index + 1 < starts.count ? starts[index + 1] : end
                if start < next { result.append(start..<next) }
            }
            return result
        }
    }
}
