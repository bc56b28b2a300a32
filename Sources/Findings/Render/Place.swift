/// A line and column as editors count them: both from 1, columns in Unicode code points.
public struct Place: Sendable, Hashable {
    public var line: Int
    public var column: Int

    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }
}

extension SourceFile {
    /// Where a byte offset stands. Offsets outside the file are moved to its nearest end.
    public func place(of offset: Int) -> Place {
        let offset = max(0, min(offset, bytes.count))
        let line = lines.lineIndex(of: offset)
        let start = lines.bounds(ofLine: line).lowerBound
        // A continuation byte belongs to the code point before it.
        let column = bytes[start..<max(start, offset)].count { $0 & 0xC0 != 0x80 }
        return Place(line: line + 1, column: column + 1)
    }
}
