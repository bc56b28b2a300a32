import Findings
public import PolicyDSL

extension Plan {
    /// The comparisons that a guarantee of this plan consists of, as far as both sides can be told as figures.
    ///
    /// - Parameters:
    ///   - condition: the guarantee's condition, as this plan was made from it.
    ///   - parameters: those declared beside it; a parameter with one version is a constant that the plan no longer names.
    ///   - weights: how much a name speaks of what is limited; 0 where it is not given. Of two comparisons with an `atau`
    ///     between them, the one with the weightier name is the limit, and the other tells whom it does not concern.
    public func measuredLimits(
        _ condition: Expression, parameters: [ParameterDeclaration] = [], weights: [String: Int] = [:]
    ) -> [MeasuredLimit] {
        LimitReader(self, parameters, weights).limits(condition, exemptions: [])
    }
}

/// Finds the nodes that the text of a guarantee speaks of.
private struct LimitReader {
    /// What is known of a side beside its value.
    private struct Side {
        var side: LimitSide
        var dimension: Dimension
        var flavour: Flavour
        /// Of what is written as one value.
        var unit: NumberType.Unit?
    }

    private let plan: Plan
    private var byPlace: [SourceRange: (node: NodeID, notation: Reading.Notation?)] = [:]
    private var constants: [String: Expression] = [:]
    private let weights: [String: Int]

    init(_ plan: Plan, _ parameters: [ParameterDeclaration], _ weights: [String: Int]) {
        self.plan = plan
        self.weights = weights
        for node in plan.nodes.indices {
            for reading in plan.readings[node] where reading.isWhole {
                byPlace[reading.range] = (node, reading.notation)
            }
        }
        for (name, versions) in Dictionary(grouping: parameters, by: \.name.text) where versions.count == 1 {
            constants[name] = versions[0].value
        }
    }

    func limits(_ condition: Expression, exemptions: [MeasuredLimit.Exemption]) -> [MeasuredLimit] {
        switch condition.kind {
        case .and(let left, let right):
            return limits(left, exemptions: exemptions) + limits(right, exemptions: exemptions)
        case .or(let left, let right):
            let (first, second) = (limits(left, exemptions: []), limits(right, exemptions: []))
            let isLeft = second.isEmpty || (!first.isEmpty && weight(left) > weight(right))
            let isRight = first.isEmpty || (!second.isEmpty && weight(right) > weight(left))
            guard isLeft != isRight, let exempt = byPlace[(isLeft ? right : left).range]?.node else { return [] }
            return limits(
                isLeft ? left : right, exemptions: exemptions + [.init(condition: exempt, answer: true)])
        case .conditional(let asked, let then, let otherwise):
            guard let node = byPlace[asked.range]?.node else { return [] }
            return limits(then, exemptions: exemptions + [.init(condition: node, answer: false)])
                + limits(otherwise, exemptions: exemptions + [.init(condition: node, answer: true)])
        case .comparison(let sign, let left, let right):
            return limit(Comparison(sign), left, right, exemptions).map { [$0] } ?? []
        default: return []
        }
    }

    /// The weightiest name in an expression.
    private func weight(_ expression: Expression) -> Int {
        let names: [Name] =
            switch expression.kind {
            case .path(let names), .present(let names): names
            case .aggregate(let aggregate): aggregate.path
            default: []
            }
        return (names.map { weights[$0.text] ?? 0 } + expression.parts.map(weight)).max() ?? 0
    }

    private func limit(
        _ comparison: Comparison, _ left: Expression, _ right: Expression, _ exemptions: [MeasuredLimit.Exemption]
    ) -> MeasuredLimit? {
        var nodes: [NodeID] = []
        guard comparison != .notEqual, let one = side(left, &nodes), let other = side(right, &nodes), !nodes.isEmpty,
            one.dimension == other.dimension, let flavour = one.flavour.joined(other.flavour)
        else { return nil }
        let natural = Measure.natural(one.dimension, flavour, isInHours: false)
        // An equality that only tells whom something concerns is no limit.
        if comparison == .equal, case .constant(.zero) = other.side { return nil }
        guard let unit = one.unit ?? other.unit ?? natural?.unit, Measure(unit).dimension == one.dimension else {
            return nil
        }
        let isShare = one.dimension.isNone && (flavour == .percent || flavour == .neutral)
        return MeasuredLimit(
            comparison: comparison, unit: isShare ? .percent : unit, nodes: nodes, exemptions: exemptions,
            left: one.side, right: other.side)
    }

    private func side(_ expression: Expression, _ nodes: inout [NodeID]) -> Side? {
        if let found = byPlace[expression.range] {
            guard case .number(let unit, let numerator, let denominator)? = found.notation,
                let scale = Rational(numerator, denominator)?.times(Measure(unit).size)
            else { return nil }
            let position = nodes.firstIndex(of: found.node) ?? nodes.count
            if position == nodes.count { nodes.append(found.node) }
            let measure = Measure(unit)
            return Side(
                side: .node(position, scale), dimension: measure.dimension, flavour: measure.flavour, unit: unit)
        }
        switch expression.kind {
        case .number(let literal):
            let measure = Measure(literal.unit) ?? .plain
            guard let power = powerOfTen(literal.decimals), let figure = Rational(Int128(literal.mantissa), power),
                let value = figure.times(measure.size)
            else { return nil }
            return Side(
                side: .constant(value), dimension: measure.dimension, flavour: measure.flavour, unit: measure.unit)
        case .path(let names) where names.count == 1:
            return constants[names[0].text].flatMap { side($0, &nodes) }
        case .negate(let inner):
            return side(inner, &nodes).map {
                Side(side: .negate($0.side), dimension: $0.dimension, flavour: $0.flavour, unit: $0.unit)
            }
        case .arithmetic(let sign, let left, let right):
            guard let one = side(left, &nodes), let other = side(right, &nodes) else { return nil }
            return joined(sign, one, other)
        default: return nil
        }
    }

    private func joined(_ sign: ArithmeticOperator, _ one: Side, _ other: Side) -> Side? {
        let side = LimitSide.arithmetic(sign, one.side, other.side)
        switch sign {
        case .add, .subtract:
            guard one.dimension == other.dimension, let flavour = one.flavour.joined(other.flavour) else { return nil }
            return Side(side: side, dimension: one.dimension, flavour: flavour, unit: one.unit ?? other.unit)
        case .multiply:
            return Side(
                side: side, dimension: one.dimension.times(other.dimension),
                flavour: one.flavour.multiplied(other.flavour), unit: nil)
        case .divide:
            let dimension = one.dimension.divided(by: other.dimension)
            return Side(
                side: side, dimension: dimension, flavour: dimension.isNone ? .neutral : .plain, unit: nil)
        }
    }
}
