public import RuleEngine

/// A worked example that covers what no test covers yet, with the results that the policy gives now.
public struct Suggestion: Sendable, Equatable {
    public struct Given: Sendable, Equatable {
        public enum Column: Sendable, Hashable {
            /// The key of a log row's owner.
            case owner
            case field(FieldID)
            /// A rule's value, assumed.
            case assumed(ColumnID)
        }

        public var table: TableID
        public var columns: [Column]
        /// nil: left to be filled.
        public var rows: [[PlainValue?]]
    }

    public struct Row: Sendable, Equatable {
        /// The record's key; nil for a log's row and for everything.
        public var key: PlainValue?
        /// The first day of its period, where the test holds several.
        public var day: Int?
        /// One for each of the columns.
        public var values: [PlainValue]
    }

    /// The results of one rule or table.
    public var columns: [ColumnID]
    /// The periods of the test.
    public var days: DayRange
    public var given: [Given]
    public var rows: [Row]
}

/// The examples found, and what none was found for.
public struct SuggestionResult: Sendable, Equatable {
    public var suggestions: [Suggestion] = []
    public var missed: [Coverage.Item] = []
    /// Bounds, by their lower side, whose two sides only cases meet that differ in more than the value under test.
    public var apart: [Coverage.Item] = []
}

extension Plan {
    /// Short examples, one factor changed at a time, for everything that a trace left uncovered.
    ///
    /// - Parameters:
    ///   - trace: of the tests there are; the plan is one `withOwnNodes`.
    ///   - isOwn: whether an item is to be covered.
    public func suggestions(beyond trace: ReferenceTrace, where isOwn: (Coverage.Item) -> Bool) -> SuggestionResult {
        var result = SuggestionResult()
        for (_, columns) in declarations() {
            var walk = CoverageWalk(plan: self, trace: trace)
            walk.visit(columns)
            let open = Set(walk.items.indices.filter { !walk.items[$0].isCovered && isOwn(walk.items[$0]) })
            guard !open.isEmpty else { continue }
            var search = SuggestionSearch(SceneStage(self, columns), open: open)
            search.run()
            result.suggestions += search.suggestions()
            result.missed += search.open.sorted().map { walk.items[$0] }
            result.apart += search.apart.map { walk.items[$0] }
        }
        return result
    }
}
