extension Lowerer {
    /// The conditions as regions, with what the declarations tell of their inputs.
    mutating func regions(of conditions: [NodeID], leading: [NodeID] = []) -> ConditionRegions {
        congruences.extend(
            builder.nodes, aggregates: builder.aggregates, columns: columnNodes, field: declaredSteps)
        let steps = congruences
        return ConditionRegions(
            conditions: conditions, leading: leading, nodes: builder.nodes, types: builder.types,
            known: ConditionRegions.Knowledge(
                congruence: { steps[$0] }, members: members, condition: condition, definition: definition,
                isNamed: isNamed))
    }

    /// The conditions as regions, each of a limited number of boxes; nil where that is too much to write down.
    ///
    /// Inputs that depend on each other are read as what they depend on, where that can be done exactly.
    mutating func relatedRegions(
        of conditions: [NodeID], leading: [NodeID]
    ) -> (inputs: ConditionRegions, regions: [Region])? {
        let free = regions(of: conditions, leading: leading)
        for inputs in [free.relating(conditions: conditions, leading: leading), free].compactMap(\.self) {
            let regions = conditions.compactMap { inputs.region($0) }
            if regions.count == conditions.count { return (inputs, regions) }
        }
        return nil
    }

    /// The steps of a field's values.
    func declaredSteps(_ node: NodeID) -> Congruence {
        let field: FieldSymbol
        if case .field(let id) = builder.nodes[node],
            case .table(let table) = builder.grains[builder.grainOfNode[node]].subject
        {
            field = symbols.tables[table].fields[id]
        } else if case .lookupField(let table, let id, _) = builder.nodes[node] {
            field = symbols.tables[table].fields[id]
        } else {
            return .any
        }
        if case .number(let number)? = field.type { return .multiples(of: number.step) }
        return .any
    }

    private func members(of node: NodeID) -> Int? {
        if case .choice(let choice, _)? = words[node]?.value.kind { symbols.choices[choice].members.count } else { nil }
    }

    private func isNamed(_ node: NodeID) -> Bool { name(of: node) != nil }

    /// How a column that is never absent is reckoned.
    private func definition(of column: ColumnID) -> NodeID? {
        column < columnNodes.count && !columns[column].isOptional && !isRunning(column) ? columnNodes[column] : nil
    }

    /// The expression of a boolean rule that has no exceptions.
    private func condition(of column: ColumnID) -> NodeID? {
        guard column < columnNodes.count, !columns[column].isOptional, !isRunning(column) else { return nil }
        let node = columnNodes[column]
        if case .cases = builder.nodes[node] { return nil }
        return node
    }
}
