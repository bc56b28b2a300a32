public import Findings
public import RuleEngine

/// A row that broke its declaration: not scored, not lost.
public struct Rejection: Sendable, Equatable {
    public var table: TableID
    /// The data file's name.
    public var file: String
    /// 1-based line on which the row starts; the header is line 1. For the rows of an inline register, their order.
    public var line: Int
    /// 0-based position among the data rows of the file.
    public var row: Int
    /// The header of the offending column; empty where it is the row as a whole.
    public var column: String
    public var kind: FindingKind
    public var reason: Message
    /// The row as it was, without the end of its line.
    public var text: [UInt8]

    public init(
        table: TableID, file: String, line: Int, row: Int, column: String, kind: FindingKind, reason: Message,
        text: [UInt8]
    ) {
        self.table = table
        self.file = file
        self.line = line
        self.row = row
        self.column = column
        self.kind = kind
        self.reason = reason
        self.text = text
    }

    public var code: String { kind.code }
}
