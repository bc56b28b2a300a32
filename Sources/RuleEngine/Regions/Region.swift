/// A set of values per axis of a space: a row of a decision table, or a conjunction of conditions on single inputs.
struct Box: Sendable, Hashable {
    var sets: [AxisSet]

    init(_ sets: [AxisSet]) { self.sets = sets }

    static func everything(_ space: Space) -> Box {
        Box([AxisSet](repeating: .everything, count: space.axes.count))
    }

    func contains(_ point: Point) -> Bool {
        zip(sets, point).allSatisfy { $0.contains($1) }
    }

    /// nil where the two share no point of the space.
    func intersection(_ other: Box, in space: Space) -> Box? {
        var shared: [AxisSet] = []
        shared.reserveCapacity(sets.count)
        for (index, axis) in space.axes.enumerated() {
            let set = sets[index].intersection(other.sets[index])
            if !axis.meets(set) { return nil }
            shared.append(set)
        }
        return Box(shared)
    }

    /// nil where the two differ on more than one axis.
    func union(_ other: Box) -> Box? {
        let differing = sets.indices.filter { sets[$0] != other.sets[$0] }
        guard differing.count <= 1 else { return nil }
        var both = self
        for axis in differing { both.sets[axis] = sets[axis].union(other.sets[axis]) }
        return both
    }

    func isEmpty(in space: Space) -> Bool { !zip(space.axes, sets).allSatisfy { $0.meets($1) } }
}

/// A union of boxes in one space. They may overlap.
struct Region: Sendable, Equatable {
    var boxes: [Box]

    init(_ boxes: [Box]) { self.boxes = boxes }

    static let nothing = Region([])
    static func everything(_ space: Space) -> Region { Region([.everything(space)]) }

    /// All points whose value on one axis lies in a set.
    static func condition(axis: Int, in set: AxisSet, _ space: Space) -> Region {
        var box = Box.everything(space)
        box.sets[axis] = set
        return Region([box])
    }

    func contains(_ point: Point) -> Bool { boxes.contains { $0.contains(point) } }

    func union(_ other: Region) -> Region { Region(boxes + other.boxes) }

    /// Boxes without a point of the space are left out.
    func intersection(_ other: Region, in space: Space) -> Region {
        // A few boxes are compared as they are: most conditions are one box.
        if boxes.count * other.boxes.count <= 16 {
            return Region(boxes.flatMap { box in other.boxes.compactMap { box.intersection($0, in: space) } })
        }
        let grid = Grid(space, boxes: boxes + other.boxes)
        let left = boxes.map(grid.mask)
        let right = other.boxes.map(grid.mask)
        var shared: [Box] = []
        for first in left {
            for second in right {
                let both = grid.intersection(first, second)
                if !grid.isEmpty(both) { shared.append(grid.box(both)) }
            }
        }
        return Region(shared)
    }

    /// A point that lies in both, or nil where there is none.
    func sampleShared(with other: Region, in space: Space) -> Point? {
        let grid = Grid(space, boxes: boxes + other.boxes)
        let right = other.boxes.map(grid.mask)
        for box in boxes {
            let first = grid.mask(box)
            for second in right {
                let both = grid.intersection(first, second)
                if !grid.isEmpty(both) { return grid.sample(both) }
            }
        }
        return nil
    }

    func sample(in space: Space) -> Point? { sampleShared(with: .everything(space), in: space) }

    /// The same points in fewer boxes, none of them empty; alternatives on one axis become one set.
    func joined(in space: Space) -> Region {
        let present = boxes.filter { !$0.isEmpty(in: space) }
        if present.count <= 1 { return Region(present) }
        if present.count == 2, let both = present[0].union(present[1]) { return Region([both]) }
        let grid = Grid(space, boxes: boxes)
        let masks = boxes.map(grid.mask).filter { !grid.isEmpty($0) }
        return Region(grid.merged(masks, isForPeople: false).map(grid.box))
    }

    /// What lies in this region and not in the other, as boxes that do not overlap; nil where the budget of nodes ran out.
    func subtracting(_ other: Region, in space: Space, budget: Int = SlabSearch.defaultBudget) -> Region? {
        let grid = Grid(space, boxes: boxes + other.boxes)
        var rest: [MaskBox] = []
        var search = SlabSearch(grid, rows: other.boxes.map(grid.mask), budget: budget)
        for box in boxes {
            let mask = grid.mask(box)
            if grid.isEmpty(mask) { continue }
            search.visit(mask, rows: search.allRows) { piece in
                rest.append(piece)
                return true
            }
            search.append(mask)
        }
        return search.isExhausted ? nil : Region(grid.merged(rest).map(grid.box))
    }

    func complement(in space: Space, budget: Int = SlabSearch.defaultBudget) -> Region? {
        Region.everything(space).subtracting(self, in: space, budget: budget)
    }

    /// Whether every point of this region lies in the other; nil where the budget of nodes ran out.
    func isSubset(of other: Region, in space: Space, budget: Int = SlabSearch.defaultBudget) -> Bool? {
        let grid = Grid(space, boxes: boxes + other.boxes)
        var search = SlabSearch(grid, rows: other.boxes.map(grid.mask), budget: budget)
        for box in boxes {
            let mask = grid.mask(box)
            if !grid.isEmpty(mask), search.firstUncovered(in: mask, rows: search.allRows) != nil { return false }
        }
        return search.isExhausted ? nil : true
    }
}
