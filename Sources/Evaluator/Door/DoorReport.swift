import RuleEngine

/// What the door did with one file.
struct DoorReport: Sendable {
    let shape: TableShape
    let source: any ByteSource
    /// Rows seen: accepted and rejected.
    var rows = 0
    /// In the order of the file.
    var rejected: [RejectedRow] = []
    /// By the place of a rejected row in the file, the keys of the circle that it is on, its own first.
    var circles: [Int: [[UInt8]]] = [:]
    /// The keys of registers that rows refer to.
    var keys: [TableID: KeyDictionary] = [:]

    init(_ shape: TableShape, source: any ByteSource) {
        self.shape = shape
        self.source = source
        for use in shape.uses {
            if case .reference(let target) = use.type, case .record(let rule) = use.rule {
                keys[target] = rule.dictionary
            }
        }
    }

    var table: TableID { shape.table }
    var accepted: Int { rows - rejected.count }
    /// Unknown columns and the like.
    var notes: [DataFinding] { shape.layout.notes }

    /// The rejected rows in full and in order, each read again from the file when it is reached.
    func visit<Failure: Error>(
        _ plan: Plan, _ body: (Rejection) throws(Failure) -> Void
    ) throws(RejectionsError<Failure>) {
        let texts = RowTexts(source)
        for row in rejected {
            let text: [UInt8]
            do throws(RunError) { text = try texts.text(row.offset, row.length) } catch { throw .unreadable(error) }
            do throws(Failure) { try body(rejection(row, text, plan)) } catch { throw .body(error) }
        }
    }

    /// What was rejected by reason, each with its first row in full.
    func reasons(_ plan: Plan) throws(RunError) -> [Rejections.Reason] {
        var counts: [RejectionReason: (count: Int, first: RejectedRow)] = [:]
        for row in rejected { counts[row.reason, default: (0, row)].count += 1 }
        let texts = RowTexts(source)
        var result: [Rejections.Reason] = []
        for (count, row) in counts.values.sorted(by: { $0.first.offset < $1.first.offset }) {
            let first = rejection(row, try texts.text(row.offset, row.length), plan)
            // Several reasons may be of one kind.
            if let known = result.firstIndex(where: { $0.kind == first.kind }) {
                result[known].count += count
            } else {
                result.append(Rejections.Reason(count: count, first: first))
            }
        }
        return result
    }

    /// One rejected row in full.
    private func rejection(_ row: RejectedRow, _ text: [UInt8], _ plan: Plan) -> Rejection {
        let column = row.column.map { shape.layout.header[$0] } ?? ""
        var writer = FaultWriter(plan: plan, shape: shape) { keys[$0]?.find($1) != nil }
        writer.circle = circles[row.offset] ?? []
        let fault = writer.fault(row, text)
        return Rejection(
            table: table, file: source.name, line: row.line, row: row.row, column: column, kind: fault.kind,
            reason: fault.reason, text: text)
    }
}

/// Reads rows again, given their places in the order of the file.
private final class RowTexts {
    private let source: any ByteSource
    private let window = BlockBuffer(capacity: 8192)
    /// Where the window's first byte is in the file.
    private var start = 0

    init(_ source: any ByteSource) { self.source = source }

    func text(_ offset: Int, _ length: Int) throws(RunError) -> [UInt8] {
        do throws(ByteSourceError) {
            guard length <= window.capacity else {
                let buffer = BlockBuffer(capacity: length)
                let count = try buffer.fill(from: source, at: offset, length: length)
                return buffer.bytes.copy(0..<count)
            }
            if offset < start || offset + length > start + window.count {
                window.drop(before: window.count)
                _ = try window.fill(from: source, at: offset, length: window.capacity)
                start = offset
            }
            let first = offset - start
            return window.bytes.copy(first..<min(first + length, window.count))
        } catch {
            throw .cannot([.unreadable(file: source.name, reason: error.message)])
        }
    }
}
