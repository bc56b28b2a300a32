/// A condition on how many records of a group are of which kind, taken apart: kinds of records, and what else it depends on.
///
/// A kind is a set of records that the same counts count. More kinds may be told apart than there can be, so what no numbers
/// of these satisfy is satisfied by none.
struct Headcount {
    /// The records counted: of one source, in one way.
    private struct Population: Hashable {
        var grain: GrainID
        var group: NodeID?
    }

    struct Kind {
        /// Parallel to `counts`: which of them count it.
        var isCounted: [Bool]
        /// A value of what tells the kinds apart, for each leaf, and how many such values there are.
        var example: [NodeID: Int128]
        var ways = 1
    }

    let source: GrainID
    /// The nodes that count, in the condition's grain.
    let counts: [NodeID]
    let kinds: [Kind]
    /// What else decides, with all it can be.
    let guards: [(node: NodeID, values: Interval)]
    let tape: IntervalTape
    let condition: NodeID

    private static let mostKinds = 8
    private static let mostSettings: Int128 = 4096
    private static let mostGuards: Int128 = 64
    /// Beyond it, values are thresholds on a scale, not members of a choice.
    private static let mostMembers: Int128 = 20

    /// nil: the condition is none on a distribution, or one with too much in it.
    init?(_ condition: NodeID, _ builder: PlanBuilder, _ columnNodes: [NodeID]) {
        let reached = Self.reach(condition, builder, columnNodes)
        var populations: [Population: [NodeID]] = [:]
        for node in reached.sorted() {
            guard let counted = Self.counted(node, builder) else { continue }
            populations[Population(grain: counted.grain, group: counted.group), default: []].append(node)
        }
        let told = populations.filter { $1.contains { Self.filter($0, builder) != nil } }
        guard told.count == 1, let (population, nodes) = told.first else { return nil }
        counts = nodes
        source = population.grain
        self.condition = condition
        guard let kinds = Self.kinds(nodes.map { Self.filter($0, builder) }, builder, columnNodes) else { return nil }
        self.kinds = kinds

        var leaves = Set(nodes)
        let depending = Self.depending(on: leaves, reached, builder, columnNodes)
        guard depending.contains(condition) else { return nil }
        var guards: [(node: NodeID, values: Interval)] = []
        for node in Self.outermost(condition, builder, columnNodes, isPassed: depending.contains) {
            guard let values = Self.members(node, builder), !builder.types[node].isOptional else { continue }
            guards.append((node, values))
        }
        leaves.formUnion(guards.map(\.node))
        let settings = guards.reduce(Int128(1)) { $0.times($1.values.upperBound - $1.values.lowerBound + 1) ?? $0 }
        guard settings <= Self.mostGuards else { return nil }
        self.guards = guards
        tape = IntervalTape([condition], leaves: leaves, builder, columnNodes)
    }

    // MARK: Nodes

    /// What a node counts; nil where it does not count.
    private static func counted(
        _ node: NodeID, _ builder: PlanBuilder
    ) -> (grain: GrainID, group: NodeID?, filter: NodeID?)? {
        switch builder.nodes[node] {
        case .aggregate(let id):
            let aggregate = builder.aggregates[id]
            guard aggregate.kind == .count else { return nil }
            return (aggregate.source, aggregate.group, aggregate.filter)
        case .peers(.count, let filter, let group): return (builder.grainOfNode[node], group, filter)
        default: return nil
        }
    }

    private static func filter(_ node: NodeID, _ builder: PlanBuilder) -> NodeID? {
        guard let filter = counted(node, builder)?.filter, builder.truth(filter) != true else { return nil }
        return filter
    }

    /// All nodes that one reads in its own grain, columns taken in place.
    private static func reach(_ root: NodeID, _ builder: PlanBuilder, _ columnNodes: [NodeID]) -> Set<NodeID> {
        var reached: Set<NodeID> = []
        var open = [root]
        while let next = open.popLast() {
            guard reached.insert(next).inserted else { continue }
            if counted(next, builder) != nil { continue }
            open += builder.nodes[next].operands
            if case .column(let column) = builder.nodes[next], columnNodes.indices.contains(column) {
                open.append(columnNodes[column])
            }
        }
        return reached
    }

    /// The nodes whose values depend on some others.
    private static func depending(
        on some: Set<NodeID>, _ reached: Set<NodeID>, _ builder: PlanBuilder, _ columnNodes: [NodeID]
    ) -> Set<NodeID> {
        var result = some
        // A column stands behind its node, and operands before theirs.
        for node in reached.sorted() {
            if builder.nodes[node].operands.contains(where: result.contains) { result.insert(node) }
            if case .column(let column) = builder.nodes[node], columnNodes.indices.contains(column),
                result.contains(columnNodes[column])
            {
                result.insert(node)
            }
        }
        return result
    }

