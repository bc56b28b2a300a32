extension Plan {
    /// What changes in meaning where this plan is replaced by another.
    public func difference(to after: Plan) -> PlanDifference {
        var comparison = PlanComparison(self, after)
        return comparison.difference()
    }
}

/// Compares two plans value by value.
struct PlanComparison {
    private let before: Plan
    private let after: Plan
    private var names: JointNames
    private var builder: JointBuilder
    /// By joint column and side.
    private var definitions: [[ColumnID: NodeID]] = [[:], [:]]
    private var renamed: [ColumnID: ColumnID] = [:]
    /// Reads values that only one text has as what they are reckoned from; made when first needed.
    private var inlining: JointBuilder?
    /// What columns read that are equal only so.
    private var inlinedReads: [ColumnID: Reads] = [:]
    private var results: [ColumnID: [Int128]] = [:]

    init(_ before: Plan, _ after: Plan) {
        self.before = before
        self.after = after
        names = JointNames(before, after)
        builder = JointBuilder(names)
        define()
        // A name found for one value may make another equal.
        var found = newNames()
        while !found.isEmpty {
            renamed.merge(found) { first, _ in first }
            names = JointNames(before, after, renamed: renamed)
            builder = JointBuilder(names)
            define()
            found = newNames()
        }
    }

    private mutating func define() {
        definitions = [[:], [:]]
        for side in Side.allCases {
            for column in names.own(side).columns.indices {
                definitions[side.rawValue][names.column(column, side)] = builder.definition(of: column, side)
            }
        }
    }

    /// Values of the text after that are values of the text before under another name.
    private func newNames() -> [ColumnID: ColumnID] {
        var free: [RenameKey: [ColumnID]] = [:]
        for (id, column) in before.columns.enumerated() {
            let joint = names.column(id, .before)
            if names.ownColumn(joint, .after) == nil { free[key(column, joint, .before), default: []].append(id) }
        }
        var result: [ColumnID: ColumnID] = [:]
        for (id, column) in after.columns.enumerated() {
            let joint = names.column(id, .after)
            guard names.ownColumn(joint, .before) == nil else { continue }
            let key = key(column, joint, .after)
            guard let first = free[key]?.first else { continue }
            result[id] = first
            free[key]?.removeFirst()
        }
        return result
    }

    private struct RenameKey: Hashable {
        var grain: GrainID
        var node: NodeID?
        var type: ValueType
        var isOptional: Bool
    }

    private func key(_ column: Column, _ joint: ColumnID, _ side: Side) -> RenameKey {
        RenameKey(
            grain: names.grain(column.grain, side), node: definitions[side.rawValue][joint],
            type: names.type(column.type, side).withoutRange, isOptional: column.isOptional)
    }

    // MARK: The whole

    mutating func difference() -> PlanDifference {
        let tables = TableComparison(names)
        let changedTables = tables.changed
        var changes: [ColumnID: PlanDifference.Change] = [:]
        for joint in names.plan.columns.indices { results[joint] = figures(of: joint) }
        for (joint, column) in names.plan.columns.enumerated() { changes[joint] = ownChange(joint, column) }
        let reads = readsOfColumns()
        // What reads what may have changed may have changed.
        var affected = Set(changes.filter { isReal($0.value) }.keys)
        var affectedTables: [ColumnID: Set<TableID>] = [:]
        for joint in names.plan.columns.indices {
            let own = reads[joint]?.tables.intersection(changedTables) ?? []
            affectedTables[joint] = own
            if !own.isEmpty { affected.insert(joint) }
        }
        var isGrowing = true
        while isGrowing {
            isGrowing = false
            for joint in names.plan.columns.indices where !affected.contains(joint) {
                if !(reads[joint]?.columns.isDisjoint(with: affected) ?? true) {
                    affected.insert(joint)
                    isGrowing = true
                }
            }
        }
        var values: [PlanDifference.Value] = []
        for joint in names.plan.columns.indices {
            let change = changes[joint] ?? (affected.contains(joint) ? .through : nil)
            guard let change else { continue }
            let read = (reads[joint]?.columns ?? []).intersection(affected).subtracting([joint])
            values.append(
                PlanDifference.Value(
                    change: change, column: joint, before: names.ownColumn(joint, .before),
                    after: names.ownColumn(joint, .after), columnsRead: read.sorted(),
                    tablesRead: (affectedTables[joint] ?? []).sorted()))
        }
        let outputs = OutputComparison(names: names, affected: affected, changedTables: changedTables)
        let outputChanges = outputs.changes(&builder)
        let guarantees = guaranteeChanges(affected, changedTables)
        return PlanDifference(
            joint: joint(), validity: before.validity == after.validity ? nil : (before.validity, after.validity),
            choices: tables.choices(), tables: tables.tables(), values: values, outputs: outputChanges,
            guarantees: guarantees, sources: builder.sources)
    }

