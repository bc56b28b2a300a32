import RuleEngine

extension SamplePlan {
    /// What can be said of a goal that was not met; nil: it is about no comparison.
    func missed(_ goal: SampleGoal) -> MissedThreshold? {
        guard case .compare(let comparison, let left, let right) = plan.nodes[goal.node], let home = homes[goal.node]
        else { return nil }
        let column = home.column.map { plan.columns[$0] }
        return MissedThreshold(
            side: side(goal.event), comparison: comparison, left: left, right: right, grain: home.grain,
            column: column?.name ?? "", origin: column?.origin)
    }

    private func side(_ event: SampleGoal.Event) -> MissedThreshold.Side {
        switch event {
        case .difference(let wanted): wanted < 0 ? .below : wanted == 0 ? .at : .above
        case .isTrue, .arm: .holding
        case .isFalse: .failing
        }
    }
}
