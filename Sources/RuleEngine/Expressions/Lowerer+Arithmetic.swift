import Findings
import PolicyDSL

/// Reckoning with quantities. nil means overflow, which the caller reports.
extension Lowerer {
    mutating func quantity(_ value: Rational, _ measure: Measure, _ context: Context) -> Quantity {
        let isHours = measure.unit == .hours
        guard let factor = Rational(1, value.denominator) else {
            return Quantity(
                measure.dimension, measure.flavour, isInHours: isHours, numerator: integer(0, context), factor: .one)
        }
        return Quantity(
            measure.dimension, measure.flavour, isInHours: isHours, numerator: integer(value.numerator, context),
            factor: factor)
    }

    func isInHours(_ left: Quantity, _ right: Quantity) -> Bool { left.isInHours && right.isInHours }

    /// Numerators over one common factor.
    mutating func aligned(_ quantities: [Quantity], _ context: Context) -> (numerators: [Operand], factor: Rational)? {
        var measure = Rational.zero
        for quantity in quantities {
            guard let common = measure.commonMeasure(with: quantity.constant ?? quantity.factor) else { return nil }
            measure = common
        }
        if measure.isZero { measure = .one }
        var numerators: [Operand] = []
        for quantity in quantities {
            if let constant = quantity.constant {
                guard let count = constant.divided(by: measure) else { return nil }
                numerators.append(integer(count.numerator, context))
            } else {
                guard let scale = quantity.factor.divided(by: measure),
                    let numerator = multiply(quantity.numerator, by: scale.numerator, context)
                else { return nil }
                numerators.append(numerator)
            }
        }
        return (numerators, measure)
    }

    mutating func sum(_ left: Quantity, _ right: Quantity, isDifference: Bool, _ context: Context) -> Quantity? {
        guard let flavour = left.flavour.joined(right.flavour),
            let aligned = aligned([left, right], context)
        else { return nil }
        var first = aligned.numerators[0]
        var second = aligned.numerators[1]
        var denominator = left.denominator ?? right.denominator
        if left.denominator?.node != right.denominator?.node {
            if let below = right.denominator {
                guard let scaled = multiply(first, below, context) else { return nil }
                first = scaled
            }
            if let below = left.denominator {
                guard let scaled = multiply(second, below, context) else { return nil }
                second = scaled
            }
            if let below = left.denominator, let other = right.denominator {
                denominator = multiply(below, other, context)
                if denominator == nil { return nil }
            }
        }
        guard let numerator = isDifference ? subtract(first, second, context) : add(first, second, context) else {
            return nil
        }
        var result = Quantity(
            left.dimension, flavour, isInHours: isInHours(left, right), numerator: numerator, denominator: denominator,
            factor: aligned.factor)
        if denominator != nil, let one = left.extent, let other = isDifference ? right.extent?.negated : right.extent {
            result.bounds = one.plus(other)
        }
        return result
    }

    mutating func negated(_ quantity: Quantity, _ context: Context) -> Quantity? {
        guard let numerator = negate(quantity.numerator, context) else { return nil }
        var result = quantity
        result.numerator = numerator
        result.bounds = quantity.bounds?.negated
        return result
    }

    mutating func product(_ left: Quantity, _ right: Quantity, _ context: Context) -> Quantity? {
        let dimension = left.dimension.times(right.dimension)
        let flavour =
            left.dimension.isNone && right.dimension.isNone ? left.flavour.multiplied(right.flavour) : .neutral
        let isHours = left.dimension.isNone ? right.isInHours : right.dimension.isNone ? left.isInHours : false
        if let scaled = scaled(left, right, context) ?? scaled(right, left, context) {
            var result = scaled
            result.dimension = dimension
            result.flavour = flavour
            result.isInHours = isHours
            return result
        }
        guard let numerator = multiply(left.numerator, right.numerator, context),
            let factor = left.factor.times(right.factor)
        else { return nil }
        var denominator = left.denominator ?? right.denominator
        if let below = left.denominator, let other = right.denominator {
            denominator = multiply(below, other, context)
            if denominator == nil { return nil }
        }
        var result = Quantity(
            dimension, flavour, isInHours: isHours, numerator: numerator, denominator: denominator, factor: factor)
        if denominator != nil, let one = left.extent, let other = right.extent { result.bounds = one.times(other) }
        return result
    }

