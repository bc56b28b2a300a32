import RuleEngine

/// A node of a rule or table, where it stands.
struct PlanPart {
    var node: NodeID
    var grain: GrainID
    /// Of the nearest row, exception or version around it, else of the declaration.
    var origin: OriginID
    var column: ColumnID
    /// Whether it belongs to the condition of a table's row.
    var isInRow: Bool
    /// Whether it is, or is a part of, the condition of a branch or an exception.
    var isInCondition: Bool
}

extension Plan {
    /// The nodes of a declaration in the order of its text, each once. When a version begins is no part of it: the dates
    /// that are compared for that are left out, and so is what groups rows.
    func parts(of columns: [ColumnID]) -> [PlanPart] {
        var walk = PartWalk(plan: self)
        for column in columns {
            walk.column = column
            let definition = self.columns[column]
            walk.visit(definition.node, definition.grain, definition.origin)
        }
        return walk.parts
    }
}

private struct PartWalk {
    let plan: Plan
    var parts: [PlanPart] = []
    var column: ColumnID = 0
    var isInRow = false
    var isInCondition = false
    private var visited: Set<NodeID> = []

    init(plan: Plan) { self.plan = plan }

    mutating func visit(_ node: NodeID, _ grain: GrainID, _ origin: OriginID) {
        guard visited.insert(node).inserted, !plan.readings.isLeaf(node), !plan.isOfClock(node) else { return }
        parts.append(
            PlanPart(
                node: node, grain: grain, origin: origin, column: column, isInRow: isInRow,
                isInCondition: isInCondition))
        switch plan.nodes[node] {
        case .cases(let arms, let otherwise, _):
            for arm in arms { visit(arm, otherwise, grain, origin) }
            visit(otherwise, grain, origin)
        case .aggregate(let id):
            let outer = (isInRow, isInCondition)
            (isInRow, isInCondition) = (false, false)
            let aggregate = plan.aggregates[id]
            for part in [aggregate.value, aggregate.filter] {
                if let part { visit(part, aggregate.source, origin) }
            }
            (isInRow, isInCondition) = outer
        default:
            for operand in plan.ownOperands(of: node) { visit(operand, grain, origin) }
        }
    }

    private mutating func visit(_ arm: Case, _ otherwise: NodeID, _ grain: GrainID, _ origin: OriginID) {
        let outer = (isInRow, isInCondition)
        var around = arm.origin
        switch arm.label {
        case .version:
            visit(arm.value, grain, around)
            return
        case .branch: around = origin
        case .exception: break
        case .tableRow: isInRow = true
        }
        isInCondition = true
        visit(arm.condition, grain, around)
        (isInRow, isInCondition) = outer
        visit(arm.value, grain, around)
    }
}
