import Evaluator
import Testing

@Suite struct SmallCellsTests {
    @Test(
        arguments: [
            // Nothing small, nothing hidden.
            ([5, 9, 12], []),
            // One small cell could be worked out from the total: the smallest beside it goes too.
            ([3, 9, 12], [0, 1]),
            // Two that are small together may still be fewer than five people.
            ([1, 1, 9, 12], [0, 1, 2]),
            // Two that are five people together need no third.
            ([2, 3, 9, 12], [0, 1]),
            // A cell of nobody hides nobody.
            ([0, 3, 9], [1, 2]),
            // There is nothing beside it.
            ([3], [0]),
            ([], []),
        ] as [([Int], Set<Int>)])
    func listsBesideTheirTotal(heads: [Int], hidden: Set<Int>) {
        #expect(SmallCells.hidden(heads, least: 5) == hidden)
    }

    @Test func whatIsHiddenAnywayCounts() {
        #expect(SmallCells.hidden([3, 9, 12], least: 5, besides: [2]) == [0, 2])
    }

    @Test func noneIsHiddenWhereNoLeastIsAsked() {
        #expect(SmallCells.hidden([1, 1], least: 1).isEmpty)
        #expect(SmallCells.hidden([1, 1], least: 0).isEmpty)
    }

    /// A table with its totals.
    private func totalled(_ cells: [[Int]]) -> [[Int]] {
        let rows = cells.map { $0 + [$0.reduce(0, +)] }
        return rows + [rows[0].indices.map { column in rows.reduce(0) { $0 + $1[column] } }]
    }

    @Test func oneSmallMoveHidesNoLargeOne() {
        // A small move from B to C, a larger one from A to B.
        let counts = totalled([[40, 9, 0], [0, 30, 2], [0, 0, 50]])
        let hidden = SmallCells.hidden(heads: counts, counts: counts, least: 5)
        typealias Cell = SmallCells.Cell
        // The other move, so that the total of all does not tell; of the rows and columns of both the totals.
        #expect(
            hidden == [
                Cell(row: 1, column: 2), Cell(row: 0, column: 1), Cell(row: 0, column: 3), Cell(row: 1, column: 3),
                Cell(row: 3, column: 1), Cell(row: 3, column: 2),
            ])
    }

    @Test func noLineHasOneHiddenCell() {
        var state: UInt64 = 7
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        for _ in 0..<300 {
            let size = 2 + next(4)
            let cells = (0..<size).map { _ in (0..<size).map { _ in next(3) == 0 ? next(8) : next(2) * next(60) } }
            let counts = totalled(cells)
            let hidden = SmallCells.hidden(heads: counts, counts: counts, least: 5)
            for line in 0...size {
                #expect(hidden.count { $0.row == line } != 1)
                #expect(hidden.count { $0.column == line } != 1)
            }
            #expect(!hidden.contains(SmallCells.Cell(row: size, column: size)))
            for row in 0...size {
                for column in 0...size where (1..<5).contains(counts[row][column]) && (row < size || column < size) {
                    #expect(hidden.contains(SmallCells.Cell(row: row, column: column)))
                }
            }
        }
    }
}
