import RuleEngine

extension SamplePlan {
    /// What can be said of a goal that was not met.
    func missed(_ goal: SampleGoal) -> MissedThreshold {
        let home = homes[goal.node]
        let column = home?.column.map { plan.columns[$0] }
        var result = MissedThreshold(
            side: side(goal.event), comparison: .equal, left: .expression, right: .expression,
            column: column?.name ?? "", origin: column?.origin)
        if case .compare(let comparison, let left, let right) = plan.nodes[goal.node], let home {
            result.comparison = comparison
            result.left = operand(left, home.grain)
            result.right = operand(right, home.grain)
        }
        return result
    }

    private func side(_ event: SampleGoal.Event) -> MissedThreshold.Side {
        switch event {
        case .difference(let wanted): wanted < 0 ? .below : wanted == 0 ? .at : .above
        case .isTrue, .arm: .holding
        case .isFalse: .failing
        }
    }

    private func operand(_ node: NodeID, _ grain: GrainID) -> MissedThreshold.Operand {
        switch plan.nodes[node] {
        case .integer(let value): return .constant(value)
        case .text(let text): return .text(plan.texts[text])
        case .field(let field):
            guard let table = table(of: grain) else { return .expression }
            let definition = plan.tables[table].fields[field]
            return .named(definition.name, definition.type)
        case .lookupField(let table, let field, _):
            let definition = plan.tables[table].fields[field]
            return .named("\(plan.tables[table].name).\(definition.name)", definition.type)
        case .column(let column), .lookupColumn(let column, _):
            return .named(plan.columns[column].name, plan.columns[column].type)
        case .date, .lastDate: return .date
        default: return .expression
        }
    }
}
