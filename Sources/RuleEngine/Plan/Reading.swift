public import Findings

/// Where the text of a policy says what a node is, and how its integers are written there.
///
/// Constant factors and scales are settled when a plan is made: an integer alone does not tell what a drafter would write.
public struct Reading: Sendable, Hashable {
    public enum Notation: Sendable, Hashable {
        /// One of the node's integers is `numerator` / `denominator` of the unit.
        case number(NumberType.Unit, numerator: Int128, denominator: Int128)
        case date
        case timeOfDay
    }

    public var range: SourceRange
    /// Whether the text says the node itself; else the node is only a part of what it says.
    public var isWhole: Bool
    /// nil where no unit expresses it.
    public var notation: Notation?

    public init(range: SourceRange, isWhole: Bool, notation: Notation? = nil) {
        self.range = range
        self.isWhole = isWhole
        self.notation = notation
    }
}

/// The readings of a plan's nodes. They are for people, and no part of what a plan means: plans that differ in them
/// alone are equal, and a plan's JSON does not hold them.
public struct Readings: Sendable, Equatable {
    private var byNode: [NodeID: [Reading]] = [:]
    private var leaves: Set<NodeID> = []

    public init() {}

    public subscript(node: NodeID) -> [Reading] { byNode[node] ?? [] }

    public mutating func add(_ reading: Reading, to node: NodeID) {
        if self[node].contains(reading) { return }
        byNode[node, default: []].append(reading)
    }

    /// A copy of a node is read as the node is.
    public mutating func copy(_ node: NodeID, to other: NodeID) {
        byNode[other] = byNode[node]
        if leaves.contains(node) { leaves.insert(other) }
    }

    /// One of the language's own values, reckoned from nodes that no text says: what is in it is nobody's to test.
    mutating func markLeaf(_ node: NodeID) { leaves.insert(node) }

    public func isLeaf(_ node: NodeID) -> Bool { leaves.contains(node) }

    public static func == (left: Readings, right: Readings) -> Bool { true }
}
