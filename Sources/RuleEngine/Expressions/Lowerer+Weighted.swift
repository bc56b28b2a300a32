/// Weights that make up a whole: `p * a + (100 % - p) * b` lies between a and b, which their ranges alone do not show.
extension Lowerer {
    /// A product of a weight and a value, and a constant before it.
    private struct Weighted {
        var weight: NodeID
        var value: NodeID
        var factor: Int128
    }

    /// The interval of a sum of two products whose weights are a share and the rest of it; nil for other sums.
    func weightedMean(_ left: Operand, _ right: Operand, _ context: Context) -> Interval? {
        for one in weighted(left.node) {
            for other in weighted(right.node) {
                if let found = mean(one, rest: other, context) ?? mean(other, rest: one, context) { return found }
            }
        }
        return nil
    }

    private func weighted(_ node: NodeID) -> [Weighted] {
        var node = node
        var factor: Int128 = 1
        if case .multiply(let inner, let constant) = builder.nodes[node], let known = builder.constant(constant),
            known > 0
        {
            (node, factor) = (inner, known)
        }
        guard case .multiply(let first, let second) = builder.nodes[node] else { return [] }
        return [
            Weighted(weight: first, value: second, factor: factor),
            Weighted(weight: second, value: first, factor: factor),
        ]
    }

    private func mean(_ share: Weighted, rest: Weighted, _ context: Context) -> Interval? {
        guard case .subtract(let whole, share.weight) = builder.nodes[rest.weight],
            let whole = builder.constant(whole), let weight = interval(of: share.weight, context),
            weight.lowerBound >= 0, weight.upperBound <= whole,
            let one = interval(of: share.value, context)?.times(Interval(only: share.factor)),
            let other = interval(of: rest.value, context)?.times(Interval(only: rest.factor))
        else { return nil }
        return one.hull(other).times(Interval(only: whole))
    }

    private func interval(of node: NodeID, _ context: Context) -> Interval? {
        context.facts.intervals[node] ?? builder.interval(node)
    }
}