    private func isReal(_ change: PlanDifference.Change) -> Bool {
        switch change {
        case .renamed: false
        case .own(let difference): !(difference?.isNothing ?? false)
        case .added, .removed, .through: true
        }
    }

    private func joint() -> Plan {
        var plan = names.plan
        plan.nodes = builder.nodes.nodes
        plan.types = builder.nodes.types
        plan.aggregates = builder.nodes.aggregates
        plan.texts = builder.nodes.texts
        plan.origins = before.origins
        return plan
    }

    /// How a value itself differs; nil where it is reckoned alike.
    private mutating func ownChange(_ joint: ColumnID, _ column: Column) -> PlanDifference.Change? {
        let old = names.ownColumn(joint, .before)
        let new = names.ownColumn(joint, .after)
        guard let old else { return .added }
        guard let new else { return .removed }
        let (one, other) = (before.columns[old], after.columns[new])
        let isOpen = (one.kind == .open, other.kind == .open)
        if isOpen.0 != isOpen.1 { return .own(nil) }
        guard let first = definitions[Side.before.rawValue][joint], let second = definitions[Side.after.rawValue][joint]
        else { return .own(nil) }
        if first != second {
            let comparison = ValueComparison(
                builder: builder.nodes, grain: column.grain, names: names, results: results)
            let (difference, nodes) = comparison.compare(first, second)
            builder.nodes = nodes
            if !difference.isNothing, !isSameInlined(joint, old, new, column.grain) { return .own(difference) }
        }
        return one.name == other.name ? nil : .renamed(from: one.name)
    }

    /// Whether a value is the same once what only one text names is read as what it stands for.
    private mutating func isSameInlined(
        _ joint: ColumnID, _ old: ColumnID, _ new: ColumnID, _ grain: GrainID
    ) -> Bool {
        let roots = Side.allCases.compactMap { definitions[$0.rawValue][joint] }
        guard reads(of: roots, in: grain).columns.contains(where: { !names.isShared($0) }) else { return false }
        var builder = inlining ?? JointBuilder(names, isInlining: true)
        let first = builder.definition(of: old, .before)
        let second = builder.definition(of: new, .after)
        inlining = builder
        let comparison = ValueComparison(builder: builder.nodes, grain: grain, names: names, results: results)
        guard comparison.compare(first, second).difference.isNothing else { return false }
        let (columns, tables) = builder.nodes.reads(of: [first, second], in: grain, names.plan)
        inlinedReads[joint] = Reads(columns: columns, tables: tables)
        return true
    }

    /// All that a column can be under either text; nil where some case of it is reckoned, or there are many.
    private func figures(of joint: ColumnID) -> [Int128]? {
        var figures: Set<Int128> = []
        var open = Side.allCases.compactMap { definitions[$0.rawValue][joint] }
        var seen: Set<NodeID> = []
        while let next = open.popLast() {
            guard seen.insert(next).inserted else { continue }
            switch builder.nodes.nodes[next] {
            case .integer(let value): figures.insert(value)
            case .absent: break
            case .cases(let arms, let otherwise, _): open += arms.map(\.value) + [otherwise]
            case .boolean, .text, .field, .column, .owner, .record, .lookupField, .lookupColumn, .inForce, .previous,
                .date, .lastDate, .present, .negate, .add, .subtract, .multiply, .minimum, .maximum, .divide, .compare,
                .and, .or, .not, .calendar, .dateCall, .peers, .aggregate:
                return nil
            }
            if figures.count > 40 { return nil }
        }
        return figures.isEmpty ? nil : figures.sorted(by: >)
    }

    // MARK: What is read

    private struct Reads {
        var columns: Set<ColumnID> = []
        var tables: Set<TableID> = []
    }

    private func readsOfColumns() -> [ColumnID: Reads] {
        var result: [ColumnID: Reads] = [:]
        for (joint, column) in names.plan.columns.enumerated() {
            if let inlined = inlinedReads[joint] {
                result[joint] = inlined
                continue
            }
            let roots = Side.allCases.compactMap { definitions[$0.rawValue][joint] }
            let (columns, tables) = reads(of: roots, in: column.grain)
            result[joint] = Reads(columns: columns, tables: tables)
        }
        return result
    }

    private func reads(of roots: [NodeID], in grain: GrainID) -> (columns: Set<ColumnID>, tables: Set<TableID>) {
        builder.nodes.reads(of: roots, in: grain, names.plan)
    }

    // MARK: Guarantees

