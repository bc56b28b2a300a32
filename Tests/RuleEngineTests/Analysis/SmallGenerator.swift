@testable import RuleEngine

/// Small expressions at random, every part with a number of its own.
struct SmallGenerator {
    private var random: SplitMix
    private var parts = 0

    init(seed: UInt64) { random = SplitMix(state: seed) }

    private mutating func below(_ count: Int) -> Int { Int(random.next() % UInt64(count)) }

    private mutating func part() -> Int {
        parts += 1
        return parts
    }

    private mutating func figure() -> SmallNumber {
        .figure(Rational([0, 1, 2, 3, 4, 6, 7, 10, 12, 20][below(10)], 2) ?? .one)
    }

    private mutating func comparison() -> Comparison { Comparison.allCases[below(6)] }

    mutating func number(_ depth: Int) -> SmallNumber {
        guard depth > 0 else { return [.a, .b, .a, figure()][below(4)] }
        switch below(9) {
        case 0: return .sum(number(depth - 1), number(depth - 1))
        case 1: return .difference(number(depth - 1), number(depth - 1))
        case 2: return .product(number(depth - 1), below(2) == 0 ? figure() : number(0))
        case 3: return .share(number(depth - 1), Int128(2 + below(3)))
        case 4:
            return .extremum(
                isLeast: below(2) == 0, number(depth - 1), below(2) == 0 ? figure() : number(depth - 1), at: part())
        case 5: return rounded(number(depth - 1))
        case 6: return rounded(rounded(number(depth - 1)))
        case 7: return .conditional(truth(depth - 1), number(depth - 1), number(depth - 1))
        default: return number(0)
        }
    }

    private mutating func rounded(_ inner: SmallNumber) -> SmallNumber {
        let quantum = [Rational(1, 10), Rational(1, 2), Rational(1), Rational(2), Rational(3)][below(5)] ?? .one
        return .rounded(inner, Rounding.allCases[below(5)], quantum, at: part())
    }

    mutating func truth(_ depth: Int) -> SmallTruth {
        switch depth > 0 ? below(7) : 3 + below(4) {
        case 0: return .and(truth(depth - 1), truth(depth - 1), at: part())
        case 1: return .or(truth(depth - 1), truth(depth - 1), at: part())
        case 2: return .not(truth(depth - 1), at: part())
        case 3: return .u(at: part())
        default:
            return .comparison(comparison(), number(max(0, depth - 1)), below(3) > 0 ? figure() : number(0), at: part())
        }
    }
}
