/// An integer of the plan with what it can be at the place of its use.
struct Operand: Hashable, Sendable {
    var node: NodeID
    var interval: Interval
}

/// Makes the nodes of a plan: equal ones once per grain, operands before their users.
///
/// What is known only under a condition (`Facts`) narrows an operand's interval, not the node's type: the type of a node
/// holds for every place that uses it.
struct PlanBuilder: Sendable {
    private struct Key: Hashable {
        var grain: GrainID
        var node: Node
    }

    private(set) var nodes: [Node] = []
    private(set) var types: [NodeType] = []
    private(set) var grainOfNode: [GrainID] = []
    private(set) var texts: [String] = []
    private(set) var grains: [Grain] = []
    private(set) var aggregates: [Aggregate] = []
    private(set) var origins: [Origin] = []
    var readings = Readings()
    private var index: [Key: NodeID] = [:]
    private var textIndex: [String: TextID] = [:]
    private var grainIndex: [Grain: GrainID] = [:]
    private var aggregateIndex: [Aggregate: AggregateID] = [:]
    private var originIndex: [Origin: OriginID] = [:]

    mutating func add(_ node: Node, _ type: NodeType, in grain: GrainID) -> NodeID {
        let key = Key(grain: grain, node: node)
        if let known = index[key] {
            if case .integer(let old) = types[known].kind, case .integer(let new) = type.kind {
                types[known].kind = .integer(old.hull(new))
            }
            return known
        }
        let id = nodes.count
        nodes.append(node)
        types.append(type)
        grainOfNode.append(grain)
        index[key] = id
        return id
    }

    mutating func text(_ text: String) -> TextID {
        if let known = textIndex[text] { return known }
        texts.append(text)
        textIndex[text] = texts.count - 1
        return texts.count - 1
    }

    mutating func grain(_ grain: Grain) -> GrainID {
        if let known = grainIndex[grain] { return known }
        grains.append(grain)
        grainIndex[grain] = grains.count - 1
        return grains.count - 1
    }

    mutating func aggregate(_ aggregate: Aggregate) -> AggregateID {
        if let known = aggregateIndex[aggregate] { return known }
        aggregates.append(aggregate)
        aggregateIndex[aggregate] = aggregates.count - 1
        return aggregates.count - 1
    }

    mutating func origin(_ origin: Origin) -> OriginID {
        if let known = originIndex[origin] { return known }
        origins.append(origin)
        originIndex[origin] = origins.count - 1
        return origins.count - 1
    }

    func constant(_ node: NodeID) -> Int128? {
        if case .integer(let value) = nodes[node] { value } else { nil }
    }

    func truth(_ node: NodeID) -> Bool? {
        if case .boolean(let value) = nodes[node] { value } else { nil }
    }

    /// The interval of a node wherever it is used.
    func interval(_ node: NodeID) -> Interval? {
        if case .integer(let interval) = types[node].kind { interval } else { nil }
    }
}
