public import RuleEngine

/// What the door did with one file.
public struct TableReport: Sendable {
    public var table: TableID
    /// The name its source gives.
    public var file: String
    public var header: [String]
    /// Rows seen: accepted and rejected.
    public var rows: Int
    /// In the order of the file.
    public var rejections: [Rejection]
    /// Unknown columns and the like.
    public var notes: [DataFinding]

    public var accepted: Int { rows - rejections.count }
}
