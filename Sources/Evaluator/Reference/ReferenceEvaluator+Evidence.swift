import RuleEngine

extension ReferenceEvaluator {
    /// The figures that decide a guarantee at a place; a yes is 1. What was not looked at is nil.
    mutating func evidence(_ nodes: [NodeID], of guarantee: Guarantee, at place: Place) throws(RunError) -> [Int128?] {
        guard !nodes.isEmpty else { return [] }
        var found: [NodeID: Int128] = [:]
        var scratch: Scratch = [:]
        try look(guarantee.condition, at: place, &scratch, &found)
        return nodes.map { found[$0] }
    }

    /// Follows a condition as it is evaluated.
    private mutating func look(
        _ node: NodeID, at place: Place, _ scratch: inout Scratch, _ found: inout [NodeID: Int128]
    ) throws(RunError) {
        switch plan.evidencePart(node) {
        case .constant, .unreadable: return
        case .leaf:
            switch try evaluate(node, at: place, &scratch) {
            case .integer(let integer): found[node] = integer
            case .boolean(let truth): found[node] = truth ? 1 : 0
            case .absent, .text, .record: break
            }
            return
        case .inner(let operands):
            switch plan.nodes[node] {
            case .and(let left, let right), .or(let left, let right):
                let goesOn = if case .and = plan.nodes[node] { true } else { false }
                try look(left, at: place, &scratch, &found)
                if try boolean(left, at: place, &scratch) == goesOn { try look(right, at: place, &scratch, &found) }
            case .cases(let arms, let otherwise, _):
                for arm in arms {
                    try look(arm.condition, at: place, &scratch, &found)
                    if try boolean(arm.condition, at: place, &scratch) {
                        return try look(arm.value, at: place, &scratch, &found)
                    }
                }
                try look(otherwise, at: place, &scratch, &found)
            default:
                for operand in operands { try look(operand, at: place, &scratch, &found) }
            }
        }
    }
}
