public import RuleEngine

/// What a run went through: which arms were taken, which sides of each comparison were seen.
public struct ReferenceTrace: Sendable, Equatable {
    /// An arm of a `cases` node; `arm` is `cases.count` for `otherwise`.
    public struct Arm: Sendable, Hashable {
        public var node: NodeID
        public var arm: Int

        public init(node: NodeID, arm: Int) {
            self.node = node
            self.arm = arm
        }
    }

    /// How the two operands of a comparison were found to stand to each other.
    public struct Sides: Sendable, Equatable {
        public var less = false
        public var equal = false
        public var greater = false
        /// The greatest difference left − right below 0 and the least above 0 that were seen: how near the threshold was approached.
        public var nearestBelow: Int128?
        public var nearestAbove: Int128?

        public init() {}
    }

    /// Columns that were evaluated at least once (not: assumed).
    public var columns: Set<ColumnID> = []
    public var arms: [Arm: Int] = [:]
    /// Comparisons of integers.
    public var comparisons: [NodeID: Sides] = [:]
    /// Boolean nodes that were seen true, and false.
    public var seenTrue: Set<NodeID> = []
    public var seenFalse: Set<NodeID> = []

    public init() {}

    public mutating func add(_ other: ReferenceTrace) {
        columns.formUnion(other.columns)
        arms.merge(other.arms, uniquingKeysWith: +)
        comparisons.merge(other.comparisons) { $0.union($1) }
        seenTrue.formUnion(other.seenTrue)
        seenFalse.formUnion(other.seenFalse)
    }

    mutating func compare(_ node: NodeID, _ left: Int128, _ right: Int128) {
        var sides = Sides()
        let (difference, isTooLarge) = left.subtractingReportingOverflow(right)
        if left < right {
            sides.less = true
            sides.nearestBelow = isTooLarge ? .min : difference
        } else if left > right {
            sides.greater = true
            sides.nearestAbove = isTooLarge ? .max : difference
        } else {
            sides.equal = true
        }
        comparisons[node] = comparisons[node]?.union(sides) ?? sides
    }
}

extension ReferenceTrace.Sides {
    func union(_ other: Self) -> Self {
        var result = self
        result.less = less || other.less
        result.equal = equal || other.equal
        result.greater = greater || other.greater
        result.nearestBelow = [nearestBelow, other.nearestBelow].compactMap(\.self).max()
        result.nearestAbove = [nearestAbove, other.nearestAbove].compactMap(\.self).min()
        return result
    }
}
