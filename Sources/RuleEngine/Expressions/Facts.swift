/// What is known at a place of an expression because of the conditions above it.
struct Facts: Sendable {
    /// Boolean nodes whose value is known.
    var truths: [NodeID: Bool] = [:]
    /// Integer nodes that are known more narrowly than their type says.
    var intervals: [NodeID: Interval] = [:]
    /// Differences of two nodes that are known, keyed by both.
    var differences: [Pair: Interval] = [:]

    struct Pair: Hashable, Sendable {
        var left: NodeID
        var right: NodeID
    }

    var isEmpty: Bool { truths.isEmpty && intervals.isEmpty && differences.isEmpty }

    /// With what is known more narrowly.
    func adding(_ narrower: Facts) -> Facts {
        var result = self
        result.truths.merge(narrower.truths) { $1 }
        result.intervals.merge(narrower.intervals) { $1 }
        result.differences.merge(narrower.differences) { $1 }
        return result
    }

    /// What holds whichever of the two does.
    func joined(_ other: Facts) -> Facts {
        var result = Facts()
        for (node, value) in truths where other.truths[node] == value { result.truths[node] = value }
        for (node, interval) in intervals {
            if let second = other.intervals[node] { result.intervals[node] = interval.hull(second) }
        }
        for (pair, interval) in differences {
            if let second = other.differences[pair] { result.differences[pair] = interval.hull(second) }
        }
        return result
    }
}

/// Takes a condition apart into what it says about its parts.
struct FactLearner {
    let builder: PlanBuilder

    /// What is known besides, outermost first: what is learned of one side of an `or` is kept apart from it, so that the two
    /// sides are joined without a walk through all that is known.
    var under: [Facts] = []

    func interval(_ node: NodeID, _ facts: Facts) -> Interval? {
        if let known = facts.intervals[node] { return known }
        for layer in under.reversed() { if let known = layer.intervals[node] { return known } }
        return builder.interval(node)
    }

    private func knownTruth(_ node: NodeID, _ facts: Facts) -> Bool? {
        if let known = facts.truths[node] { return known }
        for layer in under.reversed() { if let known = layer.truths[node] { return known } }
        return nil
    }

    private func knownDifference(_ pair: Facts.Pair, _ facts: Facts) -> Interval? {
        if let known = facts.differences[pair] { return known }
        for layer in under.reversed() { if let known = layer.differences[pair] { return known } }
        return nil
    }

    /// Whether a condition is known to hold or not.
    func truth(_ node: NodeID, _ facts: Facts) -> Bool? {
        if let known = knownTruth(node, facts) { return known }
        switch builder.nodes[node] {
        case .boolean(let value): return value
        case .not(let inner): return truth(inner, facts).map { !$0 }
        case .and(let left, let right):
            let first = truth(left, facts)
            if first == false { return false }
            let second = truth(right, facts)
            return second == false ? false : first == true && second == true ? true : nil
        case .or(let left, let right):
            let first = truth(left, facts)
            if first == true { return true }
            let second = truth(right, facts)
            return second == true ? true : first == false && second == false ? false : nil
        default:
            return nil
        }
    }

    func learning(_ node: NodeID, _ holds: Bool, _ facts: Facts) -> Facts {
        if knownTruth(node, facts) == holds { return facts }
        // Under a condition that never holds, a constant would be said to be what it is not, wherever it occurs.
        if case .boolean = builder.nodes[node] { return facts }
        var result = facts
        result.truths[node] = holds
        switch builder.nodes[node] {
        case .not(let inner):
            return learning(inner, !holds, result)
        case .and(let left, let right):
            return learnBoth(left, right, holds, needsBoth: holds, result)
        case .or(let left, let right):
            return learnBoth(left, right, holds, needsBoth: !holds, result)
        case .compare(let comparison, let left, let right):
            return learnComparison(holds ? comparison : comparison.opposite, left, right, result)
        default:
            return result
        }
    }

    private func learnBoth(
        _ left: NodeID, _ right: NodeID, _ holds: Bool, needsBoth: Bool, _ facts: Facts
    ) -> Facts {
        if needsBoth { return learning(right, holds, learning(left, holds, facts)) }
        var inner = self
        inner.under.append(facts)
        var either: Facts?
        var open = [right, left]
        while let part = open.popLast() {
            // A chain is one statement with many sides: a layer for each link would have to be looked through at the next.
            if inner.knownTruth(part, Facts()) == nil, let sides = sides(part, holds) {
                open += [sides.right, sides.left]
                continue
            }
            let learned = inner.learning(part, holds, Facts())
            let shared = either?.joined(learned) ?? learned
            if shared.isEmpty { return facts }
            either = shared
        }
        return either.map(facts.adding) ?? facts
    }

    /// The sides of a condition of which at least one must be as said.
    private func sides(_ node: NodeID, _ holds: Bool) -> (left: NodeID, right: NodeID)? {
        switch (builder.nodes[node], holds) {
        case (.or(let left, let right), true), (.and(let left, let right), false): (left, right)
        default: nil
        }
    }

    private func learnComparison(_ comparison: Comparison, _ left: NodeID, _ right: NodeID, _ facts: Facts) -> Facts {
        guard let leftInterval = interval(left, facts), let rightInterval = interval(right, facts) else { return facts }
        var result = facts
        if let narrowed = comparison.narrowing(leftInterval, against: rightInterval) {
            result = narrow(left, to: narrowed, result)
        }
        if let narrowed = comparison.flipped.narrowing(rightInterval, against: leftInterval) {
            result = narrow(right, to: narrowed, result)
        }
        if builder.constant(right) == nil, let difference = comparison.difference {
            let pair = Facts.Pair(left: left, right: right)
            let opposite = Facts.Pair(left: right, right: left)
            result.differences[pair] = knownDifference(pair, result)?.intersection(difference) ?? difference
            if let negated = difference.negated {
                result.differences[opposite] = knownDifference(opposite, result)?.intersection(negated) ?? negated
            }
        }
        return result
    }

