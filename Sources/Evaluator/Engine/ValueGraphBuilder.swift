import RuleEngine

/// Makes a plan's `ValueGraph`.
struct ValueGraphBuilder {
    struct Place: Hashable {
        var domain: Domain
        var node: NodeID
        var side = Side.outside
    }

    private struct Key: Hashable {
        var domain: Domain
        var node: Node
        var type: NodeType
    }

    let plan: Plan
    var graph = ValueGraph()
    var known: [Place: ValueID] = [:]
    /// Of the plan, with the column's place in it.
    let circles: [[ColumnID]]
    let circleOfColumn: [ColumnID: Int]
    /// Columns of circles as the last round left them: read of records below, and from outside.
    var copies: [ColumnID: ValueID] = [:]
    var results: [ColumnID: ValueID] = [:]
    /// By the plan's circle, the graph's.
    var opened: [Int: CircleID] = [:]
    private var interned: [Key: ValueID] = [:]
    private var gatherings: [ValueGraph.Gathering: GatheringID] = [:]
    /// Values of earlier periods whose column is not known yet: those to be taken up, and all.
    var past: [(value: ValueID, domain: Domain, column: ColumnID)] = []
    var openPast: Set<ValueID> = []
    private var alike: AlikeColumns

    private init(_ plan: Plan) {
        self.plan = plan
        circles = plan.circles
        var circleOfColumn: [ColumnID: Int] = [:]
        for (circle, columns) in circles.enumerated() { for column in columns { circleOfColumn[column] = circle } }
        self.circleOfColumn = circleOfColumn
        alike = AlikeColumns(plan)
    }

    static func build(_ plan: Plan) -> ValueGraph {
        var builder = ValueGraphBuilder(plan)
        for output in plan.outputs { builder.add(output) }
        for guarantee in plan.guarantees { builder.add(guarantee) }
        return builder.graph
    }

    private mutating func add(_ output: Output) {
        let domain = plan.domain(of: output.grain)
        var phase = ValueGraph.start(of: domain)
        let values = output.columns.map { column -> ValueID? in
            switch column.source {
            case .period: return nil
            case .node(let node, _):
                let value = self.value(of: Place(domain: domain, node: node))
                phase = max(phase, graph.values[value].phase)
                return value
            }
        }
        graph.outputs.append(ValueGraph.Output(domain: domain, values: values, phase: phase))
    }

    private mutating func add(_ guarantee: Guarantee) {
        guard !guarantee.isProven else {
            graph.guarantees.append(nil)
            return
        }
        let domain = plan.domain(of: guarantee.grain)
        let condition = value(of: Place(domain: domain, node: guarantee.condition))
        let evidence = plan.evidence(of: guarantee).map { value(of: Place(domain: domain, node: $0)) }
        graph.guarantees.append(ValueGraph.Guarantee(domain: domain, condition: condition, evidence: evidence))
    }

    /// Depth first with its own stack: expressions may be nested as deep as the plan likes.
    mutating func value(of root: Place) -> ValueID {
        var stack = [root]
        while let place = stack.last {
            if known[place] != nil {
                stack.removeLast()
                continue
            }
            let missing = needs(of: place).filter { known[$0] == nil }
            if missing.isEmpty {
                known[place] = intern(place)
                closePast()
                stack.removeLast()
            } else {
                stack.append(contentsOf: missing.reversed())
            }
        }
        return known[root] ?? 0
    }

    func needs(of place: Place) -> [Place] {
        let domain = place.domain
        var result: [Place] = []
        func here(_ node: NodeID) { result.append(Place(domain: domain, node: node, side: place.side)) }
        switch plan.nodes[place.node] {
        case .integer, .boolean, .text, .absent, .field, .owner, .record, .date, .lastDate: break
        case .column(let column): result += needs(ofColumn: column, at: place)
        case .lookupField(_, _, let record): here(record)
        case .lookupColumn(let column, let record):
            if let record { here(record) }
            result += needs(
                ofColumn: column, at: Place(domain: plan.domain(of: plan.columns[column].grain), node: place.node))
        case .inForce(_, let owner, let day):
            if let owner { here(owner) }
            here(day)
        // Its column may need this very value, so it is taken up when all else is known.
        case .previous(_, let initial): here(initial)
        case .present(let a), .negate(let a), .not(let a), .calendar(_, let a): here(a)
        case .add(let a, let b), .subtract(let a, let b), .multiply(let a, let b), .minimum(let a, let b),
            .maximum(let a, let b), .divide(let a, let b, _), .compare(_, let a, let b), .and(let a, let b),
            .or(let a, let b):
            here(a)
            here(b)
        case .peers(_, let value, let group):
            here(value)
            if let group { here(group) }
        case .cases(let arms, let otherwise, _):
            for arm in arms {
                here(arm.condition)
                here(arm.value)
            }
            here(otherwise)
        case .dateCall(_, let operands): for operand in operands { here(operand) }
        case .aggregate(let id):
            let aggregate = plan.aggregates[id]
            let source = plan.domain(of: aggregate.source)
            for node in [aggregate.value, aggregate.filter, aggregate.group] {
                if let node { result.append(Place(domain: source, node: node, side: side(of: aggregate, at: place))) }
            }
        }
        return result
    }

