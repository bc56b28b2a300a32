public import RuleEngine

/// What of a policy its worked examples went through.
public struct Coverage: Sendable, Equatable {
    /// Something that can be gone through.
    public struct Item: Sendable, Hashable {
        public enum Kind: Sendable, Hashable {
            /// The value was worked out at least once.
            case rule
            /// What comes of a condition that holds, or of one that does not.
            case branch(NodeID, holds: Bool)
            /// The rule's own value where it has exceptions.
            case base
            case exception(String)
            /// 0-based row of a decision table.
            case tableRow(Int)
            case version(DayRange)
            case threshold(Threshold, Threshold.Side)
            /// A condition that has no neighbouring values, seen true or seen false.
            case condition(NodeID, GrainID, holds: Bool)
            /// Of two figures, neither constant, the left one seen less, or greater.
            case order(NodeID, GrainID, isLess: Bool)
        }

        public var kind: Kind
        public var column: ColumnID
        public var origin: OriginID
        public var isCovered: Bool

        public init(kind: Kind, column: ColumnID, origin: OriginID, isCovered: Bool) {
            self.kind = kind
            self.column = column
            self.origin = origin
            self.isCovered = isCovered
        }
    }

    /// In the order of the plan's columns.
    public var items: [Item]

    /// What a plan has to be gone through, and what of it a trace went through.
    ///
    /// Equal expressions of two rules are told apart only where the plan `withOwnNodes` was run.
    public init(of plan: Plan, by trace: ReferenceTrace) {
        items = []
        for (_, columns) in plan.declarations() {
            var walk = CoverageWalk(plan: plan, trace: trace)
            walk.visit(columns)
            items += walk.items
        }
    }
}
