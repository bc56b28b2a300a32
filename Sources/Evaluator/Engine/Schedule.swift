import RuleEngine

/// The steps of a run, in order: what was made before the logs, the pass over the logs, and what follows from it.
struct Schedule: Sendable {
    struct Step: Sendable {
        var domain: Domain
        var phase: ValueGraph.Phase
        /// It belongs to the rounds of a circle, whose steps stand together.
        var circle: CircleID?
        /// Reckoned over all records before the program runs.
        var peers: [ValueID] = []
        var program: Program
        var gatherings: [GatheringID]
        var stores: [ValueID]
        /// Positions in the plan.
        var guarantees: [Int]
        /// Row outputs; those of other grains are delivered from what was stored.
        var outputs: [Int]
    }

    var graph: ValueGraph
    /// By phase.
    var steps: [Step]
    /// For each day grain that something is reckoned in, what says on which days its lanes exist.
    var existence: [Domain: [GatheringID]]
    /// Values that are stored.
    var stored: Set<ValueID>
}

extension Schedule {
    /// - Parameter texts: the codes of the plan's texts.
    init(_ plan: Plan, texts: [Int32]) {
        graph = ValueGraphBuilder.build(plan)
        steps = []
        existence = [:]
        stored = graph.lookedUp
        for output in graph.outputs where !output.domain.isRows {
            stored.formUnion(output.values.compactMap(\.self))
        }
        for guarantee in graph.guarantees { stored.formUnion(guarantee?.evidence ?? []) }
        addExistence(plan)

        var work: [Key: Step] = [:]
        func step(
            _ domain: Domain, _ phase: ValueGraph.Phase, _ circle: CircleID? = nil, _ change: (inout Step) -> Void
        ) {
            let empty = Step(
                domain: domain, phase: phase, circle: circle, program: Program(domain: domain), gatherings: [],
                stores: [], guarantees: [], outputs: [])
            change(&work[Key(domain: domain, phase: phase, circle: circle), default: empty])
        }
        for (id, value) in graph.values.enumerated() {
            // A phase before whoever reads it.
            if case .peers = value.node { step(value.domain, value.phase - 1) { $0.peers.append(id) } }
        }
        let kept = Set(graph.circles.flatMap(\.kept))
        for value in stored.subtracting(kept).sorted() where !graph.isOfPeers(value) {
            step(graph.values[value].domain, graph.values[value].phase) { $0.stores.append(value) }
        }
        for (id, gathering) in graph.gatherings.enumerated() {
            step(gathering.source, graph.gatheringPhases[id], graph.circleOfGathering[id]) { $0.gatherings.append(id) }
        }
        for (id, circle) in graph.circles.enumerated() {
            step(circle.domain, circle.last, id) { $0.stores = circle.kept }
        }
        stored.formUnion(kept)
        stored.formUnion(graph.values.indices.filter(graph.isOfPeers))
        for (id, guarantee) in graph.guarantees.enumerated() {
            guard let guarantee else { continue }
            step(guarantee.domain, graph.values[guarantee.condition].phase) { $0.guarantees.append(id) }
        }
        for (id, output) in graph.outputs.enumerated() where output.domain.isRows {
            step(output.domain, output.phase) { $0.outputs.append(id) }
        }
        for (table, definition) in plan.tables.enumerated() {
            // Every log is read: its days decide what is scored.
            guard case .log = definition.kind else { continue }
            step(.rows(table), ValueGraph.logPass) { _ in }
        }
        let circles = graph.circles
        steps = work.values.sorted { $0.order(circles).lexicographicallyPrecedes($1.order(circles)) }
        for position in steps.indices { steps[position].program = program(of: steps[position], plan, texts) }
    }

    private struct Key: Hashable {
        var domain: Domain
        var phase: ValueGraph.Phase
        var circle: CircleID?
    }

    /// A day of a record exists where one of its logs has a row on it, a day of everything where any log has one.
    private mutating func addExistence(_ plan: Plan) {
        var domains: Set<Domain> = []
        for value in graph.values where value.domain.unit == .day { domains.insert(value.domain) }
        for output in graph.outputs where output.domain.unit == .day { domains.insert(output.domain) }
        for gathering in graph.gatherings where gathering.source.unit == .day { domains.insert(gathering.source) }
        for domain in domains {
            existence[domain] = []
            for (table, definition) in plan.tables.enumerated() {
                guard case .log(let owner, _, _) = definition.kind, domain.table == nil || domain.table == owner
                else { continue }
                var group: ValueID?
                if domain.table != nil {
                    graph.values.append(
                        ValueGraph.Value(
                            domain: .rows(table), node: .owner, type: NodeType(.code), phase: ValueGraph.logPass))
                    group = graph.values.count - 1
                }
                graph.gatherings.append(
                    ValueGraph.Gathering(
                        kind: .exists, source: .rows(table), target: domain, value: nil, filter: nil, group: group,
                        width: .double))
                graph.gatheringPhases.append(ValueGraph.logPass)
                existence[domain, default: []].append(graph.gatherings.count - 1)
            }
        }
    }

    /// The values of its own grain that a step finds stored.
    private func storedBefore(_ step: Step) -> Set<ValueID> {
        let limit = step.circle.map { graph.circles[$0].first } ?? step.phase
        return stored.filter { value in
            guard graph.values[value].domain == step.domain else { return false }
            if graph.isOfPeers(value) { return graph.values[value].phase <= limit }
            if graph.originals[value] == nil { return graph.values[value].phase < limit }
            // A circle's own are those of its last round.
            return graph.circleOfValue[value].map { $0 == step.circle } ?? true
        }
    }

    private func program(of step: Step, _ plan: Plan, _ texts: [Int32]) -> Program {
        let earlier = storedBefore(step)
        var builder = ProgramBuilder(
            plan: plan, graph: graph, domain: step.domain, texts: texts, stored: earlier)
        let exists = builder.existence(existence[step.domain])
        for id in step.gatherings { builder.gather(id, exists: exists) }
        for value in step.stores { builder.store(value) }
        for id in step.guarantees {
            guard let guarantee = graph.guarantees[id] else { continue }
            builder.guarantee(id, guarantee.condition, exists: exists)
        }
        for output in step.outputs { builder.deliver(output) }
        builder.keep(exists: exists)
        return builder.program
    }
}

extension Schedule.Step {
    /// A circle's steps stand together, where what they need from outside is there.
    fileprivate func order(_ circles: [ValueGraph.Circle]) -> [OrderPart] {
        [
            .number(circle.map { circles[$0].first } ?? phase), .number(circle ?? Int.max), .number(phase),
            .name(domain.order),
        ]
    }
}

private enum OrderPart: Comparable {
    case number(Int)
    case name(String)
}

extension Domain {
    /// Only to bring steps of one phase into some fixed order.
    fileprivate var order: String { "\(self)" }
}
