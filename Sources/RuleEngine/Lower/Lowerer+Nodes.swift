/// Nodes with their constants folded. Integer operations give nil where a result would not fit.
extension Lowerer {
    /// Beyond this an intermediate result counts as overflow: the rest of `Int128` is room for differences of two.
    static let limit: Interval = -(Int128(1) << 120)...(Int128(1) << 120)

    mutating func integer(_ value: Int128, _ context: Context) -> Operand {
        let interval = Interval(only: value)
        return Operand(
            node: builder.add(.integer(value), NodeType(.integer(interval)), in: context.grainID), interval: interval)
    }

    mutating func boolean(_ value: Bool, _ context: Context) -> NodeID {
        builder.add(.boolean(value), NodeType(.boolean), in: context.grainID)
    }

    mutating func absent(_ kind: NodeType.Kind, _ context: Context) -> NodeID {
        builder.add(.absent, NodeType(kind, isOptional: true), in: context.grainID)
    }

    mutating func makeBoolean(_ node: Node, _ context: Context) -> NodeID {
        builder.add(node, NodeType(.boolean), in: context.grainID)
    }

    private mutating func make(_ node: Node, _ interval: Interval?, _ context: Context) -> Operand? {
        guard var interval, Lowerer.limit.lowerBound <= interval.lowerBound,
            interval.upperBound <= Lowerer.limit.upperBound
        else { return nil }
        if let only = interval.only { return integer(only, context) }
        let id = builder.add(node, NodeType(.integer(interval)), in: context.grainID)
        if let known = context.facts.intervals[id], let both = interval.intersection(known) { interval = both }
        return Operand(node: id, interval: interval)
    }

    mutating func negate(_ operand: Operand, _ context: Context) -> Operand? {
        make(.negate(operand.node), operand.interval.negated, context)
    }

    mutating func add(_ left: Operand, _ right: Operand, _ context: Context) -> Operand? {
        if left.interval == 0...0 { return right }
        if right.interval == 0...0 { return left }
        // Constants stand on the right, so that equal sums are one node.
        if left.interval.only != nil {
            return make(.add(right.node, left.node), left.interval.plus(right.interval), context)
        }
        var interval = left.interval.plus(right.interval)
        if let mean = weightedMean(left, right, context), let both = interval?.intersection(mean) { interval = both }
        return make(.add(left.node, right.node), interval, context)
    }

    mutating func subtract(_ left: Operand, _ right: Operand, _ context: Context) -> Operand? {
        if right.interval == 0...0 { return left }
        if left.node == right.node { return integer(0, context) }
        var interval = left.interval.minus(right.interval)
        if case .lastDate = builder.nodes[left.node], case .date = builder.nodes[right.node],
            let days = context.grain.period?.dayCounts
        {
            interval = days.lowerBound - 1...days.upperBound - 1
        }
        if let known = context.facts.differences[Facts.Pair(left: left.node, right: right.node)],
            let both = interval?.intersection(known)
        {
            interval = both
        }
        return make(.subtract(left.node, right.node), interval, context)
    }

    mutating func multiply(_ left: Operand, _ right: Operand, _ context: Context) -> Operand? {
        if left.interval == 1...1 { return right }
        if right.interval == 1...1 { return left }
        if left.interval.only != nil, right.interval.only == nil { return multiply(right, left, context) }
        if let factor = right.interval.only, case .multiply(let inner, let constant) = builder.nodes[left.node],
            let known = builder.constant(constant), let product = known.times(factor),
            let interval = builder.interval(inner)
        {
            let operand = Operand(node: inner, interval: context.facts.intervals[inner] ?? interval)
            let second = integer(product, context)
            let narrowed = left.interval.times(right.interval)
            return make(.multiply(operand.node, second.node), narrowed, context)
        }
        if let factor = right.interval.only, let scaled = scaledCases(left, factor, context) { return scaled }
        var interval = left.interval.times(right.interval)
        if left.node == right.node, let square = interval { interval = max(0, square.lowerBound)...square.upperBound }
        return make(.multiply(left.node, right.node), interval, context)
    }

