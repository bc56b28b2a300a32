/// Identifies a source file within one run.
public struct FileID: Hashable, Sendable, Comparable {
    public var index: Int32

    public init(_ index: Int) { self.index = Int32(index) }

    public static func < (left: FileID, right: FileID) -> Bool { left.index < right.index }
}

/// A half-open range of UTF-8 byte offsets in a file as its author sees it (in a literate file: the Markdown itself).
public struct SourceRange: Hashable, Sendable {
    public var file: FileID
    public var start: Int
    public var end: Int

    public init(file: FileID, start: Int, end: Int) {
        self.file = file
        self.start = start
        self.end = end
    }

    /// The smallest range that holds both; the two must lie in one file.
    public func union(_ other: SourceRange) -> SourceRange {
        SourceRange(file: file, start: min(start, other.start), end: max(end, other.end))
    }
}

/// One policy file in memory. Whoever reads the disk makes it; nothing in the libraries does.
public struct SourceFile: Sendable, Equatable {
    public enum Form: Sendable, Equatable { case plain, literate }

    public let id: FileID
    /// The path as the user wrote it; used only to name the file in messages.
    public let path: String
    public let bytes: [UInt8]
    public let form: Form
    public let lines: LineMap

    /// The form follows from the name: `.policy.md` is literate, everything else plain.
    public init(id: FileID, path: String, bytes: [UInt8], form: Form? = nil) {
        self.id = id
        self.path = path
        self.bytes = bytes
        self.form = form ?? (path.hasSuffix(".md") ? .literate : .plain)
        self.lines = LineMap(bytes)
    }

    /// The text of a range, with damaged UTF-8 repaired.
    public func text(_ range: SourceRange) -> String {
        let start = max(0, min(range.start, bytes.count))
        let end = max(start, min(range.end, bytes.count))
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }
}
