/// The questions asked of a decision table: is it complete, what is missing, which rows are double, which never reached.
///
/// Exact over the declared domains. Rows are numbered as given; a row whose box holds no point is `emptyRows`.
struct TableAnalysis: Sendable {
    struct Overlap: Sendable, Equatable {
        var first: Int
        var second: Int
        /// What both rows hold.
        var shared: Box
        var sample: Point
    }

    struct Gap: Sendable, Equatable {
        var box: Box
        var sample: Point
    }

    struct Gaps: Sendable, Equatable {
        /// Do not overlap; in the order of the axes' values.
        var rows: [Gap]
        /// There are more than were asked for.
        var hasMore: Bool
        /// The search was given up; `rows` may not be all.
        var isUndecided: Bool

        /// No gap at all, proven.
        var isComplete: Bool { rows.isEmpty && !isUndecided }
    }

    struct MaskedRow: Sendable, Equatable {
        var row: Int
        /// The earlier rows that together take all its cases.
        var by: [Int]
    }

    let grid: Grid
    let rows: [MaskBox]
    /// Rows that no value can meet (`> 100 %` where the range ends at 100 %).
    let emptyRows: [Int]
    let budget: Int

    init(_ space: Space, rows boxes: [Box], budget: Int = SlabSearch.defaultBudget) {
        let grid = Grid(space, boxes: boxes)
        let rows = boxes.map(grid.mask)
        self.grid = grid
        self.rows = rows
        self.budget = budget
        emptyRows = rows.indices.filter { grid.isEmpty(rows[$0]) }
    }

    /// Pairs of rows that share a case, the first row ascending, then the second.
    func overlaps(limit: Int = Int.max) -> [Overlap] {
        var found: [Overlap] = []
        for first in rows.indices {
            for second in (first + 1)..<max(first + 1, rows.count) where meet(first, second) {
                if found.count == limit { return found }
                let shared = grid.intersection(rows[first], rows[second])
                found.append(
                    Overlap(first: first, second: second, shared: grid.box(shared), sample: grid.sample(shared)))
            }
        }
        return found
    }

    var isDisjoint: Bool { overlaps(limit: 1).isEmpty }

    /// Rows of an ordered table that earlier rows leave nothing to; rows that are empty anyway are not among them.
    /// nil where the search was given up.
    func maskedRows() -> [MaskedRow]? {
        var search = SlabSearch(grid, rows: rows, budget: budget)
        var masked: [MaskedRow] = []
        for row in rows.indices where !grid.isEmpty(rows[row]) {
            search.forgetUsed()
            if search.firstUncovered(in: rows[row], rows: Array(0..<row)) == nil {
                if search.isExhausted { return nil }
                masked.append(MaskedRow(row: row, by: search.used.sorted()))
            }
        }
        return masked
    }

    /// Whether two rows share a point.
    func meet(_ first: Int, _ second: Int) -> Bool {
        for line in grid.lines {
            var shared = false
            for index in line.word..<line.word + line.words where rows[first][index] & rows[second][index] != 0 {
                shared = true
                break
            }
            if !shared { return false }
        }
        return true
    }
}
