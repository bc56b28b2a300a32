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
                    let own = { (row: Int) in all.filter(rows[row].contains) }
                    let inner = own(second) == shared ? second : own(first) == shared ? first : nil
                    #expect(found.inner == inner, "seed \(seed)")
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
        var idleCount = 0
        for seed in 0..<1_000 {
            var dice = Dice(UInt64(seed) &+ 3_000_000)
            let space = randomSpace(&dice)
            let isOrdered = dice.chance(50)
            let rows =
                isOrdered
                ? randomBoxes(space, &dice, upTo: 5) + [Box.everything(space)]
                : randomPartition(space, &dice, cuts: dice.int(0...5))
            let results = rows.map { _ in dice.int(0...1) }
            let all = points(space)
            let outcome = { (point: Point) in rows.firstIndex { $0.contains(point) }.map { results[$0] } }
            let idle = TableAnalysis(space, rows: rows).idleAxes(results: results, isOrdered: isOrdered)
            idleCount += idle?.count ?? 0
            for axis in space.axes.indices {
                let decides = all.contains { point in
                    all.contains { other in
                        var moved = other
                        moved[axis] = point[axis]
                        return moved == point && outcome(point) != outcome(other)
                    }
                }
                #expect(idle?.contains(axis) == !decides, "seed \(seed) axis \(axis)")
            }
        }
        #expect(idleCount > 200, "\(idleCount)")
    }

    /// The points of a box along one axis, absence last.
    private func places(_ box: Box, _ axis: Axis) -> [Int] {
        points(Space([axis])).sorted { left, right in
            if case .value(let first) = left[0], case .value(let second) = right[0] { return first < second }
            return right[0] == .absent
        }.enumerated().filter { box.sets.isEmpty || box.sets[0].contains($1[0]) }.map(\.offset)
    }

    @Test func mergesSayWhatTheirRowsSayAndLeaveNone() {
        var merged = 0
        for seed in 0..<1_500 {
            var dice = Dice(UInt64(seed) &+ 4_000_000)
            let space = randomSpace(&dice)
            let isOrdered = dice.chance(40)
            let rows =
                isOrdered ? randomBoxes(space, &dice, upTo: 7) : randomPartition(space, &dice, cuts: dice.int(0...7))
            let results = rows.map { _ in dice.int(0...1) }
            let all = points(space)
            let analysis = TableAnalysis(space, rows: rows)
            let merges = analysis.merges(results: results, isOrdered: isOrdered)
            merged += merges.count
            var lines = rows.indices.filter { row in !all.allSatisfy { !rows[row].contains($0) } }.map { [$0] }
            for merge in merges {
                #expect(merge.rows.count > 1 && Set(merge.rows.map { results[$0] }).count == 1, "seed \(seed)")
                for point in all {
                    #expect(
                        merge.box.contains(point) == merge.rows.contains { rows[$0].contains(point) }, "seed \(seed)")
                }
                if isOrdered {
                    #expect(merge.rows == Array(merge.rows[0]...merge.rows[merge.rows.count - 1]), "seed \(seed)")
                }
                lines.removeAll { merge.rows.contains($0[0]) }
                lines.append(merge.rows)
            }
            // What is left has no two rows that follow each other on one axis, and no line that all says the same.
            lines.sort { $0[0] < $1[0] }
            let boxes = lines.map { line in merges.first { $0.rows == line }?.box ?? rows[line[0]] }
            for (axis, domain) in space.axes.enumerated() {
                let full = Set(places(.everything(Space([domain])), domain))
                func along(_ box: Box) -> Set<Int> { Set(places(Box([box.sets[axis]]), domain)) }
                func others(_ box: Box) -> Set<Point> {
                    Set(
                        all.filter { point in
                            box.sets.indices.allSatisfy { $0 == axis || box.sets[$0].contains(point[$0]) }
                        })
                }
                for first in boxes.indices {
                    for second in boxes.indices where second > first {
                        guard results[lines[first][0]] == results[lines[second][0]],
                            !isOrdered || lines[second][0] == lines[first][lines[first].count - 1] + 1,
                            others(boxes[first]) == others(boxes[second])
                        else { continue }
                        let both = along(boxes[first]).union(along(boxes[second]))
                        let hasAbsence = domain.mayBeAbsent && both.contains(full.count - 1)
                        let isRun = both.count == (both.max() ?? 0) - (both.min() ?? 0) + 1
                        let isSayable = both == full || (domain.isOrdered && isRun && !hasAbsence)
                        #expect(!isSayable, "seed \(seed) rows \(lines[first]) \(lines[second])")
                    }
                }
            }
        }
        #expect(merged > 200, "\(merged)")
    }

    @Test func crossingsAreRowsThatReadAsMoreThanTheyGet() {
        var crossed = 0
        for seed in 0..<1_500 {
            var dice = Dice(UInt64(seed) &+ 5_000_000)
            let space = randomSpace(&dice)
            let rows = randomBoxes(space, &dice, upTo: 6)
            let results = rows.map { _ in dice.int(0...2) }
            let all = points(space)
            let held = rows.map { row in Set(all.indices.filter { row.contains(all[$0]) }) }
            let found = TableAnalysis(space, rows: rows).crossings(results: results, limit: .max)
            crossed += found.count
            for second in rows.indices {
                let taken = held[..<second].reduce(Set()) { $0.union($1) }
                let first = (0..<second).first { first in
                    let shared = held[first].intersection(held[second])
                    let won = shared.subtracting(held[..<first].reduce(Set()) { $0.union($1) })
                    return results[first] != results[second] && !won.isEmpty && shared != held[first]
                        && shared != held[second] && !held[second].isSubset(of: taken)
                }
                let crossing = found.first { $0.second == second }
                #expect(crossing?.first == first, "seed \(seed) row \(second)")
                guard let crossing, let first else { continue }
                #expect(crossing.sample == all.first { $0 == crossing.sample }, "seed \(seed)")
                #expect(rows[..<first].allSatisfy { !$0.contains(crossing.sample) }, "seed \(seed)")
                #expect(rows[first].contains(crossing.sample) && rows[second].contains(crossing.sample))
                if let rest = crossing.rest {
                    for index in all.indices {
                        #expect(
                            rest.contains(all[index])
                                == (held[second].contains(index) && !held[first].contains(index)), "seed \(seed)")
                    }
                }
            }
        }
        #expect(crossed > 50, "\(crossed)")
    }
}
