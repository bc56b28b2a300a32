/// A derived value: a rule, a result of a table, or a parameter read at a grain.
public struct Column: Sendable, Equatable {
    public enum Kind: Sendable, Equatable {
        case rule
        /// The table it is a result of.
        case tableResult(String)
        /// What a regulation that rests on this one must set: as long as nobody did, nothing may be scored with it.
        case open
        /// What an expression keeps from period to period: a run, an accumulation. It belongs to the rule, table or guarantee of that name.
        case running(of: String)
    }

    public var name: String
    public var grain: GrainID
    public var kind: Kind
    public var node: NodeID
    public var type: ValueType
    public var isOptional: Bool
    public var origin: OriginID

    public init(
        name: String, grain: GrainID, kind: Kind, node: NodeID, type: ValueType, isOptional: Bool, origin: OriginID
    ) {
        self.name = name
        self.grain = grain
        self.kind = kind
        self.node = node
        self.type = type
        self.isOptional = isOptional
        self.origin = origin
    }
}

/// A file that is delivered: `NAME.csv`.
public struct Output: Sendable, Equatable {
    public enum Source: Sendable, Equatable {
        /// The period (`2025-01`), or the row's day.
        case period
        /// Evaluated in the output's grain.
        case node(NodeID, ValueType)
    }

    public struct Column: Sendable, Equatable {
        public var title: String
        public var source: Source

        public init(title: String, source: Source) {
            self.title = title
            self.source = source
        }
    }

    public var name: String
    public var grain: GrainID
    public var columns: [Column]
    /// Positions in `columns`, most significant first; ties go by key and period, for log rows by all columns in order.
    public var sort: [Int]
    public var origin: OriginID

    public init(name: String, grain: GrainID, columns: [Column], sort: [Int], origin: OriginID) {
        self.name = name
        self.grain = grain
        self.columns = columns
        self.sort = sort
        self.origin = origin
    }
}

/// A statement that must hold for every value of a grain.
public struct Guarantee: Sendable, Equatable {
    public var name: String
    public var grain: GrainID
    public var condition: NodeID
    /// Known to hold without data.
    public var isProven: Bool
    public var origin: OriginID

    public init(name: String, grain: GrainID, condition: NodeID, isProven: Bool, origin: OriginID) {
        self.name = name
        self.grain = grain
        self.condition = condition
        self.isProven = isProven
        self.origin = origin
    }
}
