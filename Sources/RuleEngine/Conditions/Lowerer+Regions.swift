extension Lowerer {
    /// The conditions as regions, with what the declarations tell of their inputs.
    mutating func regions(of conditions: [NodeID], leading: [NodeID] = []) -> ConditionRegions {
        congruences.extend(
            builder.nodes, aggregates: builder.aggregates, columns: columnNodes, field: declaredSteps)
        let steps = congruences
        return ConditionRegions(
            conditions: conditions, leading: leading, nodes: builder.nodes, types: builder.types,
            known: ConditionRegions.Knowledge(congruence: { steps[$0] }, members: members, condition: condition))
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

    /// The expression of a boolean rule that has no exceptions.
    private func condition(of column: ColumnID) -> NodeID? {
        guard column < columnNodes.count, !columns[column].isOptional else { return nil }
        let node = columnNodes[column]
        if case .cases = builder.nodes[node] { return nil }
        return node
    }
}
