import Testing

@testable import RuleEngine

/// The analysis against a walk through every point of small spaces.
@Suite struct BruteForceTests {
    @Test func tablesAgreeWithEveryPoint() {
        for seed in 0..<1_500 {
            var dice = Dice(UInt64(seed))
            let space = randomSpace(&dice)
            let rows =
                dice.chance(30)
                ? randomPartition(space, &dice, cuts: dice.int(0...8)).filter { _ in !dice.chance(10) }
                : randomBoxes(space, &dice)
            checkTable(space, rows, seed)
        }
    }

    private func checkTable(_ space: Space, _ rows: [Box], _ seed: Int) {
        let analysis = TableAnalysis(space, rows: rows)
        let all = points(space)
        let missing = all.filter { point in !rows.contains { $0.contains(point) } }
        let gaps = analysis.gaps(limit: 1_000)
        #expect(!gaps.isUndecided && !gaps.hasMore, "seed \(seed)")
        #expect(gaps.isComplete == missing.isEmpty, "seed \(seed)")
        #expect(analysis.isComplete == missing.isEmpty, "seed \(seed)")
        for point in all {
            let times = gaps.rows.count { $0.box.contains(point) }
            #expect(times == (rows.contains { $0.contains(point) } ? 0 : 1), "seed \(seed) \(point)")
        }
        for gap in gaps.rows { #expect(missing.contains(gap.sample) && gap.box.contains(gap.sample), "seed \(seed)") }

        let overlaps = analysis.overlaps()
        for first in rows.indices {
            for second in rows.indices where second > first {
                let shared = all.filter { rows[first].contains($0) && rows[second].contains($0) }
                let found = overlaps.first { $0.first == first && $0.second == second }
                #expect((found != nil) == !shared.isEmpty, "seed \(seed)")
                if let found {
                    #expect(all.filter(found.shared.contains) == shared, "seed \(seed)")
                    #expect(shared.contains(found.sample), "seed \(seed)")
                }
            }
        }

        let masked = analysis.maskedRows()
        #expect(masked != nil)
        for row in rows.indices {
            let own = all.filter(rows[row].contains)
            #expect(analysis.emptyRows.contains(row) == own.isEmpty, "seed \(seed)")
            let isMasked = !own.isEmpty && own.allSatisfy { point in rows[..<row].contains { $0.contains(point) } }
            let found = masked?.first { $0.row == row }
            #expect((found != nil) == isMasked, "seed \(seed) row \(row)")
            if let found {
                #expect(found.by.allSatisfy { $0 < row })
                #expect(own.allSatisfy { point in found.by.contains { rows[$0].contains(point) } }, "seed \(seed)")
            }
        }
    }

    @Test func regionsAgreeWithEveryPoint() {
        for seed in 0..<1_500 {
            var dice = Dice(UInt64(seed) &+ 1_000_000)
            let space = randomSpace(&dice)
            let left = Region(randomBoxes(space, &dice, upTo: 4))
            let right = Region(randomBoxes(space, &dice, upTo: 4))
            let all = points(space)
            let shared = all.filter { left.contains($0) && right.contains($0) }

            let sample = left.sampleShared(with: right, in: space)
            #expect((sample != nil) == !shared.isEmpty, "seed \(seed)")
            if let sample { #expect(shared.contains(sample), "seed \(seed)") }
            #expect(all.filter(left.intersection(right, in: space).contains) == shared, "seed \(seed)")

            let rest = left.subtracting(right, in: space)
            let complement = left.complement(in: space)
            for point in all {
                let isLeft = left.contains(point)
                let times = rest?.boxes.count { $0.contains(point) }
                #expect(times == (isLeft && !right.contains(point) ? 1 : 0), "seed \(seed)")
                #expect(complement?.boxes.count { $0.contains(point) } == (isLeft ? 0 : 1), "seed \(seed)")
            }
            let isSubset = all.allSatisfy { !left.contains($0) || right.contains($0) }
            #expect(left.isSubset(of: right, in: space) == isSubset, "seed \(seed)")
        }
    }

    @Test func setsAgreeWithEveryValue() {
        for seed in 0..<1_000 {
            var dice = Dice(UInt64(seed) &+ 2_000_000)
            let (left, right) = (randomSet(&dice), randomSet(&dice))
            let values = [AxisValue.absent] + (-12...30).map { .value($0) }
            for value in values {
                let (isLeft, isRight) = (left.contains(value), right.contains(value))
                #expect(left.union(right).contains(value) == (isLeft || isRight))
                #expect(left.intersection(right).contains(value) == (isLeft && isRight))
                #expect(left.complement.contains(value) != isLeft)
                #expect(left.normalized.contains(value) == isLeft)
            }
        }
    }

    @Test func idleAxesAreThoseThatNeverChangeTheResult() {
        for seed in 0..<500 {
            var dice = Dice(UInt64(seed) &+ 3_000_000)
            let space = randomSpace(&dice)
            let rows = randomPartition(space, &dice, cuts: dice.int(0...5))
            let results = rows.map { _ in dice.int(0...1) }
            let all = points(space)
            let outcome = { (point: Point) in rows.firstIndex { $0.contains(point) }.map { results[$0] } }
            let idle = TableAnalysis(space, rows: rows).idleAxes(results: results)
            for axis in space.axes.indices {
                let decides = all.contains { point in
                    all.contains { other in
                        var moved = other
                        moved[axis] = point[axis]
                        return moved == point && outcome(point) != outcome(other)
                    }
                }
                #expect(idle.contains(axis) == !decides, "seed \(seed) axis \(axis)")
            }
        }
    }
}
