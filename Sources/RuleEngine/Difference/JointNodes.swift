/// Expressions each written in one way, so that two that plainly say the same are one node.
///
/// Sums and products are polynomials; comparisons have whole coefficients without a common divisor and the constant on the
/// right; `dan` and `atau` have no order. Equal nodes are equal values; the converse need not hold.
struct JointNodes {
    private struct Key: Hashable {
        var grain: GrainID
        var node: Node
        /// A quotient known to leave no rest is not one that is rounded.
        var isExact: Bool
    }

    private(set) var nodes: [Node] = []
    private(set) var types: [NodeType] = []
    private(set) var grains: [GrainID] = []
    private var polynomials: [Polynomial] = []
    private var known: [Key: NodeID] = [:]
    private(set) var aggregates: [Aggregate] = []
    private(set) var texts: [String] = []
    private var textIDs: [String: TextID] = [:]

    /// Beyond this nothing is known of a number.
    static let widest: Interval = -1_000_000_000_000_000_000_000_000_000_000...1_000_000_000_000_000_000_000_000_000_000

    // MARK: Nodes

    mutating func text(_ text: String) -> TextID {
        if let known = textIDs[text] { return known }
        textIDs[text] = texts.count
        texts.append(text)
        return texts.count - 1
    }

    mutating func aggregate(_ aggregate: Aggregate) -> AggregateID {
        if let known = aggregates.firstIndex(of: aggregate) { return known }
        aggregates.append(aggregate)
        return aggregates.count - 1
    }

    /// A node as it is. What is known of it in several places holds together.
    mutating func add(_ node: Node, _ type: NodeType, in grain: GrainID) -> NodeID {
        add(node, type, in: grain, isExact: false, nil)
    }

    private mutating func add(
        _ node: Node, _ type: NodeType, in grain: GrainID, isExact: Bool, _ polynomial: Polynomial?
    ) -> NodeID {
        let key = Key(grain: grain, node: node, isExact: isExact)
        if let id = known[key] {
            types[id] = types[id].joined(type)
            return id
        }
        let id = nodes.count
        known[key] = id
        nodes.append(node)
        types.append(type)
        grains.append(grain)
        polynomials.append(polynomial ?? Polynomial(node: id))
        return id
    }

    func polynomial(_ node: NodeID) -> Polynomial { polynomials[node] }

    func interval(_ node: NodeID) -> Interval {
        if case .integer(let interval) = types[node].kind { interval } else { Self.widest }
    }

    private func boundedType(_ interval: Interval?) -> NodeType {
        NodeType(.integer(interval?.intersection(Self.widest) ?? Self.widest))
    }

    // MARK: Numbers

    mutating func integer(_ value: Int128, in grain: GrainID) -> NodeID {
        add(
            .integer(value), NodeType(.integer(value...value)), in: grain, isExact: false,
            Polynomial(Rational(value)))
    }

    /// The node of a polynomial; nil where its figures are too large.
    mutating func node(_ polynomial: Polynomial, in grain: GrainID) -> NodeID? {
        if let node = polynomial.node { return node }
        if let constant = polynomial.constant, constant.isWhole { return integer(constant.numerator, in: grain) }
        guard let measure = polynomial.measure(isWithOffset: true) else { return nil }
        guard measure.isWhole else {
            let denominator = Rational(measure.denominator)
            guard let whole = polynomial.times(denominator).flatMap({ node($0, in: grain) }) else { return nil }
            let divisor = integer(measure.denominator, in: grain)
            let range = interval(whole).divided(by: measure.denominator...measure.denominator, .towardZero)
            return add(
                .divide(whole, divisor, .towardZero), boundedType(range), in: grain, isExact: true, polynomial)
        }
        let terms = polynomial.sorted
        var result: (node: NodeID, polynomial: Polynomial)?
        for isNegative in [false, true] {
            for term in terms where term.factor.isNegative == isNegative {
                guard let size = term.factor.magnitude,
                    let part = product(term.product, times: size.numerator, in: grain)
                else { return nil }
                guard let known = result else {
                    if isNegative {
                        let negative = polynomials[part].times(Rational(-1))
                        result = (
                            add(
                                .negate(part), boundedType(interval(part).negated), in: grain, isExact: false, negative),
                            negative ?? .zero
                        )
                    } else {
                        result = (part, polynomials[part])
                    }
                    continue
                }
                let total =
                    isNegative ? known.polynomial.minus(polynomials[part]) : known.polynomial.plus(polynomials[part])
                let range =
                    isNegative
                    ? interval(known.node).minus(interval(part)) : interval(known.node).plus(interval(part))
                guard let total else { return nil }
                result = (
                    add(
                        isNegative ? .subtract(known.node, part) : .add(known.node, part), boundedType(range),
                        in: grain, isExact: false, total), total
                )
            }
        }
        return result?.node
    }