    /// A quantity times a constant changes its factor only.
    private mutating func scaled(_ quantity: Quantity, _ constant: Quantity, _ context: Context) -> Quantity? {
        guard let value = constant.constant, quantity.constant == nil else { return nil }
        guard !value.isZero else {
            return Quantity(.none, numerator: integer(0, context), factor: .one)
        }
        guard let size = value.magnitude, let factor = quantity.factor.times(size) else { return nil }
        var result = quantity
        result.factor = factor
        result.bounds = quantity.bounds?.times(RationalInterval(lower: size, upper: size))
        return value.isNegative ? negated(result, context) : result
    }

    /// The divisor is never 0.
    mutating func quotient(_ left: Quantity, _ right: Quantity, _ context: Context) -> Quantity? {
        guard let inverse = inverted(right, context) else { return nil }
        var result = product(left, inverse, context)
        if result?.dimension.isNone == true { result?.flavour = .neutral }
        return result
    }

    private mutating func inverted(_ quantity: Quantity, _ context: Context) -> Quantity? {
        let dimension = Dimension.none.divided(by: quantity.dimension)
        if let constant = quantity.constant {
            guard let inverse = constant.inverse, let factor = Rational(1, inverse.denominator) else { return nil }
            return Quantity(dimension, .neutral, numerator: integer(inverse.numerator, context), factor: factor)
        }
        let isNegative = quantity.numerator.interval.upperBound < 0
        var below = quantity.numerator
        var above = quantity.denominator ?? integer(1, context)
        if isNegative {
            guard let second = negate(below, context), let first = negate(above, context) else { return nil }
            below = second
            above = first
        }
        guard let factor = quantity.factor.inverse else { return nil }
        return Quantity(dimension, .neutral, numerator: above, denominator: below, factor: factor)
    }

    /// Both sides as integers that compare as the quantities do.
    mutating func comparison(
        _ comparison: Comparison, _ left: Quantity, _ right: Quantity, _ context: Context
    ) -> NodeID? {
        if let constant = left.constant, right.constant == nil {
            let flipped = self.comparison(comparison.flipped, right, quantity(constant, left, context), context)
            return flipped
        }
        if let constant = right.constant, left.denominator == nil {
            guard let threshold = constant.divided(by: left.factor) else { return nil }
            return compare(comparison, left.numerator, to: threshold, context)
        }
        guard let aligned = aligned([left, right], context) else { return nil }
        var first = aligned.numerators[0]
        var second = aligned.numerators[1]
        if left.denominator?.node != right.denominator?.node {
            if let below = right.denominator {
                guard let scaled = multiply(first, below, context) else { return nil }
                first = scaled
            }
            if let below = left.denominator {
                guard let scaled = multiply(second, below, context) else { return nil }
                second = scaled
            }
        }
        // What the ratios' own bounds decide, their parts may not.
        if let one = left.extent, let other = right.extent, let decided = decided(comparison, one, other) {
            return boolean(decided, context)
        }
        return compare(comparison, first, second, context)
    }

    private mutating func quantity(_ constant: Rational, _ like: Quantity, _ context: Context) -> Quantity {
        Quantity(
            like.dimension, like.flavour, numerator: integer(constant.numerator, context),
            factor: Rational(1, constant.denominator) ?? .one)
    }

    private func decided(_ comparison: Comparison, _ left: RationalInterval, _ right: RationalInterval) -> Bool? {
        guard let isBelow = left.upper.isLess(than: right.lower), let isAbove = right.upper.isLess(than: left.lower)
        else {
            return nil
        }
        switch comparison {
        case .less, .lessOrEqual: return isBelow ? true : isAbove ? false : nil
        case .greater, .greaterOrEqual: return isAbove ? true : isBelow ? false : nil
        case .equal: return isBelow || isAbove ? false : nil
        case .notEqual: return isBelow || isAbove ? true : nil
        }
    }

