extension ConditionRegions {
    /// The axes on which a value and conditions on it depend.
    func axes(of value: NodeID, _ conditions: [NodeID]) -> Set<Int> {
        let own = ConditionRegions(like: self, conditions: conditions, leading: [value])
        return Set(own.inputs.compactMap(axis))
    }

    private func axis(_ input: Input) -> Int? {
        switch input {
        case .node: inputs.firstIndex(of: input)
        case .order(let left, let right):
            inputs.firstIndex(of: input) ?? inputs.firstIndex(of: .order(right, left))
        }
    }

    /// Whether an axis is a value itself, not something it is reckoned from.
    func isAxis(_ axis: Int, of value: NodeID) -> Bool { inputs[axis] == .node(value) }
}