    private mutating func product(_ product: [NodeID], times factor: Int128, in grain: GrainID) -> NodeID? {
        var result: NodeID?
        for node in product {
            guard let known = result else {
                result = node
                continue
            }
            guard let total = polynomials[known].times(polynomials[node]) else { return nil }
            result = add(
                .multiply(known, node), boundedType(interval(known).times(interval(node))), in: grain, isExact: false,
                total)
        }
        let constant = integer(factor, in: grain)
        guard let result else { return constant }
        if factor == 1 { return result }
        return add(
            .multiply(result, constant), boundedType(interval(result).times(factor...factor)), in: grain,
            isExact: false, polynomials[result].times(Rational(factor)))
    }

    /// The lesser or greater of two.
    mutating func extremum(_ left: Polynomial, _ right: Polynomial, isLeast: Bool, in grain: GrainID) -> Polynomial? {
        if left == right { return left }
        for (one, other) in [(left, right), (right, left)] {
            guard let choice = choice(in: one) else { continue }
            let node = chosen(choice, in: grain) { nodes, value in
                one.replacing([choice.node: value]).flatMap { one in
                    nodes.extremum(one, other, isLeast: isLeast, in: grain)
                }.flatMap { nodes.node($0, in: grain) }
            }
            if let node { return polynomial(node) }
        }
        if let one = left.constant, let other = right.constant, let isLess = one.isLess(than: other) {
            return isLess == isLeast ? left : right
        }
        guard let first = left.measure(isWithOffset: true), let second = right.measure(isWithOffset: true),
            let measure = first.commonMeasure(with: second), !measure.isZero, let inverse = measure.inverse,
            let one = left.times(inverse).flatMap({ node($0, in: grain) }),
            let other = right.times(inverse).flatMap({ node($0, in: grain) })
        else { return nil }
        let operands = [one, other].sorted()
        let range =
            isLeast
            ? interval(one).minimum(interval(other)) : interval(one).maximum(interval(other))
        let result = add(
            isLeast ? .minimum(operands[0], operands[1]) : .maximum(operands[0], operands[1]), boundedType(range),
            in: grain)
        return Polynomial(node: result).times(measure)
    }

    /// A rounded quotient.
    mutating func quotient(
        _ dividend: Polynomial, _ divisor: Polynomial, _ rounding: Rounding, in grain: GrainID
    ) -> Polynomial? {
        guard let first = dividend.measure(isWithOffset: true), let second = divisor.measure(isWithOffset: true),
            let measure = first.commonMeasure(with: second), let inverse = measure.inverse,
            let above = dividend.times(inverse), let below = divisor.times(inverse)
        else { return nil }
        if let constant = below.constant {
            if let value = above.constant, !constant.isNegative {
                guard let exact = value.divided(by: constant) else { return nil }
                return Polynomial(Rational(rounding.quotient(exact.numerator, exact.denominator)))
            }
            if constant == .one { return above }
        }
        guard let one = node(above, in: grain), let other = node(below, in: grain) else { return nil }
        let divisors = interval(other).intersection(1...Self.widest.upperBound) ?? 1...1
        let result = add(
            .divide(one, other, rounding), boundedType(interval(one).divided(by: divisors, rounding)), in: grain)
        return Polynomial(node: result)
    }

    // MARK: Choices within a number

    private struct Choice {
        var node: NodeID
        var arms: [Case]
        var otherwise: NodeID
    }

    /// More arms than this stay within.
    private static let mostArms = 24

    /// A few cases, such as the versions of a parameter, of which a number consists.
    private func choice(in polynomial: Polynomial) -> Choice? {
        for node in polynomial.nodes.sorted() {
            guard case .cases(let arms, let otherwise, _) = nodes[node], arms.count <= Self.mostArms,
                !types[node].isOptional
            else { continue }
            return Choice(node: node, arms: arms, otherwise: otherwise)
        }
        return nil
    }

