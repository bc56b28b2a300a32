public import Findings

/// The waist of the system: a policy as a small relational algebra over grains, in exact integers.
///
/// Everything above produces it; every engine, back end and explanation consumes it. It names no syntax.
/// Ids are positions in the arrays. A node's operands come before it, so that one pass in order evaluates them.
/// `checkInvariants()` lists what may be relied on.
public struct Plan: Sendable, Equatable {
    public var regulation: String
    public var validity: DayRange
    public var choices: [Choice]
    /// Text constants that nodes refer to.
    public var texts: [String]
    /// Registers before logs, each in the order declared.
    public var tables: [Table]
    public var grains: [Grain]
    public var nodes: [Node]
    /// Parallel to `nodes`.
    public var types: [NodeType]
    /// Where nodes stand in the text, as far as it is known.
    public var readings = Readings()
    public var aggregates: [Aggregate]
    /// In an order in which every value a column needs is that of an earlier one, of a record below it in a hierarchy, or of an earlier
    /// period (`previous`).
    public var columns: [Column]
    public var outputs: [Output]
    public var guarantees: [Guarantee]
    public var origins: [Origin]

    public init(regulation: String, validity: DayRange) {
        self.regulation = regulation
        self.validity = validity
        choices = []
        texts = []
        tables = []
        grains = []
        nodes = []
        types = []
        aggregates = []
        columns = []
        outputs = []
        guarantees = []
        origins = []
    }
}

public typealias ChoiceID = Int
public typealias TextID = Int
public typealias TableID = Int
/// Position in its table's `fields`.
public typealias FieldID = Int
public typealias GrainID = Int
public typealias NodeID = Int
public typealias AggregateID = Int
public typealias ColumnID = Int
public typealias OriginID = Int

/// Days since 1 January 1970 (proleptic Gregorian); half-open. `until` nil: no end.
public struct DayRange: Sendable, Hashable {
    public var from: Int
    public var until: Int?

    public init(from: Int, until: Int?) {
        self.from = from
        self.until = until
    }

    public func contains(_ day: Int) -> Bool { day >= from && (until.map { day < $0 } ?? true) }
}

public struct Choice: Sendable, Equatable {
    /// The declared name, or the field's name for a choice written in place.
    public var name: String
    /// The code of a member is its position.
    public var members: [String]

    public init(name: String, members: [String]) {
        self.name = name
        self.members = members
    }
}

/// Where something in the plan came from.
public struct Origin: Sendable, Hashable {
    public var range: SourceRange
    /// The article, outermost part first.
    public var citation: [String]

    public init(range: SourceRange, citation: [String]) {
        self.range = range
        self.citation = citation
    }
}
