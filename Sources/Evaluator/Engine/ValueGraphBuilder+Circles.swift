import RuleEngine

/// Columns that need each other down a hierarchy.
extension ValueGraphBuilder {
    /// Where an expression stands as to the plan's circles.
    enum Side: Hashable {
        case outside
        /// Of a record as a column of the circle reckons it.
        case inside(Int)
        /// Of a record below that one.
        case below(Int)

        var circle: Int? {
            switch self {
            case .outside: nil
            case .inside(let circle), .below(let circle): circle
            }
        }
    }

    /// Where the values stand that an aggregate gathers.
    func side(of aggregate: Aggregate, at place: Place) -> Side {
        guard aggregate.hierarchy != nil, let circle = place.side.circle else { return .outside }
        return .below(circle)
    }

    private func isBelow(_ column: ColumnID, at place: Place) -> Bool {
        guard case .below(let circle) = place.side else { return false }
        return circleOfColumn[column] == circle
    }

    /// What must be known before a column is read.
    func needs(ofColumn column: ColumnID, at place: Place) -> [Place] {
        let root = plan.columns[column].node
        guard let circle = circleOfColumn[column] else { return [Place(domain: place.domain, node: root)] }
        // Others are had all at once when one of them is read.
        guard place.side == .inside(circle) else { return [] }
        return [Place(domain: place.domain, node: root, side: place.side)]
    }

    /// A column whose needs are known.
    mutating func value(ofColumn column: ColumnID, at place: Place) -> ValueID {
        let root = plan.columns[column].node
        guard let circle = circleOfColumn[column] else { return known[Place(domain: place.domain, node: root)] ?? 0 }
        if place.side == .inside(circle) {
            return known[Place(domain: place.domain, node: root, side: place.side)] ?? 0
        }
        if place.side == .below(circle) { return copy(of: column, circle, place.domain) }
        if results[column] == nil { reckon(circle, place.domain) }
        return results[column] ?? 0
    }

    private mutating func copy(of column: ColumnID, _ circle: Int, _ domain: Domain) -> ValueID {
        if let known = copies[column] { return known }
        guard let id = opened[circle] else { return 0 }
        let copy = addKept(column, id, domain, phase: graph.circles[id].first)
        graph.circleOfValue[copy] = id
        copies[column] = copy
        return copy
    }

    private mutating func addKept(
        _ column: ColumnID, _ circle: CircleID, _ domain: Domain, phase: ValueGraph.Phase
    ) -> ValueID {
        let type = plan.types[plan.columns[column].node]
        graph.values.append(ValueGraph.Value(domain: domain, node: .column(column), type: type, phase: phase))
        graph.circles[circle].kept.append(graph.values.count - 1)
        return graph.values.count - 1
    }

    /// Makes the values of a circle, once those are there that it needs from outside.
    private mutating func reckon(_ circle: Int, _ domain: Domain) {
        let roots = circles[circle].map {
            Place(domain: domain, node: plan.columns[$0].node, side: .inside(circle))
        }
        var first = ValueGraph.start(of: domain)
        for place in placesWithoutCopies(roots) { first = max(first, graph.values[value(of: place)].phase) }
        let id = graph.circles.count
        graph.circles.append(ValueGraph.Circle(domain: domain, first: first, last: first))
        opened[circle] = id
        let values = roots.map { value(of: $0) }
        let last = values.reduce(first) { max($0, graph.values[$1].phase) }
        graph.circles[id].last = last
        for (column, value) in zip(circles[circle], values) {
            let result = addKept(column, id, domain, phase: last)
            results[column] = result
            graph.originals[result] = value
            if let copy = copies[column] { graph.originals[copy] = value }
        }
    }

    /// All places that expressions need and that do not themselves need records below.
    private func placesWithoutCopies(_ roots: [Place]) -> [Place] {
        var needsCopy: [Place: Bool] = [:]
        var stack = roots
        while let place = stack.last {
            if needsCopy[place] != nil {
                stack.removeLast()
                continue
            }
            let needs = needs(of: place)
            let missing = needs.filter { needsCopy[$0] == nil }
            guard missing.isEmpty else {
                stack += missing
                continue
            }
            var isCopy = false
            if case .column(let column) = plan.nodes[place.node] { isCopy = isBelow(column, at: place) }
            needsCopy[place] = isCopy || needs.contains { needsCopy[$0] == true }
            stack.removeLast()
        }
        return needsCopy.filter { !$0.value }.map(\.key).sorted {
            ($0.node, "\($0)") < ($1.node, "\($1)")
        }
    }
}
