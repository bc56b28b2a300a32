/// A register or a log: what the door reads.
public struct Table: Sendable, Equatable {
    public enum Kind: Sendable, Equatable {
        /// Keyed records; `key` is a field. An open register's records are the keys that the data refers to.
        case register(key: FieldID, isOpen: Bool)
        /// Dated rows that belong to a record of `owner`. `ownerColumn` is the data column with the owner's key.
        case log(owner: TableID, ownerColumn: String, date: FieldID)
    }

    /// The declared name; the file is its lower case with `.csv`.
    public var name: String
    public var kind: Kind
    /// Of a dated register.
    public var dating: Dating?
    public var fields: [Field]
    /// The rows of an inline register as CSV-like machine text, one string per field (empty: absent); nil: read from data.
    public var inlineRows: [[String]]?
    public var origin: OriginID

    public init(
        name: String, kind: Kind, dating: Dating? = nil, fields: [Field], inlineRows: [[String]]?, origin: OriginID
    ) {
        self.name = name
        self.kind = kind
        self.dating = dating
        self.fields = fields
        self.inlineRows = inlineRows
        self.origin = origin
    }
}

public struct Field: Sendable, Equatable {
    public var name: String
    /// The header of its data column.
    public var column: String
    public var type: ValueType
    public var isOptional: Bool
    /// Refers to its own register, and never leads from a record back to it: the door takes out those that do.
    public var isHierarchy: Bool
    public var origin: OriginID

    public init(
        name: String, column: String, type: ValueType, isOptional: Bool, isHierarchy: Bool = false, origin: OriginID
    ) {
        self.name = name
        self.column = column
        self.type = type
        self.isOptional = isOptional
        self.isHierarchy = isHierarchy
        self.origin = origin
    }
}

/// The type of a field, column or result: how its integer is read at the door and written to a file.
public enum ValueType: Sendable, Hashable {
    /// 0 or 1.
    case boolean
    case number(NumberType)
    /// The member's position.
    case choice(ChoiceID)
    /// A code that an engine gives; equal texts have equal codes. Order is that of the UTF-8 bytes, not of codes.
    case text
    /// Days since 1970-01-01, within a closed range.
    case date(ClosedRange<Int>)
    /// Minutes since midnight, within a closed range.
    case timeOfDay(ClosedRange<Int>)
    /// The record's number in its register, as an engine gives it.
    case reference(TableID)
}

/// An exact number: the integer n stands for n · 10^−`decimals` of `unit`.
public struct NumberType: Sendable, Hashable {
    public enum Unit: Sendable, Hashable {
        case none, percent, rupiah, minutes, hours, days
        /// A declared unit, or a quotient of units (`rupiah/poin`).
        case named(String)
    }

    public var unit: Unit
    public var decimals: Int
    /// Of the integers. For a field: what the door lets in. For a column: what was proven.
    public var range: ClosedRange<Int128>
    /// For a field: values are multiples of this many integers (1: any).
    public var step: Int128

    public init(unit: Unit, decimals: Int, range: ClosedRange<Int128>, step: Int128 = 1) {
        self.unit = unit
        self.decimals = decimals
        self.range = range
        self.step = step
    }
}
