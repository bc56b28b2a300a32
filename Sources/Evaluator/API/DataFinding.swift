public import Findings

/// Something found about data as a whole (a missing column, a column that nobody reads): a finding whose place is in a data file.
public struct DataFinding: Sendable, Hashable {
    public var kind: FindingKind
    public var summary: Message
    public var help: Message?
    /// The data file's name; nil: no file at all.
    public var file: String?
    /// 1-based; nil: the file as a whole.
    public var line: Int?
    public var column: String?

    public init(
        _ kind: FindingKind, _ summary: Message, help: Message? = nil, file: String? = nil, line: Int? = nil,
        column: String? = nil
    ) {
        self.kind = kind
        self.summary = summary
        self.help = help
        self.file = file
        self.line = line
        self.column = column
    }

    public var severity: Severity { kind.severity }
}
