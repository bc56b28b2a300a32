extension TableAnalysis {
    var isComplete: Bool { gaps(limit: 1).isComplete }

    /// What no row holds, as few rows as a person would add: ranges of numbers, lists of members.
    func gaps(limit: Int = 20) -> Gaps {
        var finder = GapFinder(self)
        var found: [MaskBox] = []
        while found.count < limit, let point = finder.nextPoint() {
            let box = finder.grow(point)
            finder.append(box)
            found.append(box)
        }
        let hasMore = found.count == limit && finder.nextPoint() != nil
        let rows = grid.merged(found).map { Gap(box: grid.box($0), sample: grid.sample($0)) }
        return Gaps(rows: rows, hasMore: hasMore, isUndecided: finder.isExhausted)
    }
}

/// Finds points that no row holds, and grows them into the largest rows that could be added.
private struct GapFinder {
    private let grid: Grid
    private var rows: [MaskBox]
    private var search: SlabSearch
    /// Volumes add up only where rows do not overlap; then no search is needed.
    private let isDisjoint: Bool
    private(set) var isExhausted = false

    init(_ analysis: TableAnalysis) {
        grid = analysis.grid
        rows = analysis.rows
        isDisjoint = analysis.areBoxesDisjoint
        search = SlabSearch(analysis.grid, rows: analysis.rows, budget: analysis.budget)
    }

    mutating func append(_ row: MaskBox) {
        rows.append(row)
        search.append(row)
    }

    /// A box of one atom per axis, or nil where nothing is left.
    mutating func nextPoint() -> MaskBox? {
        if grid.isEmpty(grid.full) { return nil }
        if isDisjoint {
            switch pointByVolume() {
            case .found(let point): return point
            case .complete: return nil
            case .overflow: break
            }
        }
        let box = search.firstUncovered(in: grid.full, rows: search.allRows)
        isExhausted = isExhausted || search.isExhausted
        return box.map(firstPoint)
    }

    private enum VolumeAnswer {
        case found(MaskBox)
        case complete, overflow
    }

    /// Halves the space, each time keeping a half that the rows do not fill.
    private func pointByVolume() -> VolumeAnswer {
        var box = grid.full
        guard let isFilled = fills(box) else { return .overflow }
        if isFilled { return .complete }
        while let line = grid.lines.max(by: { $0.count(box) < $1.count(box) }), line.count(box) > 1 {
            let lower = line.lowerHalf(box)
            // The parts of a box whose volume fits fit too.
            guard let isLowerFilled = fills(lower) else { return .overflow }
            box = isLowerFilled ? line.difference(box, lower) : lower
        }
        return .found(box)
    }

    /// Whether disjoint rows take the whole of a box; nil where the volume is too large to reckon with.
    private func fills(_ box: MaskBox) -> Bool? {
        guard let whole = grid.volume(box) else { return nil }
        var taken: Int128 = 0
        for row in rows {
            guard let part = grid.volume(grid.intersection(row, box)) else { return nil }
            taken += part
        }
        return taken == whole
    }

    private func firstPoint(_ box: MaskBox) -> MaskBox {
        var point = MaskBox(repeating: 0, count: grid.stride)
        for line in grid.lines {
            if let atom = line.firstAtom(box) { line.fill(atom..<atom + 1, in: &point) }
        }
        return point
    }

    /// The largest of the boxes that come of widening a free point along the axes, each in turn first.
    func grow(_ point: MaskBox) -> MaskBox {
        var best = point
        var bestSize = -1.0
        for first in grid.lines.indices {
            let box = grow(point, firstAxis: first)
            let size = grid.lines.reduce(1.0) { $0 * Double($1.count(box)) }
            if size > bestSize {
                best = box
                bestSize = size
            }
        }
        return best
    }

    private func grow(_ point: MaskBox, firstAxis: Int) -> MaskBox {
        var box = point
        // On how many axes each row misses the box: widening can only lower it.
        var misses = rows.map { row in grid.lines.count { !$0.meets(row, box) } }
        for offset in grid.lines.indices {
            let line = grid.lines[(firstAxis + offset) % grid.lines.count]
            var taken = MaskBox(repeating: 0, count: line.words)
            for (row, missed) in zip(rows, misses) where missed == (line.meets(row, box) ? 0 : 1) {
                for index in 0..<line.words { taken[index] |= row[line.word + index] }
            }
            let before = box
            line.widen(&box, taken: taken)
            for (index, row) in rows.enumerated() where !line.meets(row, before) && line.meets(row, box) {
                misses[index] -= 1
            }
        }
        return box
    }
}
