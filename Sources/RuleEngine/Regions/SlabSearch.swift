/// Looks for what a union of boxes leaves out of a box.
///
/// A box that no row meets is left out; one that a row covers is done. Otherwise the row with the largest share of the box
/// is cut out of it, and what remains is searched slab by slab. Exponential in the number of axes at worst, hence the budget.
struct SlabSearch {
    /// Nodes after which a question counts as too hard; real tables need hundreds.
    static let defaultBudget = 2_000_000

    private let grid: Grid
    private var rows: [UInt64]
    private let budget: Int
    /// Boxes looked at so far.
    private(set) var nodes = 0
    /// The answer is not known: the budget ran out.
    private(set) var isExhausted = false
    /// Rows that did the covering since the last `resetWitnesses`.
    private(set) var used: Set<Int> = []

    init(_ grid: Grid, rows: [MaskBox], budget: Int = SlabSearch.defaultBudget) {
        self.grid = grid
        self.rows = []
        self.rows.reserveCapacity(rows.count * grid.stride)
        self.budget = budget
        for row in rows { append(row) }
    }

    private(set) var rowCount = 0
    var allRows: [Int] { Array(0..<rowCount) }

    mutating func append(_ row: MaskBox) {
        rows.append(contentsOf: row)
        rowCount += 1
    }

    mutating func forgetUsed() { used = [] }

    mutating func firstUncovered(in box: MaskBox, rows: [Int]) -> MaskBox? {
        var found: MaskBox?
        visit(box, rows: rows) { piece in
            found = piece
            return false
        }
        return found
    }

    /// Calls `body` with disjoint boxes that together are what the rows leave out; stops when it says false.
    @discardableResult
    mutating func visit(_ box: MaskBox, rows candidates: [Int], _ body: (MaskBox) -> Bool) -> Bool {
        nodes += 1
        if nodes > budget {
            isExhausted = true
            return false
        }
        var meeting: [Int] = []
        var best = -1
        var bestShare = -1.0
        for row in candidates {
            switch share(of: row, in: box) {
            case .none: continue
            case .all:
                used.insert(row)
                return true
            case .some(let share):
                meeting.append(row)
                if share > bestShare {
                    best = row
                    bestShare = share
                }
            }
        }
        if best < 0 { return body(box) }
        used.insert(best)
        let base = best * grid.stride
        var rest = box
        for line in grid.lines {
            var slab = rest
            var isEmpty = true
            for index in line.word..<line.word + line.words {
                let outside = rest[index] & ~rows[base + index]
                slab[index] = outside
                if outside != 0 { isEmpty = false }
                rest[index] &= rows[base + index]
            }
            if !isEmpty, !visit(slab, rows: meeting, body) { return false }
        }
        return true
    }

    private enum Share {
        case none, all
        case some(Double)
    }

    /// How much of a box a row takes, in atoms.
    private func share(of row: Int, in box: MaskBox) -> Share {
        let base = row * grid.stride
        var share = 1.0
        var coversAll = true
        for line in grid.lines {
            var shared = 0
            for index in line.word..<line.word + line.words {
                let bits = box[index]
                let both = bits & rows[base + index]
                if both != bits { coversAll = false }
                shared += both.nonzeroBitCount
            }
            if shared == 0 { return .none }
            share *= Double(shared)
        }
        return coversAll ? .all : .some(share)
    }
}