    /// Narrows a node, and its operands where that follows.
    private func narrow(_ node: NodeID, to wanted: Interval, _ facts: Facts) -> Facts {
        guard let known = interval(node, facts), let narrowed = known.intersection(wanted), narrowed != known else {
            return facts
        }
        var result = facts
        result.intervals[node] = narrowed
        switch builder.nodes[node] {
        case .negate(let inner):
            if let opposite = narrowed.negated { result = narrow(inner, to: opposite, result) }
        case .add(let left, let right):
            result = narrowTerm(left, narrowed, other: right, isSum: true, result)
            result = narrowTerm(right, narrowed, other: left, isSum: true, result)
        case .subtract(let left, let right):
            result = narrowTerm(left, narrowed, other: right, isSum: false, result)
            if let other = interval(left, result), let inner = other.minus(narrowed) {
                result = narrow(right, to: inner, result)
            }
            if builder.constant(right) == nil {
                let pair = Facts.Pair(left: left, right: right)
                result.differences[pair] = knownDifference(pair, result)?.intersection(narrowed) ?? narrowed
            }
        case .minimum(let left, let right):
            let atLeast = narrowed.lowerBound...Int128.max
            result = narrow(right, to: atLeast, narrow(left, to: atLeast, result))
        case .maximum(let left, let right):
            let atMost = Int128.min...narrowed.upperBound
            result = narrow(right, to: atMost, narrow(left, to: atMost, result))
        case .multiply(let inner, let factor):
            if let factor = builder.constant(factor), factor > 0 {
                let lower = Rounding.up.quotient(narrowed.lowerBound, factor)
                let upper = Rounding.down.quotient(narrowed.upperBound, factor)
                if lower <= upper { result = narrow(inner, to: lower...upper, result) }
            }
        default:
            break
        }
        return result
    }

    private func narrowTerm(
        _ term: NodeID, _ narrowed: Interval, other: NodeID, isSum: Bool, _ facts: Facts
    ) -> Facts {
        guard let other = interval(other, facts), let inner = isSum ? narrowed.minus(other) : narrowed.plus(other)
        else { return facts }
        return narrow(term, to: inner, facts)
    }
}

extension Comparison {
    /// What holds where this does not.
    var opposite: Comparison {
        switch self {
        case .equal: .notEqual
        case .notEqual: .equal
        case .less: .greaterOrEqual
        case .lessOrEqual: .greater
        case .greater: .lessOrEqual
        case .greaterOrEqual: .less
        }
    }

    /// The same statement with its sides exchanged.
    var flipped: Comparison {
        switch self {
        case .equal, .notEqual: self
        case .less: .greater
        case .lessOrEqual: .greaterOrEqual
        case .greater: .less
        case .greaterOrEqual: .lessOrEqual
        }
    }

    func holds(_ left: Int128, _ right: Int128) -> Bool {
        switch self {
        case .equal: left == right
        case .notEqual: left != right
        case .less: left < right
        case .lessOrEqual: left <= right
        case .greater: left > right
        case .greaterOrEqual: left >= right
        }
    }

    /// Whether it holds for all, or for no, values of two intervals; nil where that is open.
    func decided(_ left: Interval, _ right: Interval) -> Bool? {
        let isBelow = left.upperBound < right.lowerBound
        let isAbove = left.lowerBound > right.upperBound
        let isNotAbove = left.upperBound <= right.lowerBound
        let isNotBelow = left.lowerBound >= right.upperBound
        switch self {
        case .equal:
            if isBelow || isAbove { return false }
            return left.only != nil && left.only == right.only ? true : nil
        case .notEqual:
            if isBelow || isAbove { return true }
            return left.only != nil && left.only == right.only ? false : nil
        case .less: return isBelow ? true : isNotBelow ? false : nil
        case .lessOrEqual: return isNotAbove ? true : isAbove ? false : nil
        case .greater: return isAbove ? true : isNotAbove ? false : nil
        case .greaterOrEqual: return isNotBelow ? true : isBelow ? false : nil
        }
    }

    /// What is left of the values on the left where the comparison holds; nil where that is nothing.
    func narrowing(_ left: Interval, against right: Interval) -> Interval? {
        switch self {
        case .equal: return left.intersection(right)
        case .notEqual:
            guard let value = right.only else { return left }
            if left.only == value { return nil }
            if left.lowerBound == value { return (value + 1)...left.upperBound }
            if left.upperBound == value { return left.lowerBound...(value - 1) }
            return left
        case .less:
            guard let upper = right.upperBound.minus(1) else { return nil }
            return left.intersection(Int128.min...upper)
        case .lessOrEqual: return left.intersection(Int128.min...right.upperBound)
        case .greater:
            guard let lower = right.lowerBound.plus(1) else { return nil }
            return left.intersection(lower...Int128.max)
        case .greaterOrEqual: return left.intersection(right.lowerBound...Int128.max)
        }
    }

    /// What it says of left − right; nil for nothing that an interval can hold.
    var difference: Interval? {
        let far = Int128.max / 2
        switch self {
        case .equal: return 0...0
        case .notEqual: return nil
        case .less: return -far ... -1
        case .lessOrEqual: return -far...0
        case .greater: return 1...far
        case .greaterOrEqual: return 0...far
        }
    }
}
