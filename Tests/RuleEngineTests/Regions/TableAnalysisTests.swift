import Testing

@testable import RuleEngine

@Suite struct TableAnalysisTests {
    private func score(_ upper: Int128, decimals: Int) -> Space {
        var scale: Int128 = 1
        for _ in 0..<decimals { scale *= 10 }
        return Space([Axis("skor", .numbers(0...(upper * scale), step: 1))])
    }

    /// Bands of whole numbers are complete for whole scores and have four gaps at two decimals.
    @Test func theScaleDecidesTheVerdict() {
        let bands: [(Int128, Int128)] = [(91, 100), (76, 90), (61, 75), (51, 60), (0, 50)]
        let whole = TableAnalysis(score(100, decimals: 0), rows: bands.map { Box([.between($0.0, $0.1)]) })
        #expect(whole.isComplete && whole.isDisjoint)

        let fine = TableAnalysis(
            score(100, decimals: 2), rows: bands.map { Box([.between($0.0 * 100, $0.1 * 100)]) })
        let gaps = fine.gaps().rows
        #expect(
            gaps.map(\.box.sets) == [
                [AxisSet([5001...5099])], [AxisSet([6001...6099])], [AxisSet([7501...7599])], [AxisSet([9001...9099])],
            ])
        #expect(gaps.map(\.sample) == [[.value(5001)], [.value(6001)], [.value(7501)], [.value(9001)]])
    }

    @Test func oneMinuteIsMissing() {
        let space = Space([Axis("terlambat", .numbers(0...1440, step: 1))])
        let rows = [Box([.between(0, 30)]), Box([.between(31, 60)]), Box([.between(61, 90)]), Box([.atLeast(92)])]
        let gaps = TableAnalysis(space, rows: rows).gaps()
        #expect(gaps.rows.map(\.box) == [Box([.value(91)])])
    }

    @Test func stepsLeaveNothingBetween() {
        // Hundredths of a percent in steps of a quarter: 90,25 follows 90,00.
        let space = Space([Axis("nilai", .numbers(0...10000, step: 25))])
        let rows = [Box([.atMost(9000)]), Box([.atLeast(9001)])]
        #expect(TableAnalysis(space, rows: rows).isComplete)
    }

    @Test func missingCellOfAMatrixIsOneRow() {
        let space = Space([Axis("perilaku", .members(3)), Axis("hasil", .members(3))])
        let cells: [(Int128, Int128)] = [(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (2, 0), (2, 1), (2, 2)]
        let gaps = TableAnalysis(space, rows: cells.map { Box([.value($0.0), .value($0.1)]) }).gaps()
        #expect(gaps.rows.map(\.sample) == [[.value(1), .value(2)]])
    }

    @Test func gapsAreTheFewestRows() {
        // Only (A, 50..100) is there: what is missing is `- | < 50` and `B atau C | >= 50`.
        let space = Space([Axis("jenis", .members(3)), Axis("skor", .numbers(0...100, step: 1))])
        let gaps = TableAnalysis(space, rows: [Box([.value(0), .atLeast(50)])]).gaps()
        #expect(
            gaps.rows.map(\.box) == [
                Box([.everything, AxisSet([0...49])]), Box([AxisSet([1...2]), AxisSet([50...100])]),
            ])
    }

    @Test func absenceIsACaseOfItsOwn() {
        let space = Space([Axis("masuk", .numbers(0...1439, step: 1), mayBeAbsent: true)])
        let present = TableAnalysis(space, rows: [Box([.present])])
        #expect(present.gaps().rows.map(\.sample) == [[.absent]])
        #expect(TableAnalysis(space, rows: [Box([.present]), Box([.absent])]).isComplete)
        #expect(TableAnalysis(space, rows: [Box([.everything])]).isComplete)
        #expect(TableAnalysis(space, rows: [Box]()).gaps().rows.map(\.box) == [Box([.everything])])
    }

    @Test func textsHaveAnOther() {
        let space = Space([Axis("skpd", .texts(2))])
        #expect(!TableAnalysis(space, rows: [Box([.value(0)]), Box([.value(1)])]).isComplete)
        #expect(TableAnalysis(space, rows: [Box([.value(0)]), Box([.not(0)])]).isComplete)
    }

    @Test func gapsAreCapped() {
        let space = Space([Axis("x", .numbers(0...1000, step: 1))])
        let rows = (0...500).map { Box([.value(Int128(2 * $0))]) }
        let gaps = TableAnalysis(space, rows: rows).gaps()
        #expect(gaps.rows.count == 20 && gaps.hasMore && !gaps.isComplete)
    }

    @Test func widestNumbersDoNotOverflow() {
        let space = Space([
            Axis("x", .numbers(Int128.min...Int128.max, step: 1)),
            Axis("y", .numbers(Int128.min...Int128.max, step: 7)),
        ])
        let rows = [Box([.atMost(0), .everything]), Box([.atLeast(1), .atLeast(5)])]
        #expect(TableAnalysis(space, rows: rows).gaps().rows.count == 1)
        let many = Space((0..<40).map { Axis("x\($0)", .numbers(Int128.min...Int128.max, step: 1)) })
        let half = Box([.atMost(0)] + [AxisSet](repeating: .everything, count: 39))
        let other = Box([.atLeast(1)] + [AxisSet](repeating: .everything, count: 39))
        #expect(TableAnalysis(many, rows: [half, other]).isComplete)
    }

    @Test func aTooHardQuestionIsSaidToBeUndecided() {
        var dice = Dice(7)
        let space = Space((0..<6).map { Axis("x\($0)", .numbers(0...99, step: 1)) })
        let rows =
            (0..<60).map { _ in
                Box((0..<6).map { _ in .between(Int128(dice.int(0...20)), Int128(dice.int(80...99))) })
            } + [Box.everything(space)]
        let analysis = TableAnalysis(space, rows: Array(rows.dropLast()), budget: 3)
        #expect(analysis.gaps().isUndecided && !analysis.isComplete)
        #expect(TableAnalysis(space, rows: rows, budget: 3).isComplete)
    }

    @Test func bandsAndLinesOfAMatrixMerge() {
        let space = Space([Axis("jenis", .members(3)), Axis("skor", .numbers(0...100, step: 1))])
        let rows = [
            Box([.value(0), .atLeast(50)]), Box([.value(0), .atMost(49)]), Box([.not(0), .atLeast(70)]),
            Box([.not(0), .atMost(69)]),
        ]
        let analysis = TableAnalysis(space, rows: rows)
        #expect(analysis.merges(results: [1, 1, 2, 3], isOrdered: false).map(\.rows) == [[0, 1]])
        #expect(analysis.merges(results: [1, 1, 1, 1], isOrdered: false).map(\.rows) == [[0, 1, 2, 3]])
        #expect(analysis.merges(results: [1, 2, 1, 3], isOrdered: false).isEmpty)
        // Members that share a result stay as they are listed.
        let members = (0..<3).map { Box([.value($0), .everything]) }
        let listed = TableAnalysis(space, rows: members)
        #expect(listed.merges(results: [1, 1, 2], isOrdered: false).isEmpty)
        #expect(listed.merges(results: [1, 1, 1], isOrdered: false).map(\.rows) == [[0, 1, 2]])
    }

    @Test func inAnOrderedTableOnlyNeighboursMerge() {
        let space = Space([Axis("skor", .numbers(0...100, step: 1))])
        let rows = [Box([.atLeast(90)]), Box([.between(60, 70)]), Box([.atLeast(80)]), Box([.everything])]
        let analysis = TableAnalysis(space, rows: rows)
        #expect(analysis.merges(results: [1, 2, 1, 3], isOrdered: true).isEmpty)
        #expect(analysis.merges(results: [1, 2, 3, 3], isOrdered: true).map(\.rows) == [[2, 3]])
    }

    @Test func aRowInsideAnotherIsTold() {
        let space = Space([Axis("skor", .numbers(0...120, step: 1)), Axis("ide", .members(2))])
        let rows = [
            Box([.between(110, 120), .value(1)]), Box([.between(90, 120), .everything]),
            Box([.atMost(90), .everything]),
        ]
        let overlaps = TableAnalysis(space, rows: rows).overlaps()
        #expect(overlaps.map(\.inner) == [0, nil])
    }
}

