/// An exact fraction in lowest terms. Operations give nil where a part would leave `Int128`.
struct Rational: Hashable, Sendable {
    let numerator: Int128
    /// Positive.
    let denominator: Int128

    static let zero = Rational(0)
    static let one = Rational(1)

    init(_ whole: Int128) {
        numerator = whole
        denominator = 1
    }

    /// nil where the denominator is 0 or the fraction cannot be held.
    init?(_ numerator: Int128, _ denominator: Int128) {
        guard denominator != 0, numerator != .min, denominator != .min else { return nil }
        let divisor = greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
        guard let common = Int128(exactly: divisor) else { return nil }
        let sign: Int128 = denominator < 0 ? -1 : 1
        self.numerator = sign * numerator / common
        self.denominator = sign * denominator / common
    }

    var isZero: Bool { numerator == 0 }
    var isWhole: Bool { denominator == 1 }
    var isNegative: Bool { numerator < 0 }

    func times(_ other: Rational) -> Rational? {
        // Cross-cancelled first, so that only a result that is truly too large fails.
        guard let left = Rational(numerator, other.denominator), let right = Rational(other.numerator, denominator),
            let top = left.numerator.times(right.numerator), let bottom = left.denominator.times(right.denominator)
        else { return nil }
        return Rational(top, bottom)
    }

    func divided(by other: Rational) -> Rational? {
        other.inverse.flatMap { times($0) }
    }

    var inverse: Rational? { Rational(denominator, numerator) }

    var negated: Rational? { Rational(0).minus(self) }

    func plus(_ other: Rational) -> Rational? {
        guard let left = numerator.times(other.denominator), let right = other.numerator.times(denominator),
            let top = left.plus(right), let bottom = denominator.times(other.denominator)
        else { return nil }
        return Rational(top, bottom)
    }

    func minus(_ other: Rational) -> Rational? {
        guard other.numerator != .min, let opposite = Rational(-other.numerator, other.denominator) else { return nil }
        return plus(opposite)
    }

    /// Whether this is less than the other; nil where the cross product cannot be held.
    func isLess(than other: Rational) -> Bool? {
        guard let left = numerator.times(other.denominator), let right = other.numerator.times(denominator) else {
            return nil
        }
        return left < right
    }

    /// The greatest fraction of which both are whole multiples; of 0 and x it is x.
    func commonMeasure(with other: Rational) -> Rational? {
        guard !isZero else { return other.magnitude }
        guard !other.isZero else { return magnitude }
        guard let left = numerator.times(other.denominator), let right = other.numerator.times(denominator),
            let bottom = denominator.times(other.denominator),
            let top = Int128(exactly: greatestCommonDivisor(left.magnitude, right.magnitude))
        else { return nil }
        return Rational(top, bottom)
    }

    var magnitude: Rational? { isNegative ? Rational(-numerator, denominator) : self }

    /// The greatest whole number not above it.
    var floor: Int128 {
        let quotient = numerator / denominator
        return numerator % denominator < 0 ? quotient - 1 : quotient
    }

    /// The least whole number not below it.
    var ceiling: Int128 { isWhole ? numerator : floor + 1 }

    /// The fewest decimals that write it exactly, at most 30; nil where no number of them does.
    var decimals: Int? {
        var rest = denominator
        var twos = 0
        var fives = 0
        while rest % 2 == 0 {
            rest /= 2
            twos += 1
        }
        while rest % 5 == 0 {
            rest /= 5
            fives += 1
        }
        let count = max(twos, fives)
        return rest == 1 && count <= 30 ? count : nil
    }
}

func greatestCommonDivisor(_ first: UInt128, _ second: UInt128) -> UInt128 {
    var (left, right) = (first, second)
    while right != 0 { (left, right) = (right, left % right) }
    return left
}

/// 10 to a power of 0...38.
func powerOfTen(_ exponent: Int) -> Int128? {
    guard (0...38).contains(exponent) else { return nil }
    var result: Int128 = 1
    for _ in 0..<exponent { result *= 10 }
    return result
}

extension Int128 {
    /// The sum, or nil where it cannot be held.
    func plus(_ other: Int128) -> Int128? {
        let (value, overflow) = addingReportingOverflow(other)
        return overflow ? nil : value
    }

    func minus(_ other: Int128) -> Int128? {
        let (value, overflow) = subtractingReportingOverflow(other)
        return overflow ? nil : value
    }

    func times(_ other: Int128) -> Int128? {
        let (value, overflow) = multipliedReportingOverflow(by: other)
        return overflow ? nil : value
    }
}
