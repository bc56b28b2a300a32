import RuleEngine

/// The integer quotient, rounded. Where the divisor is not positive the value is not used, and is 0.
enum DivisionKernel {
    static func run<T: NumberLane>(
        _ rounding: Rounding, _ count: Int, _ a: Argument, _ b: Argument, into result: Lanes, as _: T.Type
    ) {
        switch rounding {
        case .nearest: nearest(count, a, b, into: result, as: T.self)
        case .down: down(count, a, b, into: result, as: T.self)
        case .up: up(count, a, b, into: result, as: T.self)
        case .halfEven: halfEven(count, a, b, into: result, as: T.self)
        case .towardZero: towardZero(count, a, b, into: result, as: T.self)
        }
    }

    @inline(never)
    private static func nearest<T: NumberLane>(
        _ count: Int, _ a: Argument, _ b: Argument, into result: Lanes, as _: T.Type
    ) {
        quotients(count, a, b, into: result) { (quotient: T, remainder: T, divisor: T) -> T in
            let size = magnitude(remainder)
            return size >= divisor &- size ? quotient &+ sign(remainder) : quotient
        }
    }

    @inline(never)
    private static func halfEven<T: NumberLane>(
        _ count: Int, _ a: Argument, _ b: Argument, into result: Lanes, as _: T.Type
    ) {
        quotients(count, a, b, into: result) { (quotient: T, remainder: T, divisor: T) -> T in
            let size = magnitude(remainder)
            let rest = divisor &- size
            return size > rest || (size == rest && quotient & 1 != 0) ? quotient &+ sign(remainder) : quotient
        }
    }

    @inline(never)
    private static func down<T: NumberLane>(
        _ count: Int, _ a: Argument, _ b: Argument, into result: Lanes, as _: T.Type
    ) {
        quotients(count, a, b, into: result) { (quotient: T, remainder: T, _: T) -> T in
            remainder < 0 ? quotient &- 1 : quotient
        }
    }

    @inline(never)
    private static func up<T: NumberLane>(
        _ count: Int, _ a: Argument, _ b: Argument, into result: Lanes, as _: T.Type
    ) {
        quotients(count, a, b, into: result) { (quotient: T, remainder: T, _: T) -> T in
            remainder > 0 ? quotient &+ 1 : quotient
        }
    }

    @inline(never)
    private static func towardZero<T: NumberLane>(
        _ count: Int, _ a: Argument, _ b: Argument, into result: Lanes, as _: T.Type
    ) {
        quotients(count, a, b, into: result) { (quotient: T, _: T, _: T) -> T in quotient }
    }

    /// Truncated quotient and remainder of a positive divisor, which cannot trap.
    @inline(__always)
    private static func quotients<T: NumberLane>(
        _ count: Int, _ a: Argument, _ b: Argument, into result: Lanes, _ round: (T, T, T) -> T
    ) {
        Shape.map(count, a, b, into: result) { (dividend: T, divisor: T) -> T in
            guard divisor > 0 else { return 0 }
            let quotient = dividend / divisor
            return round(quotient, dividend &- quotient &* divisor, divisor)
        }
    }

    @inline(__always)
    private static func magnitude<T: NumberLane>(_ value: T) -> T { value < 0 ? 0 &- value : value }

    /// Of a remainder: its sign is that of the quotient before truncation.
    @inline(__always)
    private static func sign<T: NumberLane>(_ value: T) -> T { value < 0 ? -1 : 1 }
}