/// Effort is bounded by counting what is searched, never by a clock.
@Suite struct SearchEffortTests {
    private func wideSpace() -> Space {
        Space((0..<8).map { Axis("x\($0)", $0 % 2 == 0 ? .numbers(0...10_000, step: 1) : .members(6)) })
    }

    private func partition(_ rows: Int, seed: UInt64) -> [Box] {
        var dice = Dice(seed)
        let space = wideSpace()
        var boxes = [Box.everything(space)]
        while boxes.count < rows {
            let index = dice.int(0...boxes.count - 1)
            let axis = dice.int(0...7)
            let cut: AxisSet = axis % 2 == 0 ? .atMost(Int128(dice.int(1...9_999))) : .atMost(Int128(dice.int(0...4)))
            var (inside, outside) = (boxes[index], boxes[index])
            inside.sets[axis] = inside.sets[axis].intersection(cut)
            outside.sets[axis] = outside.sets[axis].intersection(cut.complement)
            let grid = Grid(space, boxes: [inside, outside])
            if grid.isEmpty(grid.mask(inside)) || grid.isEmpty(grid.mask(outside)) { continue }
            boxes[index] = inside
            boxes.append(outside)
        }
        return boxes
    }

    @Test func aPartitionOfEightColumnsNeedsNoSearch() {
        let rows = partition(500, seed: 1)
        let analysis = TableAnalysis(wideSpace(), rows: rows, budget: 0)
        #expect(analysis.isComplete)
        let broken = TableAnalysis(wideSpace(), rows: Array(rows.dropFirst()), budget: 0)
        let gaps = broken.gaps()
        #expect(gaps.rows.count == 1 && !gaps.isUndecided)
    }

    @Test func coverByOverlappingRowsStaysSmall() {
        for seed in 0..<4 {
            var rows = partition(150, seed: UInt64(seed) + 10)
            var dice = Dice(UInt64(seed))
            for index in rows.indices where dice.chance(30) { rows[index].sets[dice.int(0...7)] = .everything }
            let space = wideSpace()
            let grid = Grid(space, boxes: rows)
            var search = SlabSearch(grid, rows: rows.map(grid.mask))
            #expect(search.firstUncovered(in: grid.full, rows: search.allRows) == nil)
            #expect(search.nodes < 20_000, "\(search.nodes) nodes")
        }
    }
}
