import Findings

/// Lines that a merge of two versions of the file left where they differ: both versions stand there, and nobody has chosen.
func mergeMarks(_ file: SourceFile, _ reader: LiterateReader) -> [Finding] {
    file.lines.starts.indices.compactMap { line in
        let isText = reader.lines.indices.contains(line) && reader.lines[line] != .policy && reader.lines[line] != .code
        guard isText else { return nil }
        let bounds = file.lines.bounds(ofLine: line)
        let mark = Array(repeating: UInt8(ascii: "<"), count: 7) + [UInt8(ascii: " ")]
        guard file.bytes[bounds].starts(with: mark) else { return nil }
        return .mergeMark(at: SourceRange(file: file.id, start: bounds.lowerBound, end: bounds.lowerBound + 7))
    }
}