    /// All that a yes or no, or a member of a choice, can be.
    private static func members(_ node: NodeID, _ builder: PlanBuilder) -> Interval? {
        switch builder.types[node].kind {
        case .boolean: return 0...1
        case .code: return nil
        case .integer(let interval):
            guard let width = interval.upperBound.minus(interval.lowerBound), width < mostMembers else { return nil }
            return interval
        }
    }

    /// The first values below a condition that say something by themselves: a choice that is compared, or a yes or no.
    ///
    /// - Parameter isPassed: values that are looked into all the same.
    private static func outermost(
        _ condition: NodeID, _ builder: PlanBuilder, _ columnNodes: [NodeID], isPassed: (NodeID) -> Bool
    ) -> [NodeID] {
        var result: [NodeID] = []
        var seen: Set<NodeID> = []
        var open = [condition]
        while let next = open.popLast() {
            guard seen.insert(next).inserted else { continue }
            switch builder.nodes[next] {
            case .integer, .boolean, .text: break
            case .column(let column)
            where columnNodes.indices.contains(column) && (isPassed(next) || isBoolean(next, builder)):
                open.append(columnNodes[column])
            case .compare(_, let left, let right) where !isPassed(next):
                let named = [left, right].filter { builder.constant($0) == nil }
                let isMember = named.count == 1 && members(named[0], builder) != nil
                result.append(isMember && !builder.types[named[0]].isOptional ? named[0] : next)
            case .compare, .and, .or, .not, .cases, .negate, .add, .subtract, .multiply, .minimum, .maximum, .divide:
                open += builder.nodes[next].operands
            case .absent, .field, .column, .owner, .record, .inForce, .lookupField, .lookupColumn, .date, .lastDate,
                .present,
                .calendar, .dateCall, .peers, .previous, .aggregate:
                if isBoolean(next, builder) { result.append(next) }
            }
        }
        return Set(result).sorted()
    }

    private static func isBoolean(_ node: NodeID, _ builder: PlanBuilder) -> Bool {
        if case .boolean = builder.types[node].kind { true } else { false }
    }

    // MARK: Kinds

    private static func kinds(
        _ filters: [NodeID?], _ builder: PlanBuilder, _ columnNodes: [NodeID]
    ) -> [Kind]? {
        let roots = filters.compactMap(\.self)
        var leaves: [NodeID] = []
        for root in roots { leaves += outermost(root, builder, columnNodes, isPassed: { _ in false }) }
        leaves = Set(leaves).sorted()
        let settings = leaves.reduce(Int128(1)) { size, leaf in
            let values = members(leaf, builder) ?? 0...1
            return size.times(values.upperBound - values.lowerBound + 1) ?? mostSettings + 1
        }
        guard settings <= mostSettings else { return nil }
        let tape = IntervalTape(roots, leaves: Set(leaves), builder, columnNodes)
        var kinds: [Kind] = []
        for setting in Settings(leaves.map { ($0, members($0, builder) ?? 0...1) }) {
            let results = tape.run(setting.mapValues { Interval(only: $0) })
            var isCounted: [Bool] = []
            for filter in filters {
                guard let filter else {
                    isCounted.append(true)
                    continue
                }
                guard let truth = tape.value(of: filter, in: results)?.only else { return nil }
                isCounted.append(truth == 1)
            }
            if let known = kinds.firstIndex(where: { $0.isCounted == isCounted }) {
                kinds[known].ways += 1
            } else {
                kinds.append(Kind(isCounted: isCounted, example: setting))
            }
        }
        // Who is in no count at all is nobody's business where something counts all the others.
        let rest = kinds.filter { $0.isCounted.contains(true) }
        if filters.indices.contains(where: { count in rest.allSatisfy { $0.isCounted[count] } }) { kinds = rest }
        return (2...mostKinds).contains(kinds.count) ? kinds : nil
    }
}

/// All ways to give each of some nodes one of its values.
struct Settings: Sequence, IteratorProtocol {
    private let nodes: [(node: NodeID, values: Interval)]
    private var upcoming: [Int128]?

    init(_ nodes: [(node: NodeID, values: Interval)]) {
        self.nodes = nodes
        upcoming = nodes.map(\.values.lowerBound)
    }

    mutating func next() -> [NodeID: Int128]? {
        guard var current = upcoming else { return nil }
        var result: [NodeID: Int128] = [:]
        for (position, entry) in nodes.enumerated() { result[entry.node] = current[position] }
        upcoming = nil
        for position in nodes.indices {
            if current[position] < nodes[position].values.upperBound {
                current[position] += 1
                upcoming = current
                break
            }
            current[position] = nodes[position].values.lowerBound
        }
        return result
    }
}
