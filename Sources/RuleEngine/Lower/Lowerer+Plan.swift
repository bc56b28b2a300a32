import Findings
import PolicyDSL

extension Lowerer {
    /// Lowers everything that is declared, in the order of the text except where a value needs a later one first.
    static func lower(_ symbols: Symbols) -> (plan: Plan, findings: [Finding]) {
        var lowerer = Lowerer(symbols)
        lowerer.checkTargets()
        for index in symbols.parameters.indices where !symbols.parameters[index].isOpen {
            _ = lowerer.versions(ofParameter: index, asked: symbols.parameters[index].name)
        }
        lowerer.checkCircles()
        for index in LoweringOrder.of(symbols, lowerer.recurrences) {
            _ = lowerer.column(of: index, asked: symbols.values[index].name.range)
        }
        let outputs = lowerer.lowerOutputs()
        lowerer.watchOutputs()
        lowerer.watchPartRupiah()
        lowerer.watchScales()
        let guarantees = lowerer.lowerGuarantees()
        lowerer.orderColumns()
        var plan = lowerer.assemble(outputs, guarantees)
        plan.tables = lowerer.lowerTables(&plan)
        var inline = InlineRows(plan)
        for (id, table) in symbols.tables.enumerated() {
            if case .register(_, _, let rows?) = table.kind {
                plan.tables[id].inlineRows = inline.text(rows, table, symbols.language(of: rows.range))
            }
        }
        return (plan, lowerer.findings + inline.findings)
    }

    /// The plan of what is used: other nodes were only needed on the way.
    private func assemble(_ outputs: [Output], _ guarantees: [Guarantee]) -> Plan {
        var plan = Plan(regulation: symbols.regulation, validity: symbols.validity)
        plan.choices = symbols.choices
        var used = Compaction(
            builder, openTable: symbols.openTable, place: { place(ofColumn: $0) }, columnOfValue: { column(ofPast: $0) }
        )
        for column in columns { used.keep(column.node, column.grain) }
        for output in outputs {
            used.keepGrain(output.grain)
            for column in output.columns {
                if case .node(let node, _) = column.source { used.keep(node, output.grain) }
            }
        }
        for guarantee in guarantees { used.keep(guarantee.condition, guarantee.grain) }
        used.fill(&plan)
        plan.columns = columns.map { column in
            var copy = column
            copy.node = used.node(column.node)
            copy.type = column.type.widened(to: builder.types[column.node])
            copy.grain = used.grain(column.grain)
            return copy
        }
        plan.outputs = outputs.map { output in
            var copy = output
            copy.grain = used.grain(output.grain)
            copy.columns = output.columns.map { column in
                guard case .node(let node, let type) = column.source else { return column }
                return Output.Column(
                    title: column.title, source: .node(used.node(node), type.widened(to: builder.types[node])))
            }
            return copy
        }
        plan.guarantees = guarantees.map { guarantee in
            var copy = guarantee
            copy.condition = used.node(guarantee.condition)
            copy.grain = used.grain(guarantee.grain)
            return copy
        }
        plan.origins = builder.origins
        return plan
    }

    private func lowerTables(_ plan: inout Plan) -> [Table] {
        var origins: [Origin: OriginID] = [:]
        for (id, origin) in plan.origins.enumerated() { origins[origin] = id }
        func origin(_ range: SourceRange, _ citation: Citation) -> OriginID {
            let origin = Origin(range: range, citation: citation)
            if let known = origins[origin] { return known }
            plan.origins.append(origin)
            origins[origin] = plan.origins.count - 1
            return plan.origins.count - 1
        }
        return symbols.tables.prefix(symbols.openTable ?? symbols.tables.count).map { table in
            let fields = table.fields.map { field in
                Field(
                    name: field.name.text, column: field.column, type: field.type ?? .text,
                    isOptional: field.isOptional, isHierarchy: field.isHierarchy,
                    origin: origin(field.range, table.citation))
            }
            switch table.kind {
            case .register(let key, let isOpen, _):
                return Table(
                    name: table.name.text, kind: .register(key: key, isOpen: isOpen), dating: table.dating,
                    fields: fields, inlineRows: nil, origin: origin(table.range, table.citation))
            case .log(let owner, let ownerColumn, let date):
                return Table(
                    name: table.name.text, kind: .log(owner: owner, ownerColumn: ownerColumn, date: date),
                    fields: fields, inlineRows: nil, origin: origin(table.range, table.citation))
            }
        }
    }
}

/// Renumbers what is used of a builder's nodes.
private struct Compaction {
    let builder: PlanBuilder
    /// Where the plan has a column.
    private let place: (ColumnID) -> ColumnID
    let openTable: TableID?
    /// While lowering, an earlier value is known by its place among the values.
    let columnOfValue: (Int) -> ColumnID
    private var isUsed: [Bool]
    private var isGrainUsed: [Bool]
    private var nodes: [NodeID]
    private var grains: [GrainID]
    private var aggregates: [AggregateID: AggregateID] = [:]
    private var texts: [TextID: TextID] = [:]

    init(
        _ builder: PlanBuilder, openTable: TableID?, place: @escaping (ColumnID) -> ColumnID,
        columnOfValue: @escaping (Int) -> ColumnID
    ) {
        self.builder = builder
        self.place = place
        self.openTable = openTable
        self.columnOfValue = columnOfValue
        isUsed = Array(repeating: false, count: builder.nodes.count)
        isGrainUsed = Array(repeating: false, count: builder.grains.count)
        nodes = Array(repeating: 0, count: builder.nodes.count)
        grains = Array(repeating: 0, count: builder.grains.count)
    }

    func node(_ old: NodeID) -> NodeID { nodes[old] }
    func grain(_ old: GrainID) -> GrainID { grains[old] }