    /// An integer against a threshold that need not be whole.
    mutating func compare(
        _ comparison: Comparison, _ operand: Operand, to threshold: Rational, _ context: Context
    ) -> NodeID {
        let bound: Int128
        switch comparison {
        case .equal, .notEqual:
            guard threshold.isWhole else { return boolean(comparison == .notEqual, context) }
            bound = threshold.numerator
        case .greaterOrEqual, .less: bound = threshold.ceiling
        case .greater, .lessOrEqual: bound = threshold.floor
        }
        let right = integer(bound, context)
        return compare(comparison, operand, right, context)
    }

    mutating func extremum(
        _ isLeast: Bool, _ left: Quantity, _ right: Quantity, _ context: Context
    ) -> Quantity? {
        guard let flavour = left.flavour.joined(right.flavour), let aligned = aligned([left, right], context) else {
            return nil
        }
        var result = left
        result.flavour = flavour
        result.isInHours = isInHours(left, right)
        result.factor = aligned.factor
        if left.denominator == nil, right.denominator == nil {
            guard
                let numerator = extremum(isLeast, aligned.numerators[0], aligned.numerators[1], context)
            else { return nil }
            result.numerator = numerator
            return result
        }
        guard let chooses = comparison(isLeast ? .lessOrEqual : .greaterOrEqual, left, right, context) else {
            return nil
        }
        let bounds = extremeBounds(isLeast, left.extent, right.extent)
        if let known = truth(chooses, context) {
            result = known ? left : right
            result.flavour = flavour
            return result
        }
        let first = left.denominator ?? integer(1, context)
        let second = right.denominator ?? integer(1, context)
        result.numerator = choose(chooses, aligned.numerators[0], aligned.numerators[1], context)
        result.denominator = first.node == second.node ? first : choose(chooses, first, second, context)
        result.bounds = bounds
        return result
    }

    private func extremeBounds(
        _ isLeast: Bool, _ left: RationalInterval?, _ right: RationalInterval?
    ) -> RationalInterval? {
        guard let left, let right, let lowerOrder = left.lower.isLess(than: right.lower),
            let upperOrder = left.upper.isLess(than: right.upper)
        else { return nil }
        return isLeast
            ? RationalInterval(
                lower: lowerOrder ? left.lower : right.lower, upper: upperOrder ? left.upper : right.upper)
            : RationalInterval(
                lower: lowerOrder ? right.lower : left.lower, upper: upperOrder ? right.upper : left.upper)
    }

    mutating func choose(
        _ condition: NodeID, _ first: Operand, _ second: Operand, _ context: Context
    ) -> Operand {
        let interval = first.interval.hull(second.interval)
        if first.node == second.node { return Operand(node: first.node, interval: interval) }
        let arm = Case(condition: condition, value: first.node, label: .branch, origin: context.origin)
        let node = builder.add(
            .cases([arm], otherwise: second.node, isDisjoint: true), NodeType(.integer(interval)), in: context.grainID)
        return Operand(node: node, interval: interval)
    }

    /// To the nearest multiple of a quantum, in base units.
    mutating func rounded(
        _ quantity: Quantity, to quantum: Rational, _ rounding: Rounding, _ context: Context
    ) -> Quantity? {
        guard let scale = quantity.factor.divided(by: quantum) else { return nil }
        guard let numerator = multiply(quantity.numerator, by: scale.numerator, context) else { return nil }
        let below = integer(scale.denominator, context)
        guard let denominator = quantity.denominator.map({ multiply($0, below, context) }) ?? below else { return nil }
        var limits: Interval?
        if let bounds = quantity.bounds, let lower = bounds.lower.divided(by: quantum),
            let upper = bounds.upper.divided(by: quantum)
        {
            let least = rounding.quotient(lower.numerator, lower.denominator)
            limits = least...max(least, rounding.quotient(upper.numerator, upper.denominator))
        }
        guard let count = divide(numerator, denominator, rounding, within: limits, context) else { return nil }
        return Quantity(
            quantity.dimension, quantity.flavour, isInHours: quantity.isInHours, numerator: count, factor: quantum)
    }
}