    /// The value of a place whose needs are known.
    private mutating func intern(_ place: Place) -> ValueID {
        let domain = place.domain
        let type = plan.types[place.node]
        var phase = ValueGraph.start(of: domain)
        // What is read at its last round's value is outside.
        var circle: CircleID?

        func here(_ node: NodeID) -> NodeID {
            let value = known[Place(domain: domain, node: node, side: place.side)] ?? 0
            phase = max(phase, graph.values[value].phase)
            circle = circle ?? graph.circleOfValue[value]
            return value
        }

        let node: Node
        switch plan.nodes[place.node] {
        case .column(let column): return value(ofColumn: column, at: place)
        case .integer, .boolean, .text, .absent, .field, .owner, .record, .date, .lastDate:
            node = plan.nodes[place.node]
        case .lookupField(let table, let field, let record): node = .lookupField(table, field, record: here(record))
        case .lookupColumn(let column, let record):
            let target = value(
                ofColumn: column, at: Place(domain: plan.domain(of: plan.columns[column].grain), node: place.node))
            let index = record.map(here)
            phase = max(phase, graph.values[target].phase + 1)
            graph.lookedUp.insert(target)
            node = .lookupColumn(target, record: index)
        case .inForce(let table, let owner, let day):
            node = .inForce(table, owner: owner.map(here), day: here(day))
        case .previous(let column, let initial): node = .previous(alike.first(of: column), initial: here(initial))
        case .present(let a): node = .present(here(a))
        case .negate(let a): node = .negate(here(a))
        case .not(let a): node = .not(here(a))
        case .calendar(let part, let a): node = .calendar(part, here(a))
        case .dateCall(let reckoning, let operands): node = .dateCall(reckoning, operands.map(here))
        case .add(let a, let b): node = .add(here(a), here(b))
        case .subtract(let a, let b): node = .subtract(here(a), here(b))
        case .multiply(let a, let b): node = .multiply(here(a), here(b))
        case .minimum(let a, let b): node = .minimum(here(a), here(b))
        case .maximum(let a, let b): node = .maximum(here(a), here(b))
        case .divide(let a, let b, let rounding): node = .divide(here(a), here(b), rounding)
        case .compare(let comparison, let a, let b): node = .compare(comparison, here(a), here(b))
        case .and(let a, let b): node = .and(here(a), here(b))
        case .or(let a, let b): node = .or(here(a), here(b))
        case .peers(let measure, let value, let group):
            let (value, group) = (here(value), group.map(here))
            // Of all records, once these are stored.
            graph.lookedUp.formUnion([value] + (group.map { [$0] } ?? []))
            phase += 2
            node = .peers(measure, value, group: group)
        case .cases(let arms, let otherwise, _):
            // Where an arm came from does not matter to its value.
            let bare = arms.map {
                Case(condition: here($0.condition), value: here($0.value), label: .branch, origin: 0)
            }
            node = .cases(bare, otherwise: here(otherwise), isDisjoint: false)
        case .aggregate(let id):
            let gathering = gather(plan.aggregates[id], type, at: place)
            circle = circle ?? graph.circleOfGathering[gathering]
            phase = max(phase, graph.gatheringPhases[gathering] + 1)
            node = .aggregate(gathering)
        }

        let key = Key(domain: domain, node: node, type: type)
        if let value = interned[key] { return value }
        graph.values.append(ValueGraph.Value(domain: domain, node: node, type: type, phase: phase))
        interned[key] = graph.values.count - 1
        if let circle { graph.circleOfValue[graph.values.count - 1] = circle }
        if case .previous(let column, _) = node { beginPast(column, domain) }
        return graph.values.count - 1
    }

    private mutating func gather(_ aggregate: Aggregate, _ type: NodeType, at place: Place) -> GatheringID {
        let source = plan.domain(of: aggregate.source)
        let side = side(of: aggregate, at: place)
        func there(_ node: NodeID?) -> ValueID? {
            node.flatMap { known[Place(domain: source, node: $0, side: side)] }
        }
        let gathering = ValueGraph.Gathering(
            kind: aggregate.kind, source: source, target: plan.domain(of: aggregate.target),
            value: there(aggregate.value), filter: there(aggregate.filter), group: there(aggregate.group),
            width: max(.double, Width(of: type)))
        if let id = gatherings[gathering] { return id }
        var phase = ValueGraph.start(of: source)
        for part in [gathering.value, gathering.filter, gathering.group] {
            if let part { phase = max(phase, graph.values[part].phase) }
        }
        let parts = [gathering.value, gathering.filter, gathering.group].compactMap(\.self)
        if let circle = parts.compactMap({ graph.circleOfValue[$0] }).first {
            graph.circleOfGathering[graph.gatherings.count] = circle
            if let field = aggregate.hierarchy { graph.circles[circle].hierarchies.insert(field) }
        }
        graph.gatherings.append(gathering)
        graph.gatheringPhases.append(phase)
        gatherings[gathering] = graph.gatherings.count - 1
        return graph.gatherings.count - 1
    }
}

extension Width {
    /// What values of a type are reckoned with.
    init(of type: NodeType) {
        switch type.kind {
        case .boolean: self = .byte
        case .code: self = .word
        case .integer(let range): self = Width(holding: range)
        }
    }

    /// What values of a type are stored as: choices and other small figures in a byte.
    init(storing type: NodeType) {
        if case .integer(let range) = type.kind, range.lowerBound >= 0, range.upperBound <= 255 {
            self = .byte
        } else {
            self = Width(of: type)
        }
    }
}
