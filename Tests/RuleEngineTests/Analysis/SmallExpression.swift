@testable import RuleEngine

/// Expressions over three small fields, small enough to try every case.
///
/// `a` is a whole number 0..6, `b` a decimal 0..3 in steps of 0,5, `u` yes or no.
indirect enum SmallNumber {
    case a, b
    case figure(Rational)
    case sum(SmallNumber, SmallNumber)
    case difference(SmallNumber, SmallNumber)
    case product(SmallNumber, SmallNumber)
    case share(SmallNumber, Int128)
    case extremum(isLeast: Bool, SmallNumber, SmallNumber, at: Int)
    case rounded(SmallNumber, Rounding, Rational, at: Int)
    case conditional(SmallTruth, SmallNumber, SmallNumber)
}

indirect enum SmallTruth {
    case u(at: Int)
    case comparison(Comparison, SmallNumber, SmallNumber, at: Int)
    case and(SmallTruth, SmallTruth, at: Int)
    case or(SmallTruth, SmallTruth, at: Int)
    case not(SmallTruth, at: Int)
}

struct Trial {
    var a: Rational
    var b: Rational
    var u: Bool

    static let all: [Trial] = {
        var trials: [Trial] = []
        for a in 0...6 as ClosedRange<Int128> {
            for half in 0...6 as ClosedRange<Int128> {
                for u in [false, true] { trials.append(Trial(a: Rational(a), b: Rational(half, 2) ?? .zero, u: u)) }
            }
        }
        return trials
    }()
}

/// What was seen of the parts of an expression when every case was tried.
struct Seen {
    var truths: [Int: Set<Bool>] = [:]
    /// Whether the left, or the right, alone gave the result.
    var extrema: [Int: (left: Bool, right: Bool)] = [:]
    var isChanged: Set<Int> = []
    var isOtherwiseTwice: Set<Int> = []
}

extension SmallNumber {
    func value(_ given: Trial, _ seen: inout Seen) -> Rational {
        switch self {
        case .a: return given.a
        case .b: return given.b
        case .figure(let value): return value
        case .sum(let left, let right): return left.value(given, &seen).plus(right.value(given, &seen)) ?? .zero
        case .difference(let left, let right): return left.value(given, &seen).minus(right.value(given, &seen)) ?? .zero
        case .product(let left, let right): return left.value(given, &seen).times(right.value(given, &seen)) ?? .zero
        case .share(let inner, let parts): return inner.value(given, &seen).divided(by: Rational(parts)) ?? .zero
        case .extremum(let isLeast, let left, let right, let id):
            let (one, other) = (left.value(given, &seen), right.value(given, &seen))
            let leftWins = isLeast ? one.isLess(than: other) == true : other.isLess(than: one) == true
            let rightWins = !leftWins && one != other
            let before = seen.extrema[id] ?? (false, false)
            seen.extrema[id] = (before.left || leftWins, before.right || rightWins)
            return leftWins ? one : other
        case .rounded(let inner, let rounding, let quantum, let id):
            let exact = inner.value(given, &seen)
            let result = SmallNumber.round(exact, rounding, quantum)
            if result != exact { seen.isChanged.insert(id) }
            var chain = inner
            while case .rounded(let next, _, _, _) = chain {
                chain = next
                let direct = SmallNumber.round(chain.value(given, &seen), rounding, quantum)
                if direct != result { seen.isOtherwiseTwice.insert(id) }
            }
            return result
        case .conditional(let condition, let then, let otherwise):
            return condition.holds(given, &seen) ? then.value(given, &seen) : otherwise.value(given, &seen)
        }
    }

    static func round(_ value: Rational, _ rounding: Rounding, _ quantum: Rational) -> Rational {
        guard let count = value.divided(by: quantum) else { return value }
        let below = count.floor
        let rest = count.minus(Rational(below)) ?? .zero
        let half = Rational(1, 2) ?? .one
        let steps: Int128
        switch rounding {
        case .down: steps = below
        case .up: steps = count.ceiling
        case .towardZero: steps = count.isNegative ? count.ceiling : below
        case .nearest:
            let isTie = rest == half
            steps = isTie ? (count.isNegative ? below : below + 1) : rest.isLess(than: half) == true ? below : below + 1
        case .halfEven:
            let isTie = rest == half
            steps = isTie ? (below % 2 == 0 ? below : below + 1) : rest.isLess(than: half) == true ? below : below + 1
        }
        return Rational(steps).times(quantum) ?? value
    }
}

extension SmallTruth {
    func holds(_ given: Trial, _ seen: inout Seen) -> Bool {
        func note(_ id: Int, _ truth: Bool) -> Bool {
            seen.truths[id, default: []].insert(truth)
            return truth
        }
        switch self {
        case .u(let id): return note(id, given.u)
        case .comparison(let comparison, let left, let right, let id):
            let (one, other) = (left.value(given, &seen), right.value(given, &seen))
            let order: Int128 = one == other ? 0 : one.isLess(than: other) == true ? -1 : 1
            return note(id, comparison.holds(order, 0))
        case .and(let left, let right, let id):
            let first = left.holds(given, &seen)
            return note(id, first ? right.holds(given, &seen) : false)
        case .or(let left, let right, let id):
            let first = left.holds(given, &seen)
            return note(id, first ? true : right.holds(given, &seen))
        case .not(let inner, let id):
            let holds = inner.holds(given, &seen)
            return note(id, !holds)
        }
    }
}
