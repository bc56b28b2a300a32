/// Compares what two plans deliver.
struct OutputComparison {
    let names: JointNames
    /// Joint columns that may have changed.
    let affected: Set<ColumnID>
    /// Joint tables that take other rows.
    let changedTables: Set<TableID>

    func changes(_ builder: inout JointBuilder) -> [PlanDifference.Named] {
        let (before, after) = (names.own(.before), names.own(.after))
        var result: [PlanDifference.Named] = []
        for old in before.outputs {
            guard let new = after.outputs.first(where: { $0.name == old.name }) else {
                result.append(PlanDifference.Named(name: old.name, change: .removed, details: []))
                continue
            }
            let details = details(old, new, &builder)
            if !details.isEmpty {
                result.append(PlanDifference.Named(name: old.name, change: .changed, details: details))
            }
        }
        for new in after.outputs where !before.outputs.contains(where: { $0.name == new.name }) {
            result.append(PlanDifference.Named(name: new.name, change: .added, details: []))
        }
        return result
    }

    private func details(_ old: Output, _ new: Output, _ builder: inout JointBuilder) -> [PlanDifference.Detail] {
        let grain = names.grain(old.grain, .before)
        guard grain == names.grain(new.grain, .after) else { return [.grain] }
        var details: [PlanDifference.Detail] = []
        let titles = (old.columns.map(\.title), new.columns.map(\.title))
        for title in titles.0 where !titles.1.contains(title) { details.append(.column(title, isAdded: false)) }
        for title in titles.1 where !titles.0.contains(title) { details.append(.column(title, isAdded: true)) }
        let common = titles.0.filter(titles.1.contains)
        if common != titles.1.filter(titles.0.contains) { details.append(.order) }
        var values: [String] = []
        for column in old.columns {
            guard let other = new.columns.first(where: { $0.title == column.title }) else { continue }
            switch (column.source, other.source) {
            case (.period, .period): break
            case (.node(let one, let type), .node(let two, let otherType)):
                let first = builder.node(one, .before, in: grain)
                let second = builder.node(two, .after, in: grain)
                let (kind, otherKind) = (
                    names.type(type, .before).withoutRange, names.type(otherType, .after).withoutRange
                )
                let reads = builder.nodes.reads(of: [first, second], in: grain, names.plan)
                let common = names.type(type, .before).hull(names.type(otherType, .after))
                let isSame =
                    builder.joint(first, of: type, .before, as: common, in: grain)
                    == builder.joint(second, of: otherType, .after, as: common, in: grain)
                    && kind.isComparable(with: otherKind) && reads.columns.isDisjoint(with: affected)
                    && reads.tables.isDisjoint(with: changedTables)
                if !isSame { values.append(column.title) }
                if kind.isComparable(with: otherKind), kind.decimals != otherKind.decimals {
                    details.append(.decimals(column.title, before: kind.decimals, after: otherKind.decimals))
                }
            case (.period, .node), (.node, .period): values.append(column.title)
            }
        }
        if !values.isEmpty { details.append(.values(values)) }
        let sorts = (old.sort.map { titles.0[$0] }, new.sort.map { titles.1[$0] })
        let isByOrder = old.sort.contains { isReordered(old.columns[$0].source) }
        if sorts.0 != sorts.1 || isByOrder { details.append(.sort) }
        return details
    }

    /// Whether a value is of a choice whose members stand in another order.
    private func isReordered(_ source: Output.Source) -> Bool {
        guard case .node(_, .choice(let choice)) = source else { return false }
        let name = names.own(.before).choices[choice].name
        return names.own(.after).choices.contains { other in
            let known = names.own(.before).choices[choice].members
            return other.name == name
                && known.filter(other.members.contains) != other.members.filter(known.contains)
        }
    }
}
