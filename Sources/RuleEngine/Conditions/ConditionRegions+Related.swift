extension ConditionRegions {
    /// The same with every input that is reckoned from what another input is, or is reckoned from, read as what it is reckoned
    /// from: then a case that only free inputs could bring about is none.
    ///
    /// - Returns: nil where no two inputs depend on the same, or it would be too much to write down.
    func relating(conditions: [NodeID], leading: [NodeID]) -> ConditionRegions? {
        var sources: [(node: NodeID, unfolding: Unfolding)] = []
        var direct: Set<Input> = []
        for input in inputs {
            direct.insert(input)
            if case .node(let node) = input, let unfolding = unfolding(of: node) { sources.append((node, unfolding)) }
        }
        var related: Set<NodeID> = []
        for source in sources {
            let others = sources.filter { $0.node != source.node }
            let isRelated = source.unfolding.leaves.contains { leaf in
                direct.contains(leaf) || others.contains { $0.unfolding.leaves.contains(leaf) }
            }
            if isRelated { related.formUnion(source.unfolding.nodes) }
        }
        if related.isEmpty { return nil }
        return ConditionRegions(like: self, conditions: conditions, leading: leading, unfolding: related)
    }

    /// An input as what it is reckoned from.
    private struct Unfolding {
        /// The nodes that are read so.
        var nodes: Set<NodeID> = []
        var leaves: Set<Input> = []
    }

    /// More than this of a formula is not taken apart.
    private static let mostParts = 40

    /// nil where a value is not reckoned by what can be read here, or from something without a name.
    private func unfolding(of node: NodeID) -> Unfolding? {
        if types[node].isOptional { return nil }
        var result = Unfolding()
        var open = [node]
        while let next = open.popLast() {
            guard let part = part(next) else { continue }
            if result.nodes.insert(next).inserted { open += part }
            if result.nodes.count > ConditionRegions.mostParts { return nil }
        }
        guard result.nodes.contains(node) else { return nil }
        let inner = ConditionRegions(like: self, conditions: [], leading: [node], unfolding: result.nodes)
        for input in inner.inputs {
            switch input {
            case .order: return nil
            case .node(let leaf): if !known.isNamed(leaf) { return nil }
            }
        }
        result.leaves = Set(inner.inputs)
        return result.leaves.isEmpty ? nil : result
    }

    /// What a node that can be unfolded is reckoned from; nil for any other, also for one that is read as it is anyway.
    private func part(_ node: NodeID) -> [NodeID]? {
        if types[node].isOptional { return nil }
        switch nodes[node] {
        case .column(let column):
            guard case .integer = types[node].kind else { return nil }
            return known.definition(column).map { numbers(below: $0) }
        case .divide(let operand, let divisor, _):
            guard case .integer(let value) = nodes[divisor], value > 0 else { return nil }
            return numbers(below: operand)
        case .cases(let arms, let otherwise, _):
            guard case .integer = types[node].kind else { return nil }
            return (arms.map(\.value) + [otherwise]).flatMap { numbers(below: $0) }
        case .integer, .boolean, .text, .absent, .field, .owner, .record, .inForce, .lookupField, .lookupColumn,
            .previous, .date,
            .lastDate,
            .present, .negate, .add, .subtract, .multiply, .minimum, .maximum, .compare, .and, .or, .not, .calendar,
            .dateCall, .peers,
            .aggregate:
            return nil
        }
    }

    /// The inputs of a number, past sums, products and limits that are read as they are.
    private func numbers(below node: NodeID) -> [NodeID] {
        ConditionRegions(like: self, conditions: [], leading: [node], unfolding: []).inputs.compactMap { input in
            switch input {
            case .node(let inner): inner
            case .order: nil
            }
        }
    }
}
