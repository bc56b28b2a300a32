import RuleEngine

/// What the door did with one file.
struct DoorReport: Sendable {
    var table: TableID
    let source: any ByteSource
    var header: [String]
    /// Rows seen: accepted and rejected.
    var rows: Int
    /// In the order of the file.
    var rejected: [RejectedRow]
    /// Unknown columns and the like.
    var notes: [DataFinding]

    var accepted: Int { rows - rejected.count }

    /// The rejected rows in full, read again from the file.
    func rejections(_ plan: Plan) throws(RunError) -> [Rejection] { [] }
}
