import PolicyDSL

/// A comparison that a guarantee requires, of which both sides can be told as figures: how far it is exceeded, or how much
/// room is left.
public struct MeasuredLimit: Sendable {
    /// As written: the left side against the right one.
    public let comparison: Comparison
    /// What both sides are told in.
    public let unit: NumberType.Unit
    /// Integers that both sides are reckoned from, in the guarantee's grain.
    public let nodes: [NodeID]
    /// Where one of these is so, the comparison need not hold: what stands beside it behind an `atau`, or another branch.
    public let exemptions: [Exemption]
    let left: LimitSide
    let right: LimitSide

    /// A condition, in the guarantee's grain, and the answer that exempts.
    public struct Exemption: Sendable, Equatable {
        public let condition: NodeID
        public let answer: Bool
    }

    /// Both sides, and by how much the limit is exceeded.
    ///
    /// - Parameter values: of `nodes`.
    /// - Returns: nil where a value is absent, or a figure cannot be held.
    public func reading(_ values: [Int128?]) -> LimitReading? {
        guard let size = Measure(unit).size.inverse, let left = left.value(values)?.times(size),
            let right = right.value(values)?.times(size)
        else { return nil }
        let excess: Rational?
        switch comparison {
        case .less, .lessOrEqual: excess = left.minus(right)
        case .greater, .greaterOrEqual: excess = right.minus(left)
        case .equal, .notEqual: excess = left.minus(right)?.magnitude
        }
        guard let excess else { return nil }
        return LimitReading(left: LimitFigure(left), right: LimitFigure(right), excess: LimitFigure(excess))
    }
}

/// What a limit comes to for one record and period, in its unit.
public struct LimitReading: Sendable, Equatable {
    public let left: LimitFigure
    public let right: LimitFigure
    /// Above 0: exceeded by so much; below: so much room is left.
    public let excess: LimitFigure

    /// The excess as a part of the right side; nil where that is 0.
    public var share: LimitFigure? {
        right.value.magnitude.flatMap { excess.value.divided(by: $0) }.map { LimitFigure($0) }
    }
}

/// An exact figure.
public struct LimitFigure: Sendable, Hashable, Comparable {
    let value: Rational

    init(_ value: Rational) { self.value = value }

    public var numerator: Int128 { value.numerator }
    /// Positive.
    public var denominator: Int128 { value.denominator }
    public var isZero: Bool { value.isZero }
    public var magnitude: LimitFigure { LimitFigure(value.magnitude ?? value) }

    public static func < (left: LimitFigure, right: LimitFigure) -> Bool {
        // Where the cross product cannot be held, the whole parts differ or nothing does that anyone would notice.
        left.value.isLess(than: right.value) ?? (left.value.floor < right.value.floor)
    }
}

/// One side of a comparison, in base units.
indirect enum LimitSide: Sendable {
    case constant(Rational)
    /// Position among the limit's nodes; one of its integers is so much.
    case node(Int, Rational)
    case negate(LimitSide)
    case arithmetic(ArithmeticOperator, LimitSide, LimitSide)

    func value(_ values: [Int128?]) -> Rational? {
        switch self {
        case .constant(let constant): return constant
        case .node(let position, let scale):
            guard values.indices.contains(position), let value = values[position] else { return nil }
            return Rational(value).times(scale)
        case .negate(let inner): return inner.value(values)?.negated
        case .arithmetic(let sign, let left, let right):
            guard let left = left.value(values), let right = right.value(values) else { return nil }
            switch sign {
            case .add: return left.plus(right)
            case .subtract: return left.minus(right)
            case .multiply: return left.times(right)
            case .divide: return left.divided(by: right)
            }
        }
    }
}
