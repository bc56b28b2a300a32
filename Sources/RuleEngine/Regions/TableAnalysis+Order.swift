extension TableAnalysis {
    /// Two rows of an ordered table that share cases, give different results, and of which neither is the exception to the
    /// other: each holds something the other does not. Who reads the later row alone takes it to hold what it does not get.
    struct Crossing: Sendable, Equatable {
        var first: Int
        var second: Int
        /// What both rows hold.
        var shared: Box
        /// A case that the first row takes from the second.
        var sample: Point
        /// The axis on which alone the rows differ; nil where there are several.
        var axis: Int?
        /// What the second row holds and the first does not, where that is one row.
        var rest: Box?
    }

    /// At most one for each later row, with the first of the rows that take from it.
    ///
    /// A later row that holds all an earlier one does is the general case after the particular one, as `>= 75` after `>= 90`:
    /// this is how ordered tables are read, and no crossing.
    func crossings(results: [Int], limit: Int) -> [Crossing] {
        let boxes = singleBoxes
        var search = SlabSearch(grid, rows: boxes.map(\.mask), budget: budget)
        var found: [Crossing] = []
        for second in boxes.indices {
            for first in 0..<second where results[boxes[first].row] != results[boxes[second].row] {
                let (one, other) = (boxes[first].mask, boxes[second].mask)
                let shared = grid.intersection(one, other)
                if grid.isEmpty(shared) || shared == one || shared == other { continue }
                // Where rows above take it all, it is not this row that wins.
                guard let free = search.firstUncovered(in: shared, rows: Array(0..<first)) else { continue }
                // What the later row gets at all.
                if search.firstUncovered(in: other, rows: Array(0..<second)) == nil { break }
                if search.isExhausted { return found }
                found.append(crossing(boxes[first], boxes[second], shared, free))
                if found.count == limit { return found }
                break
            }
        }
        return found
    }

    private func crossing(
        _ first: (row: Int, mask: MaskBox), _ second: (row: Int, mask: MaskBox), _ shared: MaskBox, _ free: MaskBox
    ) -> Crossing {
        let differing = grid.lines.indices.filter { !grid.lines[$0].isEqual(first.mask, second.mask) }
        let axis = differing.count == 1 ? differing.first : nil
        let rest = axis.map { grid.lines[$0].difference(second.mask, first.mask) }
        return Crossing(
            first: first.row, second: second.row, shared: grid.box(shared), sample: grid.sample(free), axis: axis,
            rest: rest.map(grid.box))
    }
}
