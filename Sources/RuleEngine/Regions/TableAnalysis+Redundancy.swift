extension TableAnalysis {
    /// Rows with one result that one row could say.
    struct Merge: Sendable, Equatable {
        /// At least two, ascending.
        var rows: [Int]
        /// What the one row would hold: exactly what these rows hold.
        var box: Box
        /// The axes on which the rows differ.
        var axes: [Int]
    }

    /// Rows with equal results that one row could say: bands that follow each other, and lines of a matrix that all say the same.
    ///
    /// Members of a choice that share a result are left as they are listed: a list is how regulations print them.
    /// For a table whose rows do not overlap; in an ordered one only neighbours are joined, so that no other row comes between.
    ///
    /// - Parameter results: numbers what each row gives: equal numbers, equal results.
    func merges(results: [Int], isOrdered: Bool) -> [Merge] {
        var groups = singleBoxes.map { Group(rows: [$0.row], mask: $0.mask) }
        var count = Int.max
        while groups.count < count {
            count = groups.count
            for line in grid.lines {
                let alike = isOrdered ? runs(groups, results, line) : buckets(groups, results, line)
                groups = alike.flatMap { joined($0, on: line, isOrdered: isOrdered) }.sorted { $0.rows[0] < $1.rows[0] }
            }
        }
        return groups.filter { $0.rows.count > 1 }.map { group in
            let own = singleBoxes.filter { group.rows.contains($0.row) }.map(\.mask)
            let axes = grid.lines.indices.filter { axis in own.contains { !grid.lines[axis].isEqual($0, group.mask) } }
            return Merge(rows: group.rows, box: grid.box(group.mask), axes: axes)
        }
    }

    /// The rows of a merge that reach lowest and highest on an axis.
    func ends(of merge: Merge, on axis: Int) -> (lowest: Int, highest: Int)? {
        let line = grid.lines[axis]
        let boxes = singleBoxes.filter { merge.rows.contains($0.row) }
        guard let lowest = boxes.min(by: { line.firstAtom($0.mask) ?? 0 < line.firstAtom($1.mask) ?? 0 }),
            let highest = boxes.max(by: { line.lastAtom($0.mask) ?? 0 < line.lastAtom($1.mask) ?? 0 })
        else { return nil }
        return (lowest.row, highest.row)
    }

    private struct Group {
        /// Ascending.
        var rows: [Int]
        var mask: MaskBox
    }

    /// What two rows must have in common to be joined on an axis: the result, and all other axes.
    private struct Likeness: Hashable {
        var result: Int
        var others: MaskBox

        init(_ group: Group, _ results: [Int], _ line: Grid.Line) {
            result = results[group.rows[0]]
            others = group.mask
            for index in line.word..<line.word + line.words { others[index] = 0 }
        }
    }

    private func buckets(_ groups: [Group], _ results: [Int], _ line: Grid.Line) -> [[Group]] {
        var buckets: [[Group]] = []
        var known: [Likeness: Int] = [:]
        for group in groups {
            let likeness = Likeness(group, results, line)
            if let bucket = known[likeness] {
                buckets[bucket].append(group)
            } else {
                known[likeness] = buckets.count
                buckets.append([group])
            }
        }
        return buckets
    }

    /// The same among neighbours only.
    private func runs(_ groups: [Group], _ results: [Int], _ line: Grid.Line) -> [[Group]] {
        var runs: [[Group]] = []
        var last: (likeness: Likeness, row: Int)?
        for group in groups {
            let likeness = Likeness(group, results, line)
            if let last, last.likeness == likeness, last.row + 1 == group.rows[0] {
                runs[runs.count - 1].append(group)
            } else {
                runs.append([group])
            }
            last = (likeness, group.rows[group.rows.count - 1])
        }
        return runs
    }

    private func joined(_ alike: [Group], on line: Grid.Line, isOrdered: Bool) -> [Group] {
        guard alike.count > 1 else { return alike }
        if !line.axis.isOrdered {
            let all = alike.dropFirst().reduce(alike[0]) { union($0, $1, line) }
            return line.isFull(all.mask) ? [all] : alike
        }
        let sorted = isOrdered ? alike : alike.sorted { line.firstAtom($0.mask) ?? 0 < line.firstAtom($1.mask) ?? 0 }
        var result: [Group] = []
        for group in sorted {
            if let last = result.last {
                let both = union(last, group, line)
                if line.isOneRange(both.mask) {
                    result[result.count - 1] = both
                    continue
                }
            }
            result.append(group)
        }
        return result
    }

    private func union(_ left: Group, _ right: Group, _ line: Grid.Line) -> Group {
        var mask = left.mask
        for index in line.word..<line.word + line.words { mask[index] |= right.mask[index] }
        return Group(rows: (left.rows + right.rows).sorted(), mask: mask)
    }

    /// Rows of one box each: a row of several is said by no single row as it is.
    var singleBoxes: [(row: Int, mask: MaskBox)] {
        var boxes: [(row: Int, mask: MaskBox)] = []
        for (position, row) in owners.enumerated() {
            let isAlone =
                (position == 0 || owners[position - 1] != row)
                && (position + 1 == owners.count || owners[position + 1] != row)
            if isAlone { boxes.append((row, rows[position])) }
        }
        return boxes
    }

    /// Axes that never change the outcome of a complete table; nil where that would be too much to look through.
    func idleAxes(results: [Int], isOrdered: Bool = false) -> [Int]? {
        guard let pieces = isOrdered ? effectiveBoxes() : zip(rows, owners).map({ (mask: $0, row: $1) }) else {
            return nil
        }
        var isIdle = [Bool](repeating: true, count: grid.lines.count)
        for first in pieces.indices {
            for second in (first + 1)..<max(first + 1, pieces.count)
            where results[pieces[first].row] != results[pieces[second].row] {
                if let axis = onlyAxis(between: pieces[first].mask, pieces[second].mask) { isIdle[axis] = false }
            }
            if !isIdle.contains(true) { break }
        }
        return isIdle.indices.filter { isIdle[$0] }
    }

    /// The axis on which two boxes do not meet, where it is the only one.
    private func onlyAxis(between left: MaskBox, _ right: MaskBox) -> Int? {
        var found: Int?
        for (axis, line) in grid.lines.enumerated() where !line.meets(left, right) {
            if found != nil { return nil }
            found = axis
        }
        return found
    }

    /// More boxes than this are not compared with each other.
    private static let mostPieces = 2_000

    /// What each row of an ordered table decides, as boxes that do not overlap; nil where they are too many.
    private func effectiveBoxes() -> [(mask: MaskBox, row: Int)]? {
        var search = SlabSearch(grid, rows: rows, budget: budget)
        var pieces: [(mask: MaskBox, row: Int)] = []
        for position in rows.indices {
            search.visit(rows[position], rows: Array(0..<position)) { piece in
                pieces.append((piece, owners[position]))
                return pieces.count <= TableAnalysis.mostPieces
            }
            if search.isExhausted || pieces.count > TableAnalysis.mostPieces { return nil }
        }
        return pieces
    }
}
