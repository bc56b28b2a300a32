import RuleEngine

/// The thresholds of a text's grade, and the same text with every score that lies just below one raised to it.
///
/// What the raised text pays more than the text itself is what the threshold is worth to those just below it, to the rupiah.
struct RaisedScores {
    /// In the smallest unit of the score, ascending.
    var bounds: [Int128]
    /// How far below a bound a score counts as near it.
    var band: Int128
    var plan: Plan

    /// - Returns: nil where the view has no grade and score, or the grade holds the score against no figure.
    init?(_ view: SimulationView, in plan: Plan) {
        guard let score = view.score, let grade = view.grade,
            case .number(let type) = view.values[score].type,
            case .column(let scored) = plan.nodes[view.values[score].node],
            case .column(let graded) = plan.nodes[view.values[grade].node]
        else { return nil }
        bounds = plan.bounds(of: scored, in: graded)
        guard !bounds.isEmpty else { return nil }
        band = Self.band(type)
        self.plan = plan.raising(scored, to: bounds, within: band)
    }

    /// One point; of a scale of less than a hundred points one part in a hundred.
    static func band(_ type: NumberType) -> Int128 {
        let point = (0..<type.decimals).reduce(Int128(1)) { power, _ in power * 10 }
        let (span, isLarge) = type.range.upperBound.subtractingReportingOverflow(type.range.lowerBound)
        return max(1, isLarge ? point : min(point, span / 100))
    }

    /// The bound that a score lies just below.
    func next(above score: Int128) -> Int? {
        bounds.firstIndex { score < $0 }.flatMap { bounds[$0] - band <= score ? $0 : nil }
    }
}

extension Plan {
    /// The values of a column from which on another decides otherwise, ascending.
    fileprivate func bounds(of figure: ColumnID, in decided: ColumnID) -> [Int128] {
        let grain = columns[decided].grain
        guard columns[figure].grain == grain else { return [] }
        var found: Set<Int128> = []
        var seen: Set<NodeID> = []
        var open = [columns[decided].node]
        while let node = open.popLast() {
            guard seen.insert(node).inserted else { continue }
            open += ownOperands(of: node)
            if case .column(let column) = nodes[node], column != figure { open.append(columns[column].node) }
            guard case .compare(let comparison, let left, let right) = nodes[node] else { continue }
            for (constant, isLeft) in [(left, true), (right, false)] {
                for value in constants(constant) {
                    // A parameter's figure stands where the text names the parameter.
                    var plan = self
                    plan.nodes[constant] = .integer(value)
                    plan.nodes[node] = .compare(comparison, left, right)
                    for threshold in plan.thresholds(at: node, in: grain).map(\.threshold)
                    where reads(threshold.figure, figure) && (isLeft ? right : left) != constant {
                        found.insert(threshold.above)
                    }
                }
            }
        }
        return found.sorted()
    }

    private func reads(_ node: NodeID, _ column: ColumnID) -> Bool {
        if case .column(let read) = nodes[node] { read == column } else { false }
    }

    /// The figures that a node may stand for, where it is one or a parameter.
    private func constants(_ node: NodeID, depth: Int = 0) -> [Int128] {
        guard depth < 4 else { return [] }
        switch nodes[node] {
        case .integer(let value): return [value]
        case .column(let column): return constants(columns[column].node, depth: depth + 1)
        case .lookupColumn(let column, record: nil): return constants(columns[column].node, depth: depth + 1)
        case .cases(let arms, let otherwise, _):
            return (arms.map(\.value) + [otherwise]).flatMap { constants($0, depth: depth + 1) }
        default: return []
        }
    }

    /// The same text in which whatever reads a column finds the next bound where the value lies within a band below it.
    fileprivate func raising(_ column: ColumnID, to bounds: [Int128], within band: Int128) -> Plan {
        var plan = self
        let value = columns[column].node
        guard case .integer(let range) = types[value].kind else { return self }
        let isOptional = types[value].isOptional
        func add(_ node: Node, _ kind: NodeType.Kind, isOptional: Bool = false) -> NodeID {
            plan.nodes.append(node)
            plan.types.append(NodeType(kind, isOptional: isOptional))
            return plan.nodes.count - 1
        }
        let arms = bounds.map { bound -> Case in
            let from = add(.integer(bound - band), .integer(bound - band...bound - band))
            let until = add(.integer(bound), .integer(bound...bound))
            let isBelow = add(.compare(.less, value, until), .boolean)
            let isNear = add(.compare(.greaterOrEqual, value, from), .boolean)
            var condition = add(.and(isNear, isBelow), .boolean)
            // Where there is no score it cannot be near.
            if isOptional { condition = add(.and(add(.present(value), .boolean), condition), .boolean) }
            return Case(
                condition: condition, value: until, label: .branch,
                origin: columns[column].origin)
        }
        let raised = add(
            .cases(arms, otherwise: value, isDisjoint: false), .integer(range), isOptional: isOptional)
        plan.columns[column].node = raised
        return plan
    }
}
