@testable import Evaluator
@testable import RuleEngine

/// What earlier periods gave.
extension RandomPlan {
    /// A column of the grain, as it was one period earlier.
    mutating func earlier(_ column: ColumnID, integers: Bool) -> NodeID {
        let definition = sketch.plan.columns[column]
        let kind = sketch.plan.types[definition.node].kind
        let isAbsent = chance(4)
        let initial: NodeID
        if isAbsent {
            initial = sketch.node(.absent, kind, optional: true)
        } else {
            initial =
                integers
                ? sketch.integer(range(definition.node).lowerBound) : sketch.node(.boolean(chance(2)), .boolean)
        }
        let isOptional = definition.isOptional || isAbsent
        let node = sketch.node(.previous(column, initial: initial), kind, optional: isOptional)
        if integers { return orElse(node) }
        guard isOptional else { return node }
        return sketch.node(.and(sketch.node(.present(node), .boolean), node), .boolean)
    }

    /// One or two columns that need their own earlier values.
    mutating func makeRunning(_ name: String, _ grain: GrainID) {
        let most: Int128 = [9, 300, 70_000, 5_000_000_000][pick(4)]
        let type = NodeType.Kind.integer(0...most)
        let isPair = chance(2)
        let own = sketch.plan.columns.count
        // Of a pair the first needs the second, which needs the first of the same period.
        let target = isPair ? own + 1 : own
        let initial = sketch.integer(Int128(pick(9)))
        let before = sketch.node(.previous(target, initial: initial), type)
        let step = sketch.integer(Int128(1 + pick(4)))
        let more = sketch.node(.add(before, step), .integer(range(step).lowerBound...most + 4))
        let capped = sketch.node(.minimum(more, sketch.integer(most)), type)
        // Made before the columns are: neither is looked up on the way.
        let conditions = (boolean(grain, 2), boolean(grain, 2))
        let arm = Case(condition: conditions.0, value: capped, label: .branch, origin: 0)
        let other = chance(2) ? before : sketch.integer(0)
        let first = sketch.node(.cases([arm], otherwise: other, isDisjoint: false), type)
        _ = sketch.column(name, grain, first, .number(.whole(0...most)))
        guard isPair else { return }
        let read = sketch.node(.column(own), type)
        let kept = Case(condition: conditions.1, value: read, label: .branch, origin: 0)
        let second = sketch.node(.cases([kept], otherwise: sketch.integer(0), isDisjoint: false), type)
        _ = sketch.column(name + "b", grain, second, .number(.whole(0...most)))
    }
}
