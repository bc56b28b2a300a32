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

    /// A range without the blanks and line feeds at its end: one that ends with a line does not reach into the next.
    public func trimmed(_ range: SourceRange) -> SourceRange {
        let start = max(0, min(range.start, bytes.count))
        var end = max(start, min(range.end, bytes.count))
        while end > start, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[end - 1]) { end -= 1 }
        return SourceRange(file: range.file, start: start, end: end)
    }

    /// The whole of the line that holds an offset.
    func lineText(at offset: Int) -> String {
        let line = lines.bounds(ofLine: lines.lineIndex(of: max(0, min(offset, bytes.count))))
        return text(SourceRange(file: id, start: line.lowerBound, end: line.upperBound))
    }
}