    /// What is said of each case, as cases.
    private mutating func chosen(
        _ choice: Choice, in grain: GrainID, _ body: (inout JointNodes, Polynomial) -> NodeID?
    ) -> NodeID? {
        var arms: [(condition: NodeID, value: NodeID)] = []
        for arm in choice.arms {
            guard let value = body(&self, polynomial(arm.value)) else { return nil }
            arms.append((arm.condition, value))
        }
        guard let last = body(&self, polynomial(choice.otherwise)) else { return nil }
        return cases(arms, otherwise: last, isDisjoint: false, isOptional: false, in: grain)
    }

    // MARK: Conditions

    mutating func boolean(_ value: Bool, in grain: GrainID) -> NodeID {
        add(.boolean(value), NodeType(.boolean), in: grain)
    }

    func truth(_ node: NodeID) -> Bool? { if case .boolean(let value) = nodes[node] { value } else { nil } }

    /// A comparison of numbers.
    mutating func compare(
        _ comparison: Comparison, _ left: Polynomial, _ right: Polynomial, in grain: GrainID
    ) -> NodeID? {
        guard let difference = left.minus(right) else { return nil }
        if let constant = difference.constant {
            return boolean(comparison.holds(constant.numerator, 0), in: grain)
        }
        if let choice = choice(in: difference) {
            let node = chosen(choice, in: grain) { nodes, value in
                difference.replacing([choice.node: value]).flatMap { nodes.compare(comparison, $0, .zero, in: grain) }
            }
            if let node { return node }
        }
        guard let measure = difference.measure(isWithOffset: false),
            let leading = difference.sorted.first?.factor,
            let scale = (leading.isNegative ? measure.negated : measure)?.inverse,
            let scaled = difference.times(scale), let bound = scaled.offset.negated,
            let sum = scaled.plus(Polynomial(bound)), let value = node(sum, in: grain)
        else { return nil }
        let sign = leading.isNegative ? comparison.flipped : comparison
        // The sum is whole wherever its nodes are, so that a bound between two whole numbers is the next one.
        switch sign {
        case .equal, .notEqual:
            guard bound.isWhole else { return boolean(sign == .notEqual, in: grain) }
            return compare(sign, value, bound.numerator, in: grain)
        case .less: return compare(.lessOrEqual, value, bound.ceiling - 1, in: grain)
        case .lessOrEqual: return compare(.lessOrEqual, value, bound.floor, in: grain)
        case .greater: return compare(.greaterOrEqual, value, bound.floor + 1, in: grain)
        case .greaterOrEqual: return compare(.greaterOrEqual, value, bound.ceiling, in: grain)
        }
    }

    private mutating func compare(
        _ comparison: Comparison, _ node: NodeID, _ bound: Int128, in grain: GrainID
    ) -> NodeID {
        let constant = integer(bound, in: grain)
        return add(.compare(comparison, node, constant), NodeType(.boolean), in: grain)
    }

    /// A comparison of codes or truths, which has no order of sides.
    mutating func compareCodes(_ comparison: Comparison, _ left: NodeID, _ right: NodeID, in grain: GrainID) -> NodeID {
        if left == right { return boolean(comparison == .equal, in: grain) }
        if case .boolean = types[left].kind, case .boolean = types[right].kind {
            let (notLeft, notRight) = (not(left, in: grain), not(right, in: grain))
            let both = connected([left, right], isAnd: true, in: grain)
            let neither = connected([notLeft, notRight], isAnd: true, in: grain)
            let same = connected([both, neither], isAnd: false, in: grain)
            return comparison == .equal ? same : not(same, in: grain)
        }
        if case .text(let one) = nodes[left], case .text(let other) = nodes[right] {
            return boolean((one == other) == (comparison == .equal), in: grain)
        }
        let sides = [left, right].sorted()
        return add(.compare(comparison, sides[0], sides[1]), NodeType(.boolean), in: grain)
    }

    mutating func not(_ condition: NodeID, in grain: GrainID) -> NodeID {
        switch nodes[condition] {
        case .boolean(let value): return boolean(!value, in: grain)
        case .not(let operand): return operand
        case .compare(let comparison, let left, let right):
            if case .integer(let bound) = nodes[right], case .integer = types[left].kind {
                switch comparison {
                case .lessOrEqual: return compare(.greaterOrEqual, left, bound + 1, in: grain)
                case .greaterOrEqual: return compare(.lessOrEqual, left, bound - 1, in: grain)
                case .equal, .notEqual, .less, .greater: break
                }
            }
            return add(.compare(comparison.opposite, left, right), NodeType(.boolean), in: grain)
        case .and, .or:
            let isAnd = if case .and = nodes[condition] { true } else { false }
            let parts = chain(condition, isAnd: isAnd).map { not($0, in: grain) }
            return connected(parts, isAnd: !isAnd, in: grain)
        case .integer, .text, .absent, .field, .column, .owner, .record, .lookupField, .lookupColumn, .inForce,
            .previous, .date, .lastDate, .present, .negate, .add, .subtract, .multiply, .minimum, .maximum, .divide,
            .cases, .calendar, .dateCall, .peers, .aggregate:
            return add(.not(condition), NodeType(.boolean), in: grain)
        }
    }

