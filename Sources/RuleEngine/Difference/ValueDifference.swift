/// Where two expressions of one value differ.
public struct ValueDifference: Sendable, Equatable {
    /// What is known of a region.
    public enum Extent: Int, Sendable {
        /// They differ wherever its inputs occur.
        case everywhere
        /// They differ for some of its inputs: one was found.
        case somewhere
        /// They are written differently; whether they differ was not decided.
        case perhaps
    }

    /// What is asked of a region's input.
    public enum Input: Sendable, Hashable {
        case node(NodeID)
        /// How two values compare: 0 less, 1 equal, 2 greater.
        case order(NodeID, NodeID)
    }

    /// The values of one input.
    public struct Cell: Sendable, Equatable {
        public var input: Input
        /// Ascending, apart from each other, within what the input can be; those of codes are positions in `texts`.
        public var intervals: [ClosedRange<Int128>]
        public var includesAbsent: Bool
        /// All that the input can be.
        public var domain: ClosedRange<Int128>
        public var mayBeAbsent: Bool
        /// Whether the values are of a list, not of an order.
        public var isList: Bool
        /// The texts that a code is compared with; the position after the last is any other.
        public var texts: [TextID]
    }

    /// A region in which each text has one result.
    public struct Part: Sendable, Equatable {
        /// No cells: everywhere.
        public var cells: [Cell]
        public var before: NodeID
        public var after: NodeID
        public var extent: Extent
        /// Values of what both results are reckoned from, and the results for them.
        public var example: Example?
    }

    /// One case in which the results differ, in integers of their types.
    public struct Example: Sendable, Equatable {
        public var inputs: [NodeID: Int128]
        public var before: Int128
        public var after: Int128
    }

    public var parts: [Part]
    /// Whether every region was told apart: else something beyond `parts` may differ.
    public var isDecided: Bool

    /// Equal wherever inputs occur, proven.
    public var isNothing: Bool { parts.isEmpty && isDecided }
    /// Certainly different somewhere, if inputs are free of each other.
    public var isCertain: Bool { parts.contains { $0.extent != .perhaps } }
}

/// Finds where two nodes differ.
struct ValueComparison {
    let builder: JointNodes
    let grain: GrainID
    let names: JointNames
    /// What columns can be whose cases give one figure each.
    var results: [ColumnID: [Int128]] = [:]
    /// More parts than this are for nobody to read.
    private static let mostParts = 400

    /// - Returns: the difference, and the nodes with those that it names.
    func compare(_ before: NodeID, _ after: NodeID) -> (difference: ValueDifference, nodes: JointNodes) {
        if before == after { return (ValueDifference(parts: [], isDecided: true), builder) }
        var maker = PieceMaker(builder, names, grain: grain, values: [before, after])
        guard var pairs = pairs(before, after, &maker) else { return undecided(before, after) }
        // Values on which a difference depends become inputs, so that it can be said for which of them it is none.
        let leading = pairs.flatMap { deciding($0, maker.nodes) }
        if !leading.isEmpty {
            var finer = PieceMaker(
                maker.nodes, names, grain: grain, values: [before, after], leading: Array(Set(leading)).sorted())
            if let more = self.pairs(before, after, &finer) { (maker, pairs) = (finer, more) }
        }
        var parts: [(corner: [Int128], part: ValueDifference.Part)] = []
        var refiner = Refiner(nodes: maker.nodes, regions: maker.regions, plan: names.plan, results: results)
        for pair in pairs {
            let space = maker.regions.space
            // Boxes that share no point, so that each is told of once.
            let apart = pair.region.subtracting(.nothing, in: space) ?? pair.region
            let found = refiner.refined(apart, pair.before, pair.after)
            for extent in [ValueDifference.Extent.everywhere, .somewhere, .perhaps] {
                let own = found.filter { $0.extent == extent }
                let region = own.reduce(Region.nothing) { $0.union($1.region) }
                for box in (region.subtracting(.nothing, in: space) ?? region).boxes {
                    let example = own.lazy.compactMap(\.example).first { holds($0, in: box, maker.regions) }
                    let part = ValueDifference.Part(
                        cells: cells(box, maker.regions), before: pair.before, after: pair.after, extent: extent,
                        example: example)
                    parts.append((corner(box, space), part))
                }
            }
        }
        guard parts.count <= Self.mostParts else { return undecided(before, after) }
        parts.sort { $0.corner.lexicographicallyPrecedes($1.corner) }
        return (ValueDifference(parts: parts.map(\.part), isDecided: true), maker.nodes)
    }

    private func undecided(_ before: NodeID, _ after: NodeID) -> (difference: ValueDifference, nodes: JointNodes) {
        (ValueDifference(parts: [], isDecided: false), builder)
    }

    /// Whether an example is one of a region's cases.
    private func holds(_ example: ValueDifference.Example, in box: Box, _ regions: ConditionRegions) -> Bool {
        example.inputs.allSatisfy { node, value in
            regions.inputs.firstIndex(of: .node(node)).map { box.sets[$0].contains(.value(value)) } ?? true
        }
    }

    /// The lowest value of each input.
    private func corner(_ box: Box, _ space: Space) -> [Int128] {
        space.axes.indices.map { axis in
            guard let extent = space.axes[axis].extent else { return 0 }
            let values = AxisSet([extent.range]).intersection(box.sets[axis]).normalized.intervals
            return values.first?.lowerBound ?? Int128.max
        }
    }

    private struct Pair {
        var region: Region
        var before: NodeID
        var after: NodeID
    }

    private func pairs(_ before: NodeID, _ after: NodeID, _ maker: inout PieceMaker) -> [Pair]? {
        guard let old = maker.pieces(before), let new = maker.pieces(after) else { return nil }
        var result: [Pair] = []
        for one in old {
            for other in new where one.value != other.value {
                let region = one.region.intersection(other.region, in: maker.regions.space).joined(
                    in: maker.regions.space)
                if !region.boxes.isEmpty {
                    result.append(Pair(region: region, before: one.value, after: other.value))
                }
                if result.count > Self.mostParts { return nil }
            }
        }
        return result
    }

    /// The one number that both values of a pair depend on.
    private func deciding(_ pair: Pair, _ nodes: JointNodes) -> [NodeID] {
        let free = nodes.freeNodes(pair.before).union(nodes.freeNodes(pair.after))
        guard free.count == 1, let node = free.first, case .integer = nodes.types[node].kind else { return [] }
        return [node]
    }

    private func cells(_ box: Box, _ regions: ConditionRegions) -> [ValueDifference.Cell] {
        regions.inputs.indices.compactMap { index in
            let axis = regions.space.axes[index]
            guard let extent = axis.extent else { return nil }
            let set = box.sets[index]
            let values = AxisSet([extent.range]).intersection(set).normalized.intervals
            let isAll = values == [extent.range] && (set.includesAbsent || !axis.mayBeAbsent)
            if isAll { return nil }
            var texts: [TextID] = []
            let input: ValueDifference.Input
            switch regions.inputs[index] {
            case .node(let node):
                input = .node(node)
                texts = regions.texts[node] ?? []
            case .order(let left, let right): input = .order(left, right)
            }
            return ValueDifference.Cell(
                input: input, intervals: values, includesAbsent: set.includesAbsent && axis.mayBeAbsent,
                domain: extent.range, mayBeAbsent: axis.mayBeAbsent, isList: !axis.isOrdered, texts: texts)
        }
    }
}
