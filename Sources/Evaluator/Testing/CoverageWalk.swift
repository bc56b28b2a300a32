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
    /// Conditions that say no more than whether a value is there.
    private var presences: Set<NodeID> = []
    private var column: ColumnID = 0

    init(plan: Plan, trace: ReferenceTrace) {
        self.plan = plan
        self.trace = trace
    }

    mutating func visit(_ columns: [ColumnID]) {
        // What is still to be set has nothing that a test could reach.
        let columns = columns.filter { plan.columns[$0].kind != .open }
        for column in columns where !plan.isRunning(column) {
            let origin = plan.columns[column].origin
            items.append(
                Coverage.Item(kind: .rule, column: column, origin: origin, isCovered: trace.columns.contains(column)))
        }
        for part in plan.parts(of: columns) {
            column = part.column
            visit(part)
        }
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

    private mutating func visit(_ part: PlanPart) {
        switch plan.nodes[part.node] {
        case .cases(let arms, let otherwise, _): addArms(part, arms, otherwise)
        case .compare, .minimum, .maximum: addBounds(part.node, part.grain, part.origin)
        case .present:
            if !presences.contains(part.node) { addAnswers(part.node, part.grain, part.origin) }
        case .field, .lookupField, .column, .lookupColumn, .previous:
            if plan.types[part.node].kind == .boolean { addAnswers(part.node, part.grain, part.origin) }
        case .integer, .boolean, .text, .absent, .owner, .record, .inForce, .date, .lastDate, .negate, .add, .subtract,
            .multiply, .divide, .and, .or, .not, .calendar, .dateCall, .peers, .aggregate:
            break
        }
    }

    private mutating func addArms(_ part: PlanPart, _ arms: [Case], _ otherwise: NodeID) {
        if arms.count == 1, plan.isPresenceOnly(arms[0].condition, otherwise) {
            presences.insert(arms[0].condition)
            return
        }
        func wasTaken(_ arm: Int) -> Bool { trace.arms[ReferenceTrace.Arm(node: part.node, arm: arm)] != nil }
        var last: Coverage.Item.Kind?
        for (arm, one) in arms.enumerated() {
            switch one.label {
            case .branch:
                add(.branch(one.condition, holds: true), part.origin, wasTaken(arm))
                last = .branch(one.condition, holds: false)
            case .exception(let name):
                add(.exception(name), one.origin, wasTaken(arm))
                last = .base
            case .tableRow(let row): add(.tableRow(row), one.origin, wasTaken(arm))
            case .version(let days): add(.version(days), one.origin, wasTaken(arm))
            }
        }
        if let last { add(last, part.origin, wasTaken(arms.count)) }
    }

    private mutating func addAnswers(_ node: NodeID, _ grain: GrainID, _ origin: OriginID) {
        add(.condition(node, grain, holds: true), origin, trace.seenTrue.contains(node))
        add(.condition(node, grain, holds: false), origin, trace.seenFalse.contains(node))
    }

    private mutating func addBounds(_ node: NodeID, _ grain: GrainID, _ origin: OriginID) {
        if plan.isOfConstants(node) || presences.contains(node) { return }
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
