import Findings

/// A typed expression as nodes of the plan.
struct Value: Sendable {
    enum Kind: Sendable {
        case boolean(NodeID)
        indirect case quantity(Quantity)
        case choice(ChoiceID, Operand)
        case text(NodeID)
        case date(Operand)
        case timeOfDay(Operand)
        case reference(TableID, NodeID)
        /// `kosong`, of no type yet.
        case absent
    }

    var kind: Kind
    /// The condition under which there is a value; nil: always. Where the main node is itself optional, this is `present` of it.
    var presence: NodeID?

    init(_ kind: Kind, presence: NodeID? = nil) {
        self.kind = kind
        self.presence = presence
    }
}

/// A number: numerator / denominator · factor, in base units (rupiah, minutes, days; 1 % is 1/100).
struct Quantity: Sendable {
    var dimension: Dimension
    /// Of a number without dimension.
    var flavour: Flavour
    /// A duration that was written in hours throughout.
    var isInHours: Bool
    var numerator: Operand
    /// Positive; nil: 1.
    var denominator: Operand?
    /// Positive.
    var factor: Rational
    /// Of a ratio, in base units: often narrower than what numerator and denominator tell apart.
    var bounds: RationalInterval?
    /// A plain figure that made a ratio of either flavour a plain number: `terkecil(menit / target; 100)`.
    var plainFigure: PlainFigure?

    init(
        _ dimension: Dimension, _ flavour: Flavour = .plain, isInHours: Bool = false, numerator: Operand,
        denominator: Operand? = nil, factor: Rational, bounds: RationalInterval? = nil
    ) {
        self.dimension = dimension
        self.flavour = flavour
        self.isInHours = isInHours
        self.numerator = numerator
        self.denominator = denominator
        self.factor = factor
        self.bounds = bounds
    }

    /// The value, where it is a constant.
    var constant: Rational? {
        guard denominator == nil, let whole = numerator.interval.only else { return nil }
        return Rational(whole).times(factor)
    }

    /// All the values it can be, in base units; nil where they cannot be held.
    var extent: RationalInterval? {
        if let bounds { return bounds }
        let lower = Rational(numerator.interval.lowerBound)
        let upper = Rational(numerator.interval.upperBound)
        guard let denominator else { return .corners([lower.times(factor), upper.times(factor)]) }
        let least = Rational(denominator.interval.lowerBound)
        let most = Rational(denominator.interval.upperBound)
        return .corners([
            lower.divided(by: least)?.times(factor), lower.divided(by: most)?.times(factor),
            upper.divided(by: least)?.times(factor), upper.divided(by: most)?.times(factor),
        ])
    }
}

struct PlainFigure: Hashable, Sendable {
    var value: Rational
    var range: SourceRange
}
