/// Follows every expression from where it is used, in the grain it is used in.
struct ScopeCheck {
    private let plan: Plan
    private(set) var faults: [String] = []
    /// Per grain the nodes already looked at for a column (or later ones).
    private var seen: Set<[Int]> = []

    init(_ plan: Plan) { self.plan = plan }

    mutating func check() {
        for (id, column) in plan.columns.enumerated() {
            walk(column.node, grain: column.grain, column: id, "column \(id) `\(column.name)`")
        }
        for aggregate in plan.aggregates.indices { check(aggregate) }
        for output in plan.outputs {
            for column in output.columns {
                if case .node(let node, _) = column.source {
                    walk(node, grain: output.grain, column: plan.columns.count, "output `\(output.name)`")
                }
            }
        }
        for guarantee in plan.guarantees {
            walk(
                guarantee.condition, grain: guarantee.grain, column: plan.columns.count,
                "guarantee `\(guarantee.name)`")
        }
    }

    /// - Parameter column: the column being computed; only earlier ones may be read.
    private mutating func walk(_ root: NodeID, grain: GrainID, column: ColumnID, _ place: String) {
        var open = [root]
        while let id = open.popLast() {
            guard seen.insert([id, grain, column]).inserted else { continue }
            open += plan.nodes[id].operands
            for fault in check(id, grain: grain, column: column) { faults.append("\(place), node \(id): \(fault)") }
            if case .aggregate(let aggregateID) = plan.nodes[id] {
                let aggregate = plan.aggregates[aggregateID]
                if aggregate.target != grain { faults.append("\(place), node \(id): an aggregate of another grain") }
                // Records below may be reckoned by the very column: `checkCircles` sees to it that this ends.
                let limit = aggregate.hierarchy == nil ? column : plan.columns.count
                for node in [aggregate.value, aggregate.filter, aggregate.group].compactMap(\.self) {
                    walk(node, grain: aggregate.source, column: limit, place)
                }
            }
        }
    }

    private func check(_ id: NodeID, grain grainID: GrainID, column: ColumnID) -> [String] {
        let grain = plan.grains[grainID]
        switch plan.nodes[id] {
        case .field(let field):
            guard case .table(let tableID) = grain.subject else { return ["a field of everything"] }
            let table = plan.tables[tableID]
            guard table.fields.indices.contains(field) else { return ["field \(field) of `\(table.name)`"] }
            return plan.types[id].simpleKind == table.fields[field].type.simpleKind
                && (plan.types[id].isOptional || !table.fields[field].isOptional)
                ? [] : ["its type is not that of field `\(table.fields[field].name)`"]
        case .column(let read):
            if plan.columns[read].grain != grainID { return ["column \(read) is of another grain"] }
            return checkOrder(read, column)
        case .owner:
            guard case .table(let table) = grain.subject, !plan.tables[table].isRegister else {
                return ["only rows of a log have an owner"]
            }
            return []
        case .record, .peers:
            guard case .table(let table) = grain.subject, plan.tables[table].isRegister else {
                return ["only a register's grain has records"]
            }
            return []
        case .lookupField(let table, _, let record):
            return recordTable(record, grain) == table ? [] : ["node \(record) is no record of table \(table)"]
        case .lookupColumn(let read, let record):
            let target = plan.grains[plan.columns[read].grain]
            var faults = checkOrder(read, column)
            switch target.subject {
            case .everything: if record != nil { faults.append("a record for a grain of everything") }
            case .table(let table):
                if !plan.tables[table].isRegister { faults.append("a lookup among rows of a log") }
                if record.flatMap({ recordTable($0, grain) }) != table {
                    faults.append("not a record of table \(table)")
                }
            }
            if let period = target.period, !isWithin(grain, period) {
                faults.append("`\(period)` does not enclose its time")
            }
            return faults
        case .inForce(let table, let owner, _):
            guard plan.tables[table].dating != nil else { return ["table \(table) is not dated"] }
            return owner.flatMap { recordTable($0, grain) } == plan.tables[table].datedOwner
                ? [] : ["not an owner of rows of table \(table)"]
        case .previous(let read, _):
            // It may be this column or a later one: what is read was reckoned before this period began.
            if plan.columns[read].grain != grainID { return ["column \(read) is of another grain"] }
            return grain.period == nil ? ["an earlier period in a grain without periods"] : []
        case .date, .lastDate: return plan.isTimeless(grain) ? ["a date in a grain without time"] : []
        case .cases(let arms, _, _):
            let isDated = arms.contains { if case .version = $0.label { true } else { false } }
            return isDated && plan.isTimeless(grain) ? ["versions in a grain without time"] : []
        case .integer, .boolean, .text, .absent, .present, .negate, .add, .subtract, .multiply, .minimum, .maximum,
            .divide, .compare, .and, .or, .not, .calendar, .dateCall, .aggregate:
            return []
        }
    }

