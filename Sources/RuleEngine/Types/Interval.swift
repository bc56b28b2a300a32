/// All that an integer can be. Operations give nil where a bound would leave `Int128`.
typealias Interval = ClosedRange<Int128>

extension ClosedRange where Bound == Int128 {
    init(only value: Int128) { self = value...value }

    var only: Int128? { lowerBound == upperBound ? lowerBound : nil }

    func hull(_ other: Interval) -> Interval {
        Swift.min(lowerBound, other.lowerBound)...Swift.max(upperBound, other.upperBound)
    }

    /// nil where they have nothing in common.
    func intersection(_ other: Interval) -> Interval? {
        let lower = Swift.max(lowerBound, other.lowerBound)
        let upper = Swift.min(upperBound, other.upperBound)
        return lower <= upper ? lower...upper : nil
    }

    func plus(_ other: Interval) -> Interval? {
        guard let lower = lowerBound.plus(other.lowerBound), let upper = upperBound.plus(other.upperBound) else {
            return nil
        }
        return lower...upper
    }

    func minus(_ other: Interval) -> Interval? {
        guard let lower = lowerBound.minus(other.upperBound), let upper = upperBound.minus(other.lowerBound) else {
            return nil
        }
        return lower...upper
    }

    var negated: Interval? { Interval(only: 0).minus(self) }

    func times(_ other: Interval) -> Interval? {
        guard let first = lowerBound.times(other.lowerBound), let second = lowerBound.times(other.upperBound),
            let third = upperBound.times(other.lowerBound), let fourth = upperBound.times(other.upperBound)
        else { return nil }
        let least = Swift.min(first, second, third, fourth)
        let most = Swift.max(first, second, third, fourth)
        return least...most
    }

    func minimum(_ other: Interval) -> Interval {
        Swift.min(lowerBound, other.lowerBound)...Swift.min(upperBound, other.upperBound)
    }

    func maximum(_ other: Interval) -> Interval {
        Swift.max(lowerBound, other.lowerBound)...Swift.max(upperBound, other.upperBound)
    }

    /// The rounded quotients; the divisor is positive. A quotient is monotone in each operand, so the corners hold all.
    func divided(by divisor: Interval, _ rounding: Rounding) -> Interval {
        let corners = [
            rounding.quotient(lowerBound, divisor.lowerBound), rounding.quotient(lowerBound, divisor.upperBound),
            rounding.quotient(upperBound, divisor.lowerBound), rounding.quotient(upperBound, divisor.upperBound),
        ]
        return corners.reduce(Interval(only: corners[0])) { $0.hull(Interval(only: $1)) }
    }
}

extension Rounding {
    /// The rounded quotient; the divisor is positive.
    func quotient(_ dividend: Int128, _ divisor: Int128) -> Int128 {
        let truncated = dividend / divisor
        let rest = dividend % divisor
        guard rest != 0 else { return truncated }
        let below = rest < 0 ? truncated - 1 : truncated
        let away = rest < 0 ? truncated - 1 : truncated + 1
        // Twice the rest against the divisor, without doubling: the double may not fit.
        let missing = divisor - (rest < 0 ? -rest : rest)
        let size = rest < 0 ? -rest : rest
        switch self {
        case .down: return below
        case .up: return below + 1
        case .towardZero: return truncated
        case .nearest: return size >= missing ? away : truncated
        case .halfEven:
            if size == missing { return truncated % 2 == 0 ? truncated : away }
            return size > missing ? away : truncated
        }
    }
}

/// All that an exact ratio can be.
struct RationalInterval: Hashable, Sendable {
    var lower: Rational
    var upper: Rational

    static func corners(_ values: [Rational?]) -> RationalInterval? {
        var result: RationalInterval?
        for value in values {
            guard let value else { return nil }
            guard let current = result else {
                result = RationalInterval(lower: value, upper: value)
                continue
            }
            guard let isBelow = value.isLess(than: current.lower), let isAbove = current.upper.isLess(than: value)
            else {
                return nil
            }
            result = RationalInterval(lower: isBelow ? value : current.lower, upper: isAbove ? value : current.upper)
        }
        return result
    }

    func plus(_ other: RationalInterval) -> RationalInterval? {
        guard let lower = lower.plus(other.lower), let upper = upper.plus(other.upper) else { return nil }
        return RationalInterval(lower: lower, upper: upper)
    }

    func times(_ other: RationalInterval) -> RationalInterval? {
        .corners([
            lower.times(other.lower), lower.times(other.upper), upper.times(other.lower), upper.times(other.upper),
        ])
    }

    var negated: RationalInterval? { .corners([lower.negated, upper.negated]) }

    func hull(_ other: RationalInterval) -> RationalInterval? {
        .corners([lower, upper, other.lower, other.upper])
    }
}
