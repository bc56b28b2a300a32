/// Which rows of a group were found wanting, and why. The first reason stands.
final class RowMarks {
    private var reasons: [RejectionReason?] = []
    private var columns: [Int] = []
    private var suspects: [(row: Int, reason: RejectionReason, column: Int)] = []
    private(set) var count = 0

    func reset(count rows: Int) {
        if count > 0 {
            for row in reasons.indices { reasons[row] = nil }
            count = 0
        }
        if reasons.count < rows {
            reasons = [RejectionReason?](repeating: nil, count: rows)
            columns = [Int](repeating: 0, count: rows)
        }
    }

    @inline(never)
    func mark(_ row: Int, _ reason: RejectionReason, column: Int) {
        guard reasons[row] == nil else { return }
        reasons[row] = reason
        columns[row] = column
        count += 1
    }

    /// Marks a row unless another reason turns up before `settle`.
    func suspect(_ row: Int, _ reason: RejectionReason, column: Int) { suspects.append((row, reason, column)) }

    /// To be called when all columns have been looked at.
    func settle() {
        for suspect in suspects { mark(suspect.row, suspect.reason, column: suspect.column) }
        suspects.removeAll()
    }

    /// Whether nothing is held against a row so far.
    func isClean(_ row: Int) -> Bool { reasons[row] == nil && suspects.last?.row != row }

    func reason(_ row: Int) -> RejectionReason? { reasons[row] }
    func column(_ row: Int) -> Int { columns[row] }
}