    private func checkOrder(_ read: ColumnID, _ column: ColumnID) -> [String] {
        read < column ? [] : ["column \(read) is not computed before it"]
    }

    /// Whether a grain's rows or periods lie each within one period of a unit.
    private func isWithin(_ grain: Grain, _ period: PeriodUnit) -> Bool {
        if plan.isTimeless(grain) { return false }
        return grain.period.map { $0.isWithin(period) } ?? true
    }

    /// The register whose record a node is.
    private func recordTable(_ node: NodeID, _ grain: Grain) -> TableID? {
        switch plan.nodes[node] {
        case .owner:
            if case .table(let table) = grain.subject, case .log(let owner, _, _) = plan.tables[table].kind {
                owner
            } else {
                nil
            }
        case .record: if case .table(let table) = grain.subject { table } else { nil }
        case .field(let field):
            if case .table(let table) = grain.subject, plan.tables[table].fields.indices.contains(field) {
                referred(plan.tables[table].fields[field].type)
            } else {
                nil
            }
        case .lookupField(let table, let field, _): referred(plan.tables[table].fields[field].type)
        case .column(let column), .lookupColumn(let column, _), .previous(let column, _):
            referred(plan.columns[column].type)
        case .inForce(let table, _, _): table
        case .cases(let arms, let otherwise, _):
            (arms.map(\.value) + [otherwise]).lazy.compactMap { recordTable($0, grain) }.first
        case .integer, .boolean, .text, .absent, .date, .lastDate, .present, .negate, .add, .subtract, .multiply,
            .minimum, .maximum, .divide, .compare, .and, .or, .not, .calendar, .dateCall, .peers, .aggregate:
            nil
        }
    }

    private func referred(_ type: ValueType) -> TableID? {
        if case .reference(let table) = type { table } else { nil }
    }

    private mutating func check(_ id: AggregateID) {
        let aggregate = plan.aggregates[id]
        let source = plan.grains[aggregate.source]
        let target = plan.grains[aggregate.target]
        var found: [String] = []
        switch aggregate.kind {
        case .count: if aggregate.value != nil { found.append("a count of values") }
        case .exists: found += checkValue(aggregate.value, [.boolean], isNeeded: false)
        case .all: found += checkValue(aggregate.value, [.boolean], isNeeded: true)
        case .sum, .least, .greatest: found += checkValue(aggregate.value, [.integer], isNeeded: true)
        }
        if let filter = aggregate.filter, plan.types[filter] != NodeType(.boolean) {
            found.append("the filter is not a plain boolean")
        }
        switch target.subject {
        case .everything: if aggregate.group != nil { found.append("a group within everything") }
        case .table(let table):
            if !plan.tables[table].isRegister { found.append("gathers into rows of a log") }
            if aggregate.group.flatMap({ recordTable($0, source) }) != table {
                found.append("the group is no record of table \(table)")
            }
        }
        if !plan.isTimeless(source) {
            if let period = target.period {
                if !isWithin(source, period) { found.append("the source is not finer than the target") }
            } else {
                found.append("gathers dated values into a grain without time")
            }
        }
        found += plan.checkHierarchy(aggregate)
        faults += found.map { "aggregate \(id): \($0)" }
    }

    private func checkValue(_ value: NodeID?, _ kinds: [SimpleKind], isNeeded: Bool) -> [String] {
        guard let value else { return isNeeded ? ["no value"] : [] }
        return kinds.contains(plan.types[value].simpleKind) ? [] : ["the value is \(plan.types[value].simpleKind)"]
    }
}
