import Findings

/// A type as a declaration states it.
struct DeclaredType: Sendable {
    enum Kind: Hashable, Sendable {
        case boolean
        case number(Measure, isWhole: Bool)
        case choice(ChoiceID)
        case text
        case date
        case timeOfDay
        case reference(TableID)
    }

    var kind: Kind
    /// In base units; of dates in days, of times in minutes. Both ends included, except where a step is wanting.
    var bounds: (lower: Rational, upper: Rational, upperIsOpen: Bool)?
    /// In base units.
    var step: Rational?
    /// Where it is written.
    var place: SourceRange?
}
