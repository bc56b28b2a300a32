extension Node {
    /// The nodes that this one reads, in the order of evaluation.
    var operands: [NodeID] {
        switch self {
        case .integer, .boolean, .text, .absent, .field, .column, .owner, .record, .date, .lastDate, .aggregate: []
        case .lookupField(_, _, let record): [record]
        case .lookupColumn(_, let record): record.map { [$0] } ?? []
        case .inForce(_, let owner, let day): (owner.map { [$0] } ?? []) + [day]
        case .previous(_, let initial): [initial]
        case .present(let operand), .negate(let operand), .not(let operand), .calendar(_, let operand): [operand]
        case .add(let left, let right), .subtract(let left, let right), .multiply(let left, let right),
            .minimum(let left, let right), .maximum(let left, let right), .divide(let left, let right, _),
            .compare(_, let left, let right), .and(let left, let right), .or(let left, let right):
            [left, right]
        case .peers(_, let value, let group): [value] + (group.map { [$0] } ?? [])
        case .cases(let arms, let otherwise, _): arms.flatMap { [$0.condition, $0.value] } + [otherwise]
        case .dateCall(_, let operands): operands
        }
    }
}

extension Plan {
    /// Ids that lead nowhere, and operands that do not precede their node.
    func checkIDs() -> [String] {
        var check = IDCheck(plan: self)
        check.run()
        return check.faults
    }
}

private struct IDCheck {
    let plan: Plan
    var faults: [String] = []

    mutating func expect(_ id: Int, below count: Int, _ what: String, _ place: String) {
        if !(0..<count).contains(id) { faults.append("\(place): \(what) \(id) of \(count)") }
    }

    mutating func run() {
        if plan.types.count != plan.nodes.count {
            faults.append("\(plan.nodes.count) nodes, \(plan.types.count) types")
        }
        for (id, table) in plan.tables.enumerated() { check(table, "table \(id)") }
        for (id, grain) in plan.grains.enumerated() {
            if case .table(let table) = grain.subject {
                expect(table, below: plan.tables.count, "table", "grain \(id)")
            }
        }
        for (id, node) in plan.nodes.enumerated() { check(node, id) }
        for (id, aggregate) in plan.aggregates.enumerated() { check(aggregate, "aggregate \(id)") }
        for (id, column) in plan.columns.enumerated() {
            let place = "column \(id)"
            expect(column.grain, below: plan.grains.count, "grain", place)
            expect(column.node, below: plan.nodes.count, "node", place)
            expect(column.origin, below: plan.origins.count, "origin", place)
            check(column.type, place)
        }
        for output in plan.outputs {
            let place = "output `\(output.name)`"
            expect(output.grain, below: plan.grains.count, "grain", place)
            expect(output.origin, below: plan.origins.count, "origin", place)
            for column in output.columns {
                if case .node(let node, let type) = column.source {
                    expect(node, below: plan.nodes.count, "node", place)
                    check(type, place)
                }
            }
        }
        for guarantee in plan.guarantees {
            let place = "guarantee `\(guarantee.name)`"
            expect(guarantee.grain, below: plan.grains.count, "grain", place)
            expect(guarantee.condition, below: plan.nodes.count, "node", place)
            expect(guarantee.origin, below: plan.origins.count, "origin", place)
        }
    }

    private mutating func check(_ table: Table, _ place: String) {
        expect(table.origin, below: plan.origins.count, "origin", place)
        switch table.kind {
        case .register(let key, _):
            expect(key, below: table.fields.count, "key field", place)
            for field in table.dating?.all ?? [] { expect(field, below: table.fields.count, "field", place) }
        case .log(let owner, _, let date):
            expect(owner, below: plan.tables.count, "owner", place)
            expect(date, below: table.fields.count, "date field", place)
        }
        for field in table.fields {
            expect(field.origin, below: plan.origins.count, "origin", place)
            check(field.type, place)
        }
    }

    private mutating func check(_ type: ValueType, _ place: String) {
        switch type {
        case .boolean, .number, .text, .date, .timeOfDay: break
        case .choice(let choice): expect(choice, below: plan.choices.count, "choice", place)
        case .reference(let table): expect(table, below: plan.tables.count, "table", place)
        }
    }

    private mutating func check(_ node: Node, _ id: NodeID) {
        let place = "node \(id)"
        for operand in node.operands where !(0..<id).contains(operand) {
            faults.append("\(place): operand \(operand) does not come before it")
        }
        switch node {
        case .text(let text): expect(text, below: plan.texts.count, "text", place)
        case .column(let column), .lookupColumn(let column, _), .previous(let column, _):
            expect(column, below: plan.columns.count, "column", place)
        case .lookupField(let table, let field, _):
            expect(table, below: plan.tables.count, "table", place)
            if plan.tables.indices.contains(table) {
                expect(field, below: plan.tables[table].fields.count, "field", place)
            }
        case .inForce(let table, _, _): expect(table, below: plan.tables.count, "table", place)
        case .aggregate(let aggregate): expect(aggregate, below: plan.aggregates.count, "aggregate", place)
        case .dateCall(let reckoning, let operands):
            if operands.count != reckoning.operandCount { faults.append("\(place): \(operands.count) operands") }
            if let table = reckoning.holidays { expect(table, below: plan.tables.count, "holidays", place) }
        case .cases(let arms, _, _):
            for arm in arms {
                expect(arm.origin, below: plan.origins.count, "origin", place)
                switch arm.label {
                case .branch: break
                case .exception(let name): if name.isEmpty { faults.append("\(place): an exception without a name") }
                case .tableRow(let row): if row < 0 { faults.append("\(place): table row \(row)") }
                case .version(let days):
                    if let until = days.until, until <= days.from { faults.append("\(place): an empty version") }
                }
            }
        case .integer, .boolean, .absent, .field, .owner, .record, .date, .lastDate, .present, .negate, .add,
            .subtract, .multiply, .minimum, .maximum, .divide, .compare, .and, .or, .not, .calendar, .peers:
            break
        }
    }

    private mutating func check(_ aggregate: Aggregate, _ place: String) {
        expect(aggregate.source, below: plan.grains.count, "source grain", place)
        expect(aggregate.target, below: plan.grains.count, "target grain", place)
        for node in [aggregate.value, aggregate.filter, aggregate.group].compactMap(\.self) {
            expect(node, below: plan.nodes.count, "node", place)
        }
    }
}