    private mutating func guaranteeChanges(
        _ affected: Set<ColumnID>, _ tables: Set<TableID>
    ) -> [PlanDifference.Named] {
        var result: [PlanDifference.Named] = []
        for old in before.guarantees {
            guard let new = after.guarantees.first(where: { $0.name == old.name }) else {
                result.append(PlanDifference.Named(name: old.name, change: .removed, details: []))
                continue
            }
            let grain = names.grain(old.grain, .before)
            guard grain == names.grain(new.grain, .after) else {
                result.append(PlanDifference.Named(name: old.name, change: .changed, details: [.grain]))
                continue
            }
            let first = builder.node(old.condition, .before, in: grain)
            let second = builder.node(new.condition, .after, in: grain)
            var details: [PlanDifference.Detail] = []
            if first != second {
                let comparison = ValueComparison(builder: builder.nodes, grain: grain, names: names, results: results)
                let (difference, nodes) = comparison.compare(first, second)
                builder.nodes = nodes
                if !difference.isNothing { details.append(.condition(difference)) }
            }
            if !details.isEmpty {
                result.append(PlanDifference.Named(name: old.name, change: .changed, details: details))
            }
        }
        for new in after.guarantees where !before.guarantees.contains(where: { $0.name == new.name }) {
            result.append(PlanDifference.Named(name: new.name, change: .added, details: []))
        }
        return result
    }
}

extension ValueType {
    /// The kind alone: what a value can be is proven, and no part of what it is.
    var withoutRange: ValueType {
        switch self {
        case .number(let number):
            .number(NumberType(unit: number.unit, decimals: number.decimals, range: 0...0))
        case .date: .date(0...0)
        case .timeOfDay: .timeOfDay(0...0)
        case .boolean, .choice, .text, .reference: self
        }
    }
}

/// What declarations tell of joint nodes.
struct JointKnowledge {
    let names: JointNames
    let nodes: JointNodes

    var knowledge: ConditionRegions.Knowledge {
        var result = ConditionRegions.Knowledge()
        // A year that is in force from within begins earlier, and values of its months may read it.
        let first = Int128(names.plan.validity.from) - 366
        let last = Int128(names.plan.validity.until ?? 4_000_000) - 1
        for (id, node) in nodes.nodes.enumerated() {
            if case .date = node, first <= last { result.ranges[id] = first...last }
        }
        let (names, nodes) = (names, nodes)
        result.members = { node in
            if case .choice(let choice)? = nodes.valueType(of: node, names.plan) {
                names.plan.choices[choice].members.count
            } else {
                nil
            }
        }
        result.congruence = { node in
            switch nodes.nodes[node] {
            case .field, .lookupField:
                if case .number(let number)? = nodes.valueType(of: node, names.plan) {
                    return .multiples(of: number.step)
                }
            default: break
            }
            return .any
        }
        return result
    }
}

extension JointNodes {
    /// The type of a field or column that is read.
    func valueType(of node: NodeID, _ plan: Plan) -> ValueType? {
        guard nodes.indices.contains(node) else { return nil }
        switch nodes[node] {
        case .field(let field):
            guard case .table(let table) = plan.grains[grains[node]].subject else { return nil }
            return plan.tables[table].fields[field].type
        case .lookupField(let table, let field, _): return plan.tables[table].fields[field].type
        case .column(let column), .lookupColumn(let column, _), .previous(let column, _):
            return plan.columns[column].type
        case .integer, .boolean, .text, .absent, .owner, .record, .inForce, .date, .lastDate, .present, .negate, .add,
            .subtract, .multiply, .minimum, .maximum, .divide, .compare, .and, .or, .not, .cases, .calendar, .dateCall,
            .peers, .aggregate:
            return nil
        }
    }

    /// The columns and tables that expressions read, also by way of what they gather.
    func reads(of roots: [NodeID], in grain: GrainID, _ plan: Plan) -> (columns: Set<ColumnID>, tables: Set<TableID>) {
        var columns: Set<ColumnID> = []
        var tables: Set<TableID> = []
        var seen: Set<NodeID> = []
        func read(_ grain: GrainID) {
            if case .table(let table) = plan.grains[grain].subject { tables.insert(table) }
        }
        read(grain)
        var open = roots
        while let next = open.popLast() {
            guard seen.insert(next).inserted else { continue }
            switch nodes[next] {
            case .column(let column), .lookupColumn(let column, _), .previous(let column, _): columns.insert(column)
            case .lookupField(let table, _, _), .inForce(let table, _, _): tables.insert(table)
            case .dateCall(let reckoning, _): if let table = reckoning.holidays { tables.insert(table) }
            case .aggregate(let id):
                let aggregate = aggregates[id]
                read(aggregate.source)
                open += [aggregate.value, aggregate.filter, aggregate.group].compactMap(\.self)
            case .integer, .boolean, .text, .absent, .field, .owner, .record, .date, .lastDate, .present, .negate,
                .add, .subtract, .multiply, .minimum, .maximum, .divide, .compare, .and, .or, .not, .cases, .calendar,
                .peers:
                break
            }
            open += nodes[next].operands
        }
        return (columns, tables)
    }
}
