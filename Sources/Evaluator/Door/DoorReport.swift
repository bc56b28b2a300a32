import RuleEngine

/// What the door did with one file.
struct DoorReport: Sendable {
    let shape: TableShape
    let source: any ByteSource
    /// Rows seen: accepted and rejected.
    var rows = 0
    /// In the order of the file.
    var rejected: [RejectedRow] = []

    init(_ shape: TableShape, source: any ByteSource) {
        self.shape = shape
        self.source = source
    }

    var table: TableID { shape.table }
    var accepted: Int { rows - rejected.count }
    /// Unknown columns and the like.
    var notes: [DataFinding] { shape.layout.notes }

    /// How often each reason occurs.
    var reasons: [RejectionReason: Int] {
        var counts: [RejectionReason: Int] = [:]
        for row in rejected { counts[row.reason, default: 0] += 1 }
        return counts
    }

    /// The rejected rows in full, read again from the file.
    func rejections(_ plan: Plan) throws(RunError) -> [Rejection] {
        var result: [Rejection] = []
        result.reserveCapacity(rejected.count)
        for row in rejected { result.append(try rejection(row, plan)) }
        return result
    }

    /// One rejected row in full.
    func rejection(_ row: RejectedRow, _ plan: Plan) throws(RunError) -> Rejection {
        let text = try bytes(row)
        let column = row.column.map { shape.layout.header[$0] } ?? ""
        let fault = FaultWriter(plan: plan, shape: shape).fault(row, text)
        return Rejection(
            table: table, file: source.name, line: row.line, row: row.row, column: column, kind: fault.kind,
            reason: fault.reason, text: text)
    }

    private func bytes(_ row: RejectedRow) throws(RunError) -> [UInt8] {
        let buffer = BlockBuffer(capacity: row.length)
        do throws(ByteSourceError) {
            let count = try buffer.fill(from: source, at: row.offset, length: row.length)
            return buffer.bytes.copy(0..<count)
        } catch {
            throw .cannot([.unreadable(file: source.name, reason: error.message)])
        }
    }
}
