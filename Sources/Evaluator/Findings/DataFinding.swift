public import Findings

/// Something found in a data file: data only, like `Finding`, but its place is in the data.
public struct DataFinding: Error, Sendable, Hashable {
    public var kind: FindingKind
    /// Lower case, no full stop, the data's text in backticks.
    public var summary: Message
    public var help: Message?
    /// The data file's name as its source gives it.
    public var file: String
    /// 1-based; the header is line 1.
    public var line: Int?
    /// As in the header.
    public var column: String?

    public init(
        _ kind: FindingKind, _ summary: Message, help: Message? = nil, file: String, line: Int? = nil,
        column: String? = nil
    ) {
        self.kind = kind
        self.summary = summary
        self.help = help
        self.file = file
        self.line = line
        self.column = column
    }
}

/// The door cannot do its work: a file is missing, unreadable, or not what a header promises. Never empty.
public struct DataError: Error, Sendable, Hashable {
    public var findings: [DataFinding]

    public init(_ findings: [DataFinding]) { self.findings = findings }
}
