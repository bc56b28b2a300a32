import RuleEngine

/// Lists what there is to go through in one rule or table, each once.
struct CoverageWalk {
    private struct Key: Hashable {
        var kind: Coverage.Item.Kind
        var origin: OriginID
    }

    /// One threshold, however many comparisons and rows it parts.
    private struct Cut: Hashable {
        var figure: NodeID
        var below: Int128
    }

    let plan: Plan
    let trace: ReferenceTrace
    private(set) var items: [Coverage.Item] = []
    private var positions: [Key: Int] = [:]
    private var cuts: [Cut: Int] = [:]
    private var visited: Set<NodeID> = []
    private var column: ColumnID = 0

    init(plan: Plan, trace: ReferenceTrace) {
        self.plan = plan
        self.trace = trace
    }

    mutating func visit(_ column: ColumnID) {
        self.column = column
        let definition = plan.columns[column]
        items.append(
            Coverage.Item(
                kind: .rule, column: column, origin: definition.origin, isCovered: trace.columns.contains(column)))
        visit(definition.node, definition.grain, definition.origin)
    }

    private mutating func add(_ kind: Coverage.Item.Kind, _ origin: OriginID, _ isCovered: Bool) {
        let key = Key(kind: kind, origin: origin)
        if let position = positions[key] {
            items[position].isCovered = items[position].isCovered || isCovered
            return
        }
        positions[key] = items.count
        items.append(Coverage.Item(kind: kind, column: column, origin: origin, isCovered: isCovered))
    }

    /// `origin` is that of the nearest row, exception or version around the node.
    private mutating func visit(_ node: NodeID, _ grain: GrainID, _ origin: OriginID) {
        guard visited.insert(node).inserted else { return }
        switch plan.nodes[node] {
        case .cases(let arms, let otherwise, _):
            visit(node, arms, otherwise, grain, origin)
            return
        case .compare, .minimum, .maximum:
            addBounds(node, grain, origin)
        case .present:
            addAnswers(node, grain, origin)
        case .field, .lookupField, .column, .lookupColumn:
            if plan.types[node].kind == .boolean { addAnswers(node, grain, origin) }
        case .aggregate(let id):
            let aggregate = plan.aggregates[id]
            for part in [aggregate.value, aggregate.filter] {
                if let part { visit(part, aggregate.source, origin) }
            }
        case .integer, .boolean, .text, .absent, .owner, .record, .date, .lastDate, .negate, .add, .subtract,
            .multiply, .divide, .and, .or, .not, .calendar:
            break
        }
        for operand in plan.ownOperands(of: node) { visit(operand, grain, origin) }
    }

    private mutating func visit(
        _ node: NodeID, _ arms: [Case], _ otherwise: NodeID, _ grain: GrainID, _ origin: OriginID
    ) {
        func wasTaken(_ arm: Int) -> Bool { trace.arms[ReferenceTrace.Arm(node: node, arm: arm)] != nil }
        var last: Coverage.Item.Kind?
        for (arm, one) in arms.enumerated() {
            var isVersion = false
            switch one.label {
            case .branch:
                if arms.count == 1, plan.isPresenceOnly(one.condition, otherwise) {
                    visit(one.value, grain, origin)
                    return
                }
                add(.branch(one.condition, holds: true), origin, wasTaken(arm))
                last = .branch(one.condition, holds: false)
            case .exception(let name):
                add(.exception(name), one.origin, wasTaken(arm))
                last = .base
            case .tableRow(let row): add(.tableRow(row), one.origin, wasTaken(arm))
            case .version(let days):
                isVersion = true
                add(.version(days), one.origin, wasTaken(arm))
            }
            // When a version begins is told by the version, not by the dates that are compared for it.
            if !isVersion { visit(one.condition, grain, one.origin) }
            visit(one.value, grain, one.origin)
        }
        if let last { add(last, origin, wasTaken(arms.count)) }
        visit(otherwise, grain, origin)
    }

    private mutating func addAnswers(_ node: NodeID, _ grain: GrainID, _ origin: OriginID) {
        add(.condition(node, grain, holds: true), origin, trace.seenTrue.contains(node))
        add(.condition(node, grain, holds: false), origin, trace.seenFalse.contains(node))
    }

    private mutating func addBounds(_ node: NodeID, _ grain: GrainID, _ origin: OriginID) {
        if plan.isOfConstants(node) { return }
        guard plan.isAgainstConstant(node), plan.isOrdering(node, in: grain) else {
            switch plan.nodes[node] {
            case .minimum, .maximum:
                let sides = trace.comparisons[node] ?? ReferenceTrace.Sides()
                add(.order(node, grain, isLess: true), origin, sides.less)
                add(.order(node, grain, isLess: false), origin, sides.greater)
            default: addAnswers(node, grain, origin)
            }
            return
        }
        for (threshold, sight) in plan.thresholds(at: node, in: grain) {
            let cut = Cut(figure: threshold.figure, below: threshold.below)
            if let first = cuts[cut] {
                for (offset, side) in Threshold.Side.allCases.enumerated() where sight.isSeen(side, in: trace) {
                    items[first + offset].isCovered = true
                }
                continue
            }
            cuts[cut] = items.count
            for side in Threshold.Side.allCases {
                add(.threshold(threshold, side), origin, sight.isSeen(side, in: trace))
            }
        }
    }
}

extension Plan {
    /// Whether one operand of a comparison, least or greatest is a constant.
    func isAgainstConstant(_ node: NodeID) -> Bool { ownOperands(of: node).contains { isConstant($0) } }

    /// Whether cases say no more than when a value is absent: of an optional field, or of the mean of nothing.
    func isPresenceOnly(_ condition: NodeID, _ otherwise: NodeID) -> Bool {
        guard case .absent = nodes[otherwise] else { return false }
        switch nodes[condition] {
        case .present: return true
        case .compare(.greater, let left, let right):
            guard case .aggregate(let id) = nodes[left], aggregates[id].kind == .count, nodes[right] == .integer(0)
            else { return false }
            return true
        default: return false
        }
    }

    func isOfConstants(_ node: NodeID) -> Bool { ownOperands(of: node).allSatisfy { isConstant($0) } }

    func isConstant(_ node: NodeID) -> Bool {
        switch nodes[node] {
        case .integer, .boolean: true
        default: false
        }
    }
}
