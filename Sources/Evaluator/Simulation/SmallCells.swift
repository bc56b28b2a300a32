/// Which cells of a table are about so few people that they would tell something of one of them.
///
/// A cell is hidden where it is about at least one and fewer than so many people; and where it could be worked out from a total
/// and the cells beside it, the smallest of these is hidden too.
public enum SmallCells {
    /// For a list with its total beside it: at least two cells are hidden, of at least `least` people together, or none.
    ///
    /// - Parameters:
    ///   - heads: how many people each cell is about.
    ///   - hidden: cells that are hidden in any case.
    public static func hidden(_ heads: [Int], least: Int, besides hidden: Set<Int> = []) -> Set<Int> {
        var result = hidden.union(heads.indices.filter { heads[$0] > 0 && heads[$0] < least })
        func isTold() -> Bool {
            let counted = result.filter { heads[$0] > 0 }
            return !counted.isEmpty && (counted.count < 2 || counted.reduce(0) { $0 + heads[$1] } < least)
        }
        while isTold() {
            let open = heads.indices.filter { heads[$0] > 0 && !result.contains($0) }
            guard let next = open.min(by: { (heads[$0], $0) < (heads[$1], $1) }) else { break }
            result.insert(next)
        }
        return result
    }

    public struct Cell: Hashable, Sendable {
        public var row: Int
        public var column: Int

        public init(row: Int, column: Int) {
            self.row = row
            self.column = column
        }
    }

    /// For a table whose last row and last column are totals: no line of it has just one hidden cell, and what is hidden inside is of at
    /// least two cells and `least` people together. The total of all is never hidden; other totals are hidden before other cells.
    ///
    /// - Parameters:
    ///   - heads: how many people each cell is about.
    ///   - counts: what the cells show; the totals are sums of these.
    public static func hidden(heads: [[Int]], counts: [[Int]], least: Int) -> Set<Cell> {
        let last = Cell(row: heads.count - 1, column: (heads.first?.count ?? 0) - 1)
        let cells = heads.indices.flatMap { row in heads[row].indices.map { Cell(row: row, column: $0) } }
        func isInside(_ cell: Cell) -> Bool { cell.row < last.row && cell.column < last.column }
        let inside = cells.filter(isInside)
        var hidden = Set(Self.hidden(inside.map { heads[$0.row][$0.column] }, least: least).map { inside[$0] })
        hidden.formUnion(
            cells.filter {
                !isInside($0) && $0 != last && heads[$0.row][$0.column] > 0 && heads[$0.row][$0.column] < least
            })
        let lines =
            heads.indices.map { row in cells.filter { $0.row == row } }
            + (heads.first?.indices.map { column in cells.filter { $0.column == column } } ?? [])
        func weight(_ cell: Cell) -> (Int, Int, Int, Int) {
            let count = counts[cell.row][cell.column]
            // An empty cell says least, but hides least too.
            return (count == 0 ? 2 : isInside(cell) ? 1 : 0, count, cell.row, cell.column)
        }
        var changed = true
        while changed {
            changed = false
            for line in lines where line.count(where: hidden.contains) == 1 {
                let open = line.filter { !hidden.contains($0) && $0 != last }
                guard let next = open.min(by: { weight($0) < weight($1) }) else { continue }
                hidden.insert(next)
                changed = true
            }
        }
        return hidden
    }
}
