/// The questions asked of a decision table: is it complete, what is missing, which rows are double, which never reached.
///
/// Exact over the declared domains. Rows are numbered as given.
struct TableAnalysis: Sendable {
    struct Overlap: Sendable, Equatable {
        var first: Int
        var second: Int
        /// What both rows hold.
        var shared: Box
        var sample: Point
        /// The row that holds nothing but what both hold, where there is one; of equal rows the second.
        var inner: Int?
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
    /// The boxes of all rows; most rows are one.
    let rows: [MaskBox]
    /// The row of each box.
    let owners: [Int]
    let rowCount: Int
    let budget: Int

    init(_ space: Space, rows boxes: [Box], budget: Int = SlabSearch.defaultBudget) {
        self.init(space, rows: boxes.map { Region([$0]) }, budget: budget)
    }

    init(_ space: Space, rows regions: [Region], budget: Int = SlabSearch.defaultBudget) {
        let grid = Grid(space, boxes: regions.flatMap(\.boxes))
        var rows: [MaskBox] = []
        var owners: [Int] = []
        for (row, region) in regions.enumerated() {
            for box in region.boxes {
                let mask = grid.mask(box)
                if grid.isEmpty(mask) { continue }
                rows.append(mask)
                owners.append(row)
            }
        }
        self.grid = grid
        self.rows = rows
        self.owners = owners
        rowCount = regions.count
        self.budget = budget
    }

    /// Rows that no value can meet (`> 100 %` where the range ends at 100 %).
    var emptyRows: [Int] {
        let present = Set(owners)
        return (0..<rowCount).filter { !present.contains($0) }
    }

    /// Pairs of rows that share a case, the first row ascending, then the second.
    func overlaps(limit: Int = Int.max) -> [Overlap] {
        var found: [Overlap] = []
        var pairs: Set<[Int]> = []
        for first in rows.indices {
            for second in (first + 1)..<max(first + 1, rows.count)
            where owners[first] != owners[second] && meet(first, second) {
                if found.count == limit { return found }
                guard pairs.insert([owners[first], owners[second]]).inserted else { continue }
                let shared = grid.intersection(rows[first], rows[second])
                found.append(
                    Overlap(
                        first: owners[first], second: owners[second], shared: grid.box(shared),
                        sample: grid.sample(shared), inner: inner(first, second, shared)))
            }
        }
        return found.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
    }

    private func inner(_ first: Int, _ second: Int, _ shared: MaskBox) -> Int? {
        for position in [second, first] where rows[position] == shared {
            if owners.count(where: { $0 == owners[position] }) == 1 { return owners[position] }
        }
        return nil
    }

    /// No two rows share a case.
    var isDisjoint: Bool { overlaps(limit: 1).isEmpty }

    /// No two boxes share a point, so that their volumes add up.
    var areBoxesDisjoint: Bool {
        for first in rows.indices {
            for second in (first + 1)..<max(first + 1, rows.count) where meet(first, second) { return false }
        }
        return true
    }

    /// Rows of an ordered table that earlier rows leave nothing to; rows that are empty anyway are not among them.
    /// nil where the search was given up.
    func maskedRows() -> [MaskedRow]? {
        var search = SlabSearch(grid, rows: rows, budget: budget)
        var masked: [MaskedRow] = []
        var first = 0
        while first < rows.count {
            let row = owners[first]
            let end = rows.indices.first { $0 >= first && owners[$0] != row } ?? rows.count
            let earlier = Array(0..<first)
            search.forgetUsed()
            let isMasked = (first..<end).allSatisfy { search.firstUncovered(in: rows[$0], rows: earlier) == nil }
            if search.isExhausted { return nil }
            if isMasked {
                masked.append(MaskedRow(row: row, by: Set(search.used.map { owners[$0] }).sorted()))
            }
            first = end
        }
        return masked
    }

    /// Whether two boxes share a point.
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
