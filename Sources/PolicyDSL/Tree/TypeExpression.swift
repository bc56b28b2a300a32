public import Findings

/// A type as written: `bulat 1..15`, `menit`, `Norma`, `struktural, fungsional`, `rupiah / poin`.
public struct TypeExpression: Sendable, Equatable {
    public indirect enum Kind: Sendable, Equatable {
        case whole
        case decimal
        case measure(UnitName)
        /// `rupiah / poin`
        case quotient(UnitName, UnitName)
        case text
        case date
        case timeOfDay
        case yesNo
        /// A choice, a register or a unit declared elsewhere.
        case named(Name)
        /// A choice written in place: at least two names.
        case inlineChoice([Name])
    }

    public var kind: Kind
    public var bounds: Bounds?
    public var step: Expression?
    public var range: SourceRange

    public init(_ kind: Kind, bounds: Bounds? = nil, step: Expression? = nil, range: SourceRange) {
        self.kind = kind
        self.bounds = bounds
        self.step = step
        self.range = range
    }
}

public enum UnitName: Sendable, Equatable {
    case rupiah, percent, minutes, hours, days
    case named(Name)
}

/// `5..480`, `0 % ..< 100 %`: a bare number is in the type's own unit.
public struct Bounds: Sendable, Equatable {
    public var lower: Expression
    public var upper: Expression
    public var upperIsOpen: Bool

    public init(lower: Expression, upper: Expression, upperIsOpen: Bool) {
        self.lower = lower
        self.upper = upper
        self.upperIsOpen = upperIsOpen
    }
}
