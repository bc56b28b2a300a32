import Findings
import PolicyDSL

extension Lowerer {
    /// The least or greatest of two values, one of which never matters.
    mutating func watchExtremum(
        _ isLeast: Bool, _ left: Value, _ right: Value, _ leftRange: SourceRange, _ rightRange: SourceRange,
        _ context: Context
    ) {
        guard !context.isQuiet, case .quantity(let first) = left.kind, case .quantity(let second) = right.kind,
            let one = first.extent, let other = second.extent
        else { return }
        let isFigure = (left: isFigure(left), right: isFigure(right))
        if isFigure.left && isFigure.right { return }
        let leftIsBelow = isNotAbove(one, other)
        let rightIsBelow = isNotAbove(other, one)
        // Where both are one and the same figure, either stands for both.
        guard leftIsBelow != rightIsBelow else { return }
        let leftWins = leftIsBelow == isLeast
        let (winner, loser) = leftWins ? (left, right) : (right, left)
        let loserRange = leftWins ? rightRange : leftRange
        let flavour = first.flavour.joined(second.flavour)
        guard let kept = span(winner, flavour: flavour), let lost = span(loser, flavour: flavour) else { return }
        let isHere = !context.path.isEmpty
        if leftWins ? isFigure.left : isFigure.right {
            let winnerRange = leftWins ? leftRange : rightRange
            report(.limitAlwaysBinds(isLeast: isLeast, limit: kept.text, values: lost.text, isHere, at: winnerRange))
            return
        }
        let (below, above) = leftIsBelow ? (one, other) : (other, one)
        let isGuard = below.upper == above.lower || leftWins && isZero(second) || !leftWins && isZero(first)
        report(
            isGuard
                ? .limitAtRangeEnd(isLeast: isLeast, limit: lost.text, values: kept.text, isHere, at: loserRange)
                : .limitNeverBinds(isLeast: isLeast, limit: lost.text, values: kept.text, isHere, at: loserRange))
    }

    private func isNotAbove(_ one: RationalInterval, _ other: RationalInterval) -> Bool {
        one.upper == other.lower || one.upper.isLess(than: other.lower) == true
    }

    private func isZero(_ quantity: Quantity) -> Bool { quantity.constant?.isZero == true }
}
