/// How a record stands among its peers: the records of the same register, in the same period, of the same group.
public struct PeerExpression: Sendable, Equatable {
    public enum Measure: String, Sendable, CaseIterable {
        /// The highest value is 1; equal values share the better rank.
        case rank
        /// The lowest value is 1.
        case ascendingRank
        /// The part of the group for which the condition holds.
        case share
    }

    public var measure: Measure
    /// What is ranked, or the condition; read for each of the peers.
    public var value: Expression
    /// Peers have the same of this; nil: all records are peers.
    public var group: [Name]?

    public init(_ measure: Measure, _ value: Expression, group: [Name]?) {
        self.measure = measure
        self.value = value
        self.group = group
    }
}
