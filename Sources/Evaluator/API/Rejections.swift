public import Findings
public import RuleEngine

/// The rows that were not scored, by table and then by place in the file.
///
/// There may be as many as the data has rows, so they are not kept in full: each is read again from its file when it is reached.
public struct Rejections: Sendable {
    /// The rejected rows of one kind in one table.
    public struct Reason: Sendable, Equatable {
        public var count: Int
        public var first: Rejection

        public var kind: FindingKind { first.kind }
        public var code: String { first.code }
        public var table: TableID { first.table }
    }

    private enum Part: Sendable {
        case rows([Rejection])
        case file(DoorReport, Plan)
    }

    private var parts: [Part] = []
    public private(set) var count = 0

    public init() {}

    public init(_ rows: [Rejection]) {
        parts = [.rows(rows)]
        count = rows.count
    }

    mutating func add(_ report: DoorReport, _ plan: Plan) {
        parts.append(.file(report, plan))
        count += report.rejected.count
    }

    public var isEmpty: Bool { count == 0 }

    public func visit<Failure: Error>(
        _ body: (Rejection) throws(Failure) -> Void
    ) throws(RejectionsError<Failure>) {
        for part in parts {
            switch part {
            case .rows(let rows):
                for row in rows {
                    do throws(Failure) { try body(row) } catch { throw .body(error) }
                }
            case .file(let report, let plan): try report.visit(plan, body)
            }
        }
    }

    /// The first of them, at most so many.
    public func prefix(_ limit: Int) throws(RunError) -> [Rejection] {
        struct Enough: Error {}
        var result: [Rejection] = []
        do throws(RejectionsError<Enough>) {
            try visit { row throws(Enough) in
                guard result.count < limit else { throw Enough() }
                result.append(row)
            }
        } catch {
            if case .unreadable(let error) = error { throw error }
        }
        return result
    }

    public func all() throws(RunError) -> [Rejection] { try prefix(count) }

    /// By table and kind, in the order in which they first occur.
    public func reasons() throws(RunError) -> [Reason] {
        var result: [Reason] = []
        for part in parts {
            switch part {
            case .rows(let rows):
                for row in rows {
                    if let known = result.firstIndex(where: { $0.kind == row.kind && $0.table == row.table }) {
                        result[known].count += 1
                    } else {
                        result.append(Reason(count: 1, first: row))
                    }
                }
            case .file(let report, let plan): result += try report.reasons(plan)
            }
        }
        return result
    }
}

/// Why not all rejected rows were gone through.
public enum RejectionsError<Failure: Error>: Error {
    /// The file could not be read a second time.
    case unreadable(RunError)
    /// What was to be done with a row failed.
    case body(Failure)
}
