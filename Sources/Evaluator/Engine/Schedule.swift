import RuleEngine

/// The steps of a run, in order: what was made before the logs, the pass over the logs, and what follows from it.
struct Schedule: Sendable {
    struct Step: Sendable {
        var domain: Domain
        var phase: ValueGraph.Phase
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
        addExistence(plan)

        var work: [Key: Step] = [:]
        func step(_ domain: Domain, _ phase: ValueGraph.Phase, _ change: (inout Step) -> Void) {
            let empty = Step(
                domain: domain, phase: phase, program: Program(domain: domain), gatherings: [], stores: [],
                guarantees: [], outputs: [])
            change(&work[Key(domain: domain, phase: phase), default: empty])
        }
        for value in stored.sorted() {
            step(graph.values[value].domain, graph.values[value].phase) { $0.stores.append(value) }
        }
        for (id, gathering) in graph.gatherings.enumerated() {
            step(gathering.source, graph.gatheringPhases[id]) { $0.gatherings.append(id) }
        }
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
        steps = work.values.sorted { ($0.phase, $0.domain.order) < ($1.phase, $1.domain.order) }
        for position in steps.indices { steps[position].program = program(of: steps[position], plan, texts) }
    }

    private struct Key: Hashable {
        var domain: Domain
        var phase: ValueGraph.Phase
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

    private func program(of step: Step, _ plan: Plan, _ texts: [Int32]) -> Program {
        let earlier = stored.filter { graph.values[$0].domain == step.domain && graph.values[$0].phase < step.phase }
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
        return builder.program
    }
}

extension Domain {
    /// Only to bring steps of one phase into some fixed order.
    fileprivate var order: String { "\(self)" }
}