    mutating func keepGrain(_ grain: GrainID) { isGrainUsed[grain] = true }

    mutating func keep(_ node: NodeID, _ grain: GrainID) {
        isGrainUsed[grain] = true
        var open = [node]
        while let next = open.popLast() {
            if isUsed[next] { continue }
            isUsed[next] = true
            if case .aggregate(let id) = builder.nodes[next] {
                let aggregate = builder.aggregates[id]
                isGrainUsed[aggregate.source] = true
                isGrainUsed[aggregate.target] = true
                open += [aggregate.value, aggregate.filter, aggregate.group].compactMap { $0 }
            }
            open += builder.nodes[next].operands
        }
    }

    mutating func fill(_ plan: inout Plan) {
        for (old, grain) in builder.grains.enumerated() where isGrainUsed[old] {
            grains[old] = plan.grains.count
            plan.grains.append(grain)
        }
        for old in builder.nodes.indices where isUsed[old] {
            var node = builder.nodes[old]
            if case .lookupField(let table, _, _) = node, table == openTable {
                node = least(builder.types[old], &plan)
            } else {
                node = renumbered(node, &plan)
            }
            nodes[old] = plan.nodes.count
            for reading in builder.readings[old] { plan.readings.add(reading, to: plan.nodes.count) }
            if builder.readings.isLeaf(old) { plan.readings.markLeaf(plan.nodes.count) }
            plan.nodes.append(node)
            plan.types.append(builder.types[old])
        }
    }

    /// What must be set and was not has the least of its values in the plan, which nobody may be scored by.
    private mutating func least(_ type: NodeType, _ plan: inout Plan) -> Node {
        switch type.kind {
        case .boolean: return .boolean(false)
        case .integer(let interval): return .integer(interval.lowerBound)
        case .code:
            plan.texts.append("")
            return .text(plan.texts.count - 1)
        }
    }

    private mutating func renumbered(_ node: Node, _ plan: inout Plan) -> Node {
        switch node {
        case .text(let text):
            if let known = texts[text] { return .text(known) }
            plan.texts.append(builder.texts[text])
            texts[text] = plan.texts.count - 1
            return .text(plan.texts.count - 1)
        case .aggregate(let id):
            if let known = aggregates[id] { return .aggregate(known) }
            var aggregate = builder.aggregates[id]
            aggregate.source = grains[aggregate.source]
            aggregate.target = grains[aggregate.target]
            aggregate.value = aggregate.value.map { nodes[$0] }
            aggregate.filter = aggregate.filter.map { nodes[$0] }
            aggregate.group = aggregate.group.map { nodes[$0] }
            plan.aggregates.append(aggregate)
            aggregates[id] = plan.aggregates.count - 1
            return .aggregate(plan.aggregates.count - 1)
        case .column(let column): return .column(place(column))
        case .integer, .boolean, .absent, .field, .owner, .record, .date, .lastDate: return node
        case .lookupField(let table, let field, let record): return .lookupField(table, field, record: nodes[record])
        case .lookupColumn(let column, let record):
            return .lookupColumn(place(column), record: record.map { nodes[$0] })
        case .inForce(let table, let owner, let day):
            return .inForce(table, owner: owner.map { nodes[$0] }, day: nodes[day])
        case .previous(let value, let initial):
            return .previous(columnOfValue(value), initial: nodes[initial])
        case .present(let inner): return .present(nodes[inner])
        case .negate(let inner): return .negate(nodes[inner])
        case .add(let left, let right): return .add(nodes[left], nodes[right])
        case .subtract(let left, let right): return .subtract(nodes[left], nodes[right])
        case .multiply(let left, let right): return .multiply(nodes[left], nodes[right])
        case .minimum(let left, let right): return .minimum(nodes[left], nodes[right])
        case .maximum(let left, let right): return .maximum(nodes[left], nodes[right])
        case .divide(let left, let right, let rounding): return .divide(nodes[left], nodes[right], rounding)
        case .compare(let comparison, let left, let right): return .compare(comparison, nodes[left], nodes[right])
        case .and(let left, let right): return .and(nodes[left], nodes[right])
        case .or(let left, let right): return .or(nodes[left], nodes[right])
        case .not(let inner): return .not(nodes[inner])
        case .calendar(let part, let inner): return .calendar(part, nodes[inner])
        case .dateCall(let reckoning, let operands): return .dateCall(reckoning, operands.map { nodes[$0] })
        case .peers(let measure, let value, let group):
            return .peers(measure, nodes[value], group: group.map { nodes[$0] })
        case .cases(let arms, let otherwise, let isDisjoint):
            let copies = arms.map { arm in
                Case(condition: nodes[arm.condition], value: nodes[arm.value], label: arm.label, origin: arm.origin)
            }
            return .cases(copies, otherwise: nodes[otherwise], isDisjoint: isDisjoint)
        }
    }
}

extension ValueType {
    /// With the range of the node that holds it: a node that is also used elsewhere may be known less narrowly.
    fileprivate func widened(to node: NodeType) -> ValueType {
        guard case .integer(let interval) = node.kind else { return self }
        switch self {
        case .number(var number):
            number.range = number.range.hull(interval)
            return .number(number)
        case .date(let days):
            return .date(
                min(
                    days.lowerBound, Int(clamping: interval.lowerBound))...max(
                        days.upperBound, Int(clamping: interval.upperBound)))
        case .timeOfDay(let minutes):
            return .timeOfDay(
                min(
                    minutes.lowerBound, Int(clamping: interval.lowerBound))...max(
                        minutes.upperBound, Int(clamping: interval.upperBound)))
        case .boolean, .choice, .text, .reference: return self
        }
    }
}
