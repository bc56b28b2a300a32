/// A scalar expression, in the context of the grain whose column, filter or group it belongs to.
///
/// All arithmetic is on integers; scales were settled when the plan was made. Values of type date, time, choice, text and
/// reference are integers as `ValueType` says. Only `absent`, `cases`, `field`, `column`, `lookupField`, `lookupColumn`,
/// `previous`, `inForce` and `aggregate` may be optional; the plan reads the value of an optional node only where `present` of it is known
/// to hold.
public enum Node: Sendable, Hashable {
    case integer(Int128)
    case boolean(Bool)
    case text(TextID)
    /// No value; only as the result of a case.
    case absent

    /// A field of this grain's table (row or record; also in a period of a record).
    case field(FieldID)
    /// A column of this same grain.
    case column(ColumnID)
    /// Log rows only: the record that owns the row.
    case owner
    /// Grains of a register: the record itself.
    case record
    /// A field of the record that `record` evaluates to.
    case lookupField(TableID, FieldID, record: NodeID)
    /// A column of another grain for the record that `record` evaluates to (nil: a grain of everything). Its period is the one that
    /// encloses this row's day or this period; a column without period has no time.
    case lookupColumn(ColumnID, record: NodeID?)
    /// The row of a dated register that is in force on a day; `owner` is the record it belongs to (nil: it has no owner).
    /// Absent where none is.
    case inForce(TableID, owner: NodeID?, day: NodeID)
    /// A column of this same grain, as it was one period earlier; in the first period scored, `initial`. Of days, the earlier one that
    /// the record (or everything) has a row on. The column may be this one or a later one: values are reckoned period after period.
    case previous(ColumnID, initial: NodeID)
    /// The row's day, or the first day of the period. Not for a grain without time.
    case date
    /// The last day of the period (of a row: its day).
    case lastDate

    /// Whether an optional node has a value.
    case present(NodeID)
    case negate(NodeID)
    case add(NodeID, NodeID)
    case subtract(NodeID, NodeID)
    case multiply(NodeID, NodeID)
    case minimum(NodeID, NodeID)
    case maximum(NodeID, NodeID)
    /// The integer quotient, rounded. The divisor is proven positive wherever the value is used.
    case divide(NodeID, NodeID, Rounding)
    case compare(Comparison, NodeID, NodeID)
    case and(NodeID, NodeID)
    case or(NodeID, NodeID)
    case not(NodeID)
    /// The value of the first case whose condition holds, else `otherwise`. Where `isDisjoint`, at most one holds.
    case cases([Case], otherwise: NodeID, isDisjoint: Bool)
    case calendar(Calendar, NodeID)
    /// A function of dates; its operands as `Reckoning` says, the date first.
    case dateCall(Reckoning, [NodeID])
    /// Grains of a register: how this record stands among its peers, the records of the same period (of days: that have a row on
    /// it) for which `group` is the same (nil: all of them). The value and the group are there for every record.
    case peers(PeerMeasure, NodeID, group: NodeID?)
    case aggregate(AggregateID)
}

/// What is reckoned of a record's peers, itself included.
public enum PeerMeasure: String, Sendable, CaseIterable {
    /// 1, and one more for each peer with a greater value.
    case rank
    /// 1, and one more for each peer with a lesser value.
    case ascendingRank
    /// The peers for which the condition holds.
    case count
}

/// One arm of `cases`: an exception, a table row, a version or a branch.
public struct Case: Sendable, Hashable {
    public var condition: NodeID
    public var value: NodeID
    public var label: CaseLabel
    public var origin: OriginID

    public init(condition: NodeID, value: NodeID, label: CaseLabel, origin: OriginID) {
        self.condition = condition
        self.value = value
        self.label = label
        self.origin = origin
    }
}

public enum CaseLabel: Sendable, Hashable {
    case branch
    case exception(String)
    /// 0-based row of a decision table.
    case tableRow(Int)
    case version(DayRange)
}

public enum Rounding: String, Sendable, CaseIterable {
    /// Ties away from zero.
    case nearest
    case down, up
    /// Ties to even.
    case halfEven
    case towardZero
}

public enum Comparison: String, Sendable, CaseIterable {
    case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual
}

/// What is known of a node before any data.
public struct NodeType: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        case boolean
        /// Within the range wherever the value is used.
        case integer(ClosedRange<Int128>)
        /// A code (text, reference): not to be ordered or reckoned with.
        case code
    }

    public var kind: Kind
    public var isOptional: Bool

    public init(_ kind: Kind, isOptional: Bool = false) {
        self.kind = kind
        self.isOptional = isOptional
    }
}

/// A value gathered from a finer grain.
public struct Aggregate: Sendable, Hashable {
    public enum Kind: String, Sendable, CaseIterable {
        /// Of nothing: 0.
        case sum, count
        /// Of nothing: absent.
        case least, greatest
        /// Of nothing: false, true.
        case exists, all
    }

    public var kind: Kind
    public var source: GrainID
    public var target: GrainID
    /// In the source grain; nil for `count`, and for `exists` of mere rows. An absent value does not take part.
    public var value: NodeID?
    /// In the source grain, boolean.
    public var filter: NodeID?
    /// In the source grain: the record of the target's register that a source value belongs to; nil where the target is everything.
    /// Where it is absent the filter does not hold, or in a hierarchy nothing is gathered.
    public var group: NodeID?
    /// Gathers from the records below in this hierarchy of the target's register; source and target are one grain. What is
    /// gathered may depend on the value that gathers it: each record needs only those below it.
    public var hierarchy: FieldID?

    public init(
        kind: Kind, source: GrainID, target: GrainID, value: NodeID?, filter: NodeID?, group: NodeID?,
        hierarchy: FieldID? = nil
    ) {
        self.kind = kind
        self.source = source
        self.target = target
        self.value = value
        self.filter = filter
        self.group = group
        self.hierarchy = hierarchy
    }
}