    /// All hold together, or one of them does.
    mutating func connected(_ conditions: [NodeID], isAnd: Bool, in grain: GrainID) -> NodeID {
        var parts: Set<NodeID> = []
        for part in conditions.flatMap({ chain($0, isAnd: isAnd) }) {
            if let value = truth(part) {
                if value != isAnd { return boolean(!isAnd, in: grain) }
            } else {
                parts.insert(part)
            }
        }
        var result: NodeID?
        for part in parts.sorted() {
            guard let known = result else {
                result = part
                continue
            }
            result = add(isAnd ? .and(known, part) : .or(known, part), NodeType(.boolean), in: grain)
        }
        return result ?? boolean(isAnd, in: grain)
    }

    private func chain(_ condition: NodeID, isAnd: Bool) -> [NodeID] {
        var parts: [NodeID] = []
        var open = [condition]
        while let next = open.popLast() {
            switch (nodes[next], isAnd) {
            case (.and(let left, let right), true), (.or(let left, let right), false): open += [right, left]
            default: parts.append(next)
            }
        }
        return parts
    }

    mutating func present(_ operand: NodeID, in grain: GrainID) -> NodeID {
        if case .absent = nodes[operand] { return boolean(false, in: grain) }
        if !types[operand].isOptional { return boolean(true, in: grain) }
        if case .cases(let arms, let otherwise, _) = nodes[operand] {
            let presentArms = arms.map { (condition: $0.condition, value: present($0.value, in: grain)) }
            let last = present(otherwise, in: grain)
            return cases(presentArms, otherwise: last, isDisjoint: false, isOptional: false, in: grain)
        }
        return add(.present(operand), NodeType(.boolean), in: grain)
    }

    /// The value of the first arm that holds.
    ///
    /// - Parameter isOptional: whether it may be absent; an arm may read what is there only where its condition holds.
    mutating func cases(
        _ arms: [(condition: NodeID, value: NodeID)], otherwise: NodeID, isDisjoint: Bool, isOptional: Bool,
        in grain: GrainID
    ) -> NodeID {
        var kept: [(condition: NodeID, value: NodeID)] = []
        var otherwise = otherwise
        for arm in arms {
            if let holds = truth(arm.condition) {
                guard holds else { continue }
                otherwise = arm.value
                break
            }
            kept.append(arm)
        }
        // What is said last of what would be so anyway says nothing.
        if isDisjoint { kept.removeAll { $0.value == otherwise } }
        while kept.last?.value == otherwise { kept.removeLast() }
        if kept.isEmpty { return otherwise }
        if kept.count == 1, truth(kept[0].value) == true, truth(otherwise) == false { return kept[0].condition }
        if kept.count == 1, truth(kept[0].value) == false, truth(otherwise) == true {
            return not(kept[0].condition, in: grain)
        }
        if isDisjoint { kept.sort { ($0.condition, $0.value) < ($1.condition, $1.value) } }
        let values = kept.map(\.value) + [otherwise]
        let present = values.filter { if case .absent = nodes[$0] { false } else { true } }
        let type = present.dropFirst().reduce(types[present.first ?? otherwise]) { $0.joined(types[$1]) }
        return add(
            .cases(
                kept.map { Case(condition: $0.condition, value: $0.value, label: .branch, origin: 0) },
                otherwise: otherwise, isDisjoint: false),
            NodeType(type.kind, isOptional: isOptional), in: grain)
    }
}

extension NodeType {
    /// What holds of both.
    func joined(_ other: NodeType) -> NodeType {
        guard case .integer(let one) = kind, case .integer(let two) = other.kind else {
            return NodeType(kind, isOptional: isOptional || other.isOptional)
        }
        return NodeType(.integer(one.hull(two)), isOptional: isOptional || other.isOptional)
    }
}