    /// A choice between constants takes the factor into its arms.
    private mutating func scaledCases(_ operand: Operand, _ factor: Int128, _ context: Context) -> Operand? {
        guard case .cases(let arms, let otherwise, let isDisjoint) = builder.nodes[operand.node],
            let last = builder.constant(otherwise)?.times(factor),
            let interval = operand.interval.times(Interval(only: factor))
        else { return nil }
        var scaled: [Case] = []
        for arm in arms {
            guard let value = builder.constant(arm.value)?.times(factor) else { return nil }
            var copy = arm
            copy.value = integer(value, context).node
            scaled.append(copy)
        }
        return make(.cases(scaled, otherwise: integer(last, context).node, isDisjoint: isDisjoint), interval, context)
    }

    mutating func multiply(_ operand: Operand, by factor: Int128, _ context: Context) -> Operand? {
        let factor = integer(factor, context)
        return multiply(operand, factor, context)
    }

    mutating func extremum(_ isLeast: Bool, _ left: Operand, _ right: Operand, _ context: Context) -> Operand? {
        if left.node == right.node { return left }
        if left.interval.upperBound <= right.interval.lowerBound { return isLeast ? left : right }
        if right.interval.upperBound <= left.interval.lowerBound { return isLeast ? right : left }
        return isLeast
            ? make(.minimum(left.node, right.node), left.interval.minimum(right.interval), context)
            : make(.maximum(left.node, right.node), left.interval.maximum(right.interval), context)
    }

    /// The divisor's interval is positive.
    mutating func divide(
        _ left: Operand, _ right: Operand, _ rounding: Rounding, within bounds: Interval?, _ context: Context
    ) -> Operand? {
        if right.interval == 1...1 { return left }
        var interval = left.interval.divided(by: right.interval, rounding)
        if let bounds, let both = interval.intersection(bounds) { interval = both }
        return make(.divide(left.node, right.node, rounding), interval, context)
    }

    mutating func compare(
        _ comparison: Comparison, _ left: Operand, _ right: Operand, _ context: Context
    ) -> NodeID {
        if left.interval.only != nil, right.interval.only == nil {
            return compare(comparison.flipped, right, left, context)
        }
        if let decided = comparison.decided(left.interval, right.interval) { return boolean(decided, context) }
        if left.node == right.node { return boolean(comparison.holds(0, 0), context) }
        if let known = context.facts.differences[Facts.Pair(left: left.node, right: right.node)],
            let decided = comparison.decided(known, 0...0)
        {
            return boolean(decided, context)
        }
        let node = makeBoolean(.compare(comparison, left.node, right.node), context)
        return known(node, context)
    }

    /// Codes: equal or not.
    mutating func compareCodes(_ isEqual: Bool, _ left: NodeID, _ right: NodeID, _ context: Context) -> NodeID {
        if left == right { return boolean(isEqual, context) }
        if case .text(let first) = builder.nodes[left], case .text(let second) = builder.nodes[right] {
            return boolean((first == second) == isEqual, context)
        }
        // Constants stand on the right.
        var sides = (left, right)
        if case .text = builder.nodes[left] { sides = (right, left) }
        return known(makeBoolean(.compare(isEqual ? .equal : .notEqual, sides.0, sides.1), context), context)
    }

    mutating func and(_ left: NodeID, _ right: NodeID, _ context: Context) -> NodeID {
        if builder.truth(left) == false || builder.truth(right) == true || left == right { return left }
        if builder.truth(right) == false || builder.truth(left) == true { return right }
        return makeBoolean(.and(left, right), context)
    }

    mutating func or(_ left: NodeID, _ right: NodeID, _ context: Context) -> NodeID {
        if builder.truth(left) == true || builder.truth(right) == false || left == right { return left }
        if builder.truth(right) == true || builder.truth(left) == false { return right }
        return makeBoolean(.or(left, right), context)
    }

    mutating func not(_ inner: NodeID, _ context: Context) -> NodeID {
        switch builder.nodes[inner] {
        case .boolean(let value): return boolean(!value, context)
        case .not(let original): return original
        case .compare(let comparison, let left, let right):
            return makeBoolean(.compare(comparison.opposite, left, right), context)
        default: return makeBoolean(.not(inner), context)
        }
    }

    mutating func present(_ node: NodeID, _ context: Context) -> NodeID {
        known(makeBoolean(.present(node), context), context)
    }

    private mutating func known(_ node: NodeID, _ context: Context) -> NodeID {
        guard let value = truth(node, context) else { return node }
        return boolean(value, context)
    }
}
