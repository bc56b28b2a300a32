import RuleEngine

typealias CircleID = Int

extension ValueGraph {
    /// Values that records have from the same values of records below them.
    ///
    /// They are reckoned in rounds, each from what the round before left: after as many rounds as the hierarchy has levels every
    /// record has what it should. Until then a value is some value of its type, so that all proven of the others holds.
    struct Circle: Sendable {
        var domain: Domain
        var hierarchies: Set<FieldID> = []
        /// When what it needs from outside is there.
        var first: Phase
        /// When its values are there.
        var last: Phase
        /// Stored at the end of each round: what the next one reads, and what is read from outside.
        var kept: [ValueID] = []
    }
}
