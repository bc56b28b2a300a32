/// Compares what two plans declare of data: choices, registers, logs.
struct TableComparison {
    private let names: JointNames

    init(_ names: JointNames) { self.names = names }

    private var before: Plan { names.own(.before) }
    private var after: Plan { names.own(.after) }

    /// Joint tables that exist in both texts and take other rows.
    var changed: Set<TableID> {
        Set(
            names.plan.tables.indices.filter { joint in
                guard let old = names.ownTable(joint, .before), let new = names.ownTable(joint, .after) else {
                    return true
                }
                return details(old, new).contains { detail in
                    switch detail {
                    // Another column of the data touches only what reads it.
                    case .field, .fieldRenamed: false
                    default: true
                    }
                }
            })
    }

    func tables() -> [PlanDifference.Named] {
        names.plan.tables.indices.compactMap { joint in
            let name = names.plan.tables[joint].name
            guard let old = names.ownTable(joint, .before) else {
                return PlanDifference.Named(name: name, change: .added, details: [])
            }
            guard let new = names.ownTable(joint, .after) else {
                return PlanDifference.Named(name: name, change: .removed, details: [])
            }
            // A declared choice is told of once, not with each field that is of it.
            let details = details(old, new).filter { detail in
                guard case .fieldType(let field, .choice(let one), .choice(let two)) = detail else { return true }
                return before.choices[one].name != after.choices[two].name || before.choices[one].name == field
            }
            return details.isEmpty ? nil : PlanDifference.Named(name: name, change: .changed, details: details)
        }
    }

    private func details(_ old: TableID, _ new: TableID) -> [PlanDifference.Detail] {
        let (one, other) = (before.tables[old], after.tables[new])
        var details: [PlanDifference.Detail] = []
        if !isSameKind(one, other) { details.append(.kind) }
        let fields = (names.fields[0][old], names.fields[1][new])
        for (position, joint) in fields.0.enumerated() {
            let field = one.fields[position]
            guard let match = fields.1.firstIndex(of: joint) else {
                // A column of the data that is read as something else stands below as added.
                if let same = other.fields.first(where: { $0.column == field.column && $0.name == field.name }) {
                    details.append(.fieldType(field.name, before: field.type, after: same.type))
                } else {
                    details.append(.field(field.name, isAdded: false))
                }
                continue
            }
            let counterpart = other.fields[match]
            if names.type(field.type, .before) != names.type(counterpart.type, .after)
                || hasOtherMembers(field.type, counterpart.type)
            {
                details.append(.fieldType(counterpart.name, before: field.type, after: counterpart.type))
            }
            if field.isOptional != counterpart.isOptional {
                details.append(.fieldOptional(counterpart.name, isOptional: counterpart.isOptional))
            }
            if field.isHierarchy != counterpart.isHierarchy { details.append(.kind) }
            if field.name != counterpart.name, !one.isMade(position) {
                details.append(.fieldRenamed(from: field.name, to: counterpart.name))
            }
        }
        for (position, joint) in fields.1.enumerated() where !fields.0.contains(joint) {
            let field = other.fields[position]
            if one.fields.contains(where: { $0.column == field.column && $0.name == field.name }) { continue }
            details.append(.field(field.name, isAdded: true))
        }
        let (old, new) = (rows(one, fields.0), rows(other, fields.1))
        let (oldKeys, newKeys) = (Set(old.map(\.key)), Set(new.map(\.key)))
        if oldKeys != newKeys || (one.inlineRows == nil) != (other.inlineRows == nil) {
            details.append(
                .rows(
                    removed: old.filter { !newKeys.contains($0.key) }.map(\.cells),
                    added: new.filter { !oldKeys.contains($0.key) }.map(\.cells)))
        }
        return details
    }

    private func hasOtherMembers(_ one: ValueType, _ other: ValueType) -> Bool {
        guard case .choice(let first) = one, case .choice(let second) = other else { return false }
        return Set(before.choices[first].members) != Set(after.choices[second].members)
    }

    /// Choices written in place bear their field's name.
    private var placed: Set<String> {
        Set(
            [before, after].flatMap { plan in
                plan.tables.flatMap(\.fields).compactMap { field in
                    guard case .choice(let choice) = field.type, plan.choices[choice].name == field.name else {
                        return nil
                    }
                    return field.name
                }
            })
    }

    /// Rows written in the policy: as they stand, and as their fields in the joint order, by which they are compared.
    private func rows(_ table: Table, _ fields: [FieldID]) -> [(key: [String], cells: [String])] {
        (table.inlineRows ?? []).map { row in
            (zip(fields, row).sorted { $0.0 < $1.0 }.map { "\($0.0)=\($0.1)" }, row)
        }
    }

    private func isSameKind(_ one: Table, _ other: Table) -> Bool {
        switch (one.kind, other.kind) {
        case (.register(let key, let isOpen), .register(let otherKey, let otherIsOpen)):
            guard isOpen == otherIsOpen, one.fields[key].column == other.fields[otherKey].column,
                (one.dating == nil) == (other.dating == nil)
            else { return false }
            guard let dating = one.dating, let otherDating = other.dating else { return true }
            func columns(_ table: Table, _ dating: Dating) -> [String?] {
                [dating.owner, dating.start, dating.finish].map { $0.map { table.fields[$0].column } }
            }
            return columns(one, dating) == columns(other, otherDating)
        case (.log(let owner, let column, let date), .log(let otherOwner, let otherColumn, let otherDate)):
            return names.table(owner, .before) == names.table(otherOwner, .after) && column == otherColumn
                && one.fields[date].column == other.fields[otherDate].column
        case (.register, .log), (.log, .register): return false
        }
    }

    // MARK: Choices

    /// Declared choices; those written in place are told of with their field.
    func choices() -> [PlanDifference.Named] {
        var result: [PlanDifference.Named] = []
        let placed = placed
        for choice in before.choices where !placed.contains(choice.name) {
            let same = after.choices.filter { $0.name == choice.name }
            if same.contains(where: { $0.members == choice.members }) { continue }
            guard let other = same.first else {
                result.append(PlanDifference.Named(name: choice.name, change: .removed, details: []))
                continue
            }
            var details: [PlanDifference.Detail] = []
            for member in choice.members where !other.members.contains(member) {
                details.append(.member(member, isAdded: false))
            }
            for member in other.members where !choice.members.contains(member) {
                details.append(.member(member, isAdded: true))
            }
            let common = choice.members.filter(other.members.contains)
            if common != other.members.filter(choice.members.contains) { details.append(.order) }
            let named = PlanDifference.Named(name: choice.name, change: .changed, details: details)
            if !result.contains(named) { result.append(named) }
        }
        for choice in after.choices
        where !placed.contains(choice.name) && !before.choices.contains(where: { $0.name == choice.name }) {
            result.append(PlanDifference.Named(name: choice.name, change: .added, details: []))
        }
        return result
    }
}
