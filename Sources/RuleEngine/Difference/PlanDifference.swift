public import Findings

/// What changed in meaning from one plan to another.
///
/// What is not named here is equal in both, proven: it is reckoned in the same way from the same things.
public struct PlanDifference: Sendable {
    /// How a value differs.
    public enum Change: Sendable, Equatable {
        case added, removed
        /// Equal, under another name.
        case renamed(from: String)
        /// Reckoned in another way, as `regions` say; nil: its kind of value changed.
        case own(ValueDifference?)
        /// Reckoned in the same way from what may have changed.
        case through
    }

    /// A value: a rule, a result of a table.
    public struct Value: Sendable {
        public var change: Change
        /// In the joint plan.
        public var column: ColumnID
        /// In the plans' own.
        public var before: ColumnID?
        public var after: ColumnID?
        /// Joint columns that it reads and that may have changed.
        public var columnsRead: [ColumnID]
        /// Joint tables that it reads and that take other rows.
        public var tablesRead: [TableID]
    }

    public struct Named: Sendable, Equatable {
        public enum Change: Sendable, Equatable { case added, removed, changed }

        public var name: String
        public var change: Change
        /// What of it changed.
        public var details: [Detail]
    }

    /// A part of a declaration that differs.
    public enum Detail: Sendable, Equatable {
        case member(String, isAdded: Bool)
        case order
        case field(String, isAdded: Bool)
        case fieldRenamed(from: String, to: String)
        case fieldType(String, before: ValueType, after: ValueType)
        case fieldOptional(String, isOptional: Bool)
        case kind
        /// Rows written in the text, as machine text in the order of the fields.
        case rows(removed: [[String]], added: [[String]])
        case column(String, isAdded: Bool)
        case title(before: String, after: String)
        case values([String])
        case sort
        case grain
        case decimals(String, before: Int, after: Int)
        case condition(ValueDifference)
    }

    /// Names and nodes that `Value`s speak of.
    public var joint: Plan
    public var validity: (before: DayRange, after: DayRange)?
    public var choices: [Named]
    public var tables: [Named]
    public var values: [Value]
    public var outputs: [Named]
    public var guarantees: [Named]
    /// By side, before first: what the texts say of joint nodes.
    public var sources: [[NodeID: [SourceRange]]]

    /// Whether both mean the same; renamed values do not count.
    public var isNothing: Bool {
        validity == nil && choices.isEmpty && tables.isEmpty && outputs.isEmpty && guarantees.isEmpty
            && values.allSatisfy { if case .renamed = $0.change { true } else { false } }
    }
}
