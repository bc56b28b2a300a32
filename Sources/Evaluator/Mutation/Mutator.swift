public import RuleEngine

extension Plan {
    /// Every mutant of a plan `withOwnNodes`, in the order of its declarations.
    public func mutants() -> [Mutant] {
        declarations().flatMap { owner, columns -> [Mutant] in
            var mutator = Mutator(plan: self, owner: owner, columns: columns)
            mutator.run()
            return mutator.mutants
        }
    }
}

/// Makes the mutants of one rule or table.
struct Mutator {
    let plan: Plan
    let owner: PlanOwner
    let parts: [PlanPart]
    private(set) var mutants: [Mutant] = []
    /// Conditions that only say whether a value is there.
    private(set) var presences: Set<NodeID> = []

    init(plan: Plan, owner: PlanOwner, columns: [ColumnID]) {
        self.plan = plan
        self.owner = owner
        parts = plan.parts(of: columns)
        for part in parts {
            if case .cases(let arms, let otherwise, _) = plan.nodes[part.node], arms.count == 1,
                plan.isPresenceOnly(arms[0].condition, otherwise)
            {
                presences.insert(arms[0].condition)
            }
        }
    }

    mutating func run() {
        addBounds()
        for part in parts where !presences.contains(part.node) {
            switch plan.nodes[part.node] {
            case .compare(let comparison, let left, let right): addComparison(part, comparison, left, right)
            case .minimum(let left, let right), .maximum(let left, let right): addCaps(part, left, right)
            case .divide(let left, let right, let rounding): addRoundings(part, left, right, rounding)
            case .and(let left, let right), .or(let left, let right): addConditions(part, left, right)
            case .cases(let arms, let otherwise, let isDisjoint): addArms(part, arms, otherwise, isDisjoint)
            case .aggregate(let id): addFilter(part, id)
            case .integer, .boolean, .text, .absent, .field, .column, .owner, .record, .inForce, .lookupField,
                .lookupColumn,
                .previous, .date, .lastDate, .present, .negate, .add, .subtract, .multiply, .not, .calendar, .dateCall,
                .peers:
                break
            }
        }
    }

    mutating func add(
        _ kind: Mutant.Kind, _ part: PlanPart, _ edits: [(node: NodeID, with: Node)], additions: [Node] = [],
        isEqual: Bool = false, moved: (figure: NodeID, value: Int128, isUp: Bool)? = nil
    ) {
        // Rows and exceptions that fit together are no fault of the mutant's: the first that fits decides.
        mutants.append(
            Mutant(
                kind: kind, column: part.column, origin: part.origin, grain: part.grain, node: part.node,
                moved: moved, isEqual: isEqual, edits: edits + overlapping(edits), additions: additions))
    }

    /// The cases of the declaration, made to take the first that fits.
    private func overlapping(_ edits: [(node: NodeID, with: Node)]) -> [(node: NodeID, with: Node)] {
        parts.compactMap { part in
            guard case .cases(let arms, let otherwise, true) = plan.nodes[part.node],
                !edits.contains(where: { $0.node == part.node })
            else { return nil }
            return (part.node, .cases(arms, otherwise: otherwise, isDisjoint: false))
        }
    }

    // MARK: Conditions

    private mutating func addComparison(_ part: PlanPart, _ comparison: Comparison, _ left: NodeID, _ right: NodeID) {
        if plan.isOfConstants(part.node) { return }
        let isBound = plan.isAgainstConstant(part.node) && plan.isOrdering(part.node, in: part.grain)
        // Another answer in one row alone leaves a gap in the table, which `check` does not let pass.
        if isBound || part.isInRow { return }
        let other: Comparison =
            switch comparison {
            case .equal: .notEqual
            case .notEqual: .equal
            case .less: .lessOrEqual
            case .lessOrEqual: .less
            case .greater: .greaterOrEqual
            case .greaterOrEqual: .greater
            }
        var isEqual = false
        if comparison != .equal, comparison != .notEqual {
            isEqual = isContinuous(part.node) { then, otherwise in
                guard let first = plan.sum(left), let second = plan.sum(right), let one = plan.sum(then),
                    let other = plan.sum(otherwise)
                else { return false }
                return one.adding(other, -1).isMultiple(of: first.adding(second, -1))
            }
        }
        add(.comparison, part, [(part.node, .compare(other, left, right))], isEqual: isEqual)
    }

    private mutating func addConditions(_ part: PlanPart, _ left: NodeID, _ right: NodeID) {
        // A cell left out of a row overlaps the other rows, which `check` does not let pass.
        if part.isInRow { return }
        for (kept, dropped) in [(left, right), (right, left)] {
            // Whether a value is there must be asked before it is read.
            if plan.asksPresence(dropped) { continue }
            add(.condition, part, [(part.node, plan.nodes[kept])])
        }
    }

    // MARK: Figures

    private mutating func addCaps(_ part: PlanPart, _ left: NodeID, _ right: NodeID) {
        for kept in [left, right] where !plan.isConstant(kept) {
            add(.cap, part, [(part.node, plan.nodes[kept])])
        }
    }

    private mutating func addRoundings(_ part: PlanPart, _ left: NodeID, _ right: NodeID, _ rounding: Rounding) {
        let others: [Rounding] =
            switch rounding {
            case .nearest: [.down, .up, .halfEven]
            case .halfEven: [.down, .up, .nearest]
            case .down: [.nearest, .up]
            case .up: [.nearest, .down]
            case .towardZero: [.nearest, .up, .down]
            }
        for other in others {
            add(
                .rounding(from: rounding, to: other), part, [(part.node, .divide(left, right, other))],
                isEqual: !plan.matters(rounding, other, left, right, in: part.grain))
        }
    }

    private mutating func addFilter(_ part: PlanPart, _ id: AggregateID) {
        var aggregate = plan.aggregates[id]
        guard let filter = aggregate.filter, !plan.asksPresence(filter) else { return }
        aggregate.filter = nil
        mutants.append(
            Mutant(
                kind: .filter, column: part.column, origin: part.origin, grain: part.grain, node: part.node,
                edits: [], aggregate: (id, aggregate)))
    }

    // MARK: Cases

    private mutating func addArms(_ part: PlanPart, _ arms: [Case], _ otherwise: NodeID, _ isDisjoint: Bool) {
        if arms.count == 1, plan.isPresenceOnly(arms[0].condition, otherwise) { return }
        for (position, arm) in arms.enumerated() {
            switch arm.label {
            case .version: continue
            case .exception(let name):
                var rest = arms
                rest.remove(at: position)
                var place = part
                place.origin = arm.origin
                let without: Node =
                    rest.isEmpty ? plan.nodes[otherwise] : .cases(rest, otherwise: otherwise, isDisjoint: false)
                add(.exception(name), place, [(part.node, without)])
            case .branch:
                switch plan.nodes[arm.condition] {
                case .and, .or, .present: continue
                default: break
                }
                // Figures of one condition are one branch, however many nodes it takes.
                var place = part
                place.node = arm.condition
                place.isInCondition = true
                guard !mutants.contains(where: { $0.kind == .condition && $0.node == arm.condition }) else { continue }
                add(.condition, place, [(arm.condition, .boolean(true))])
            case .tableRow(let row):
                guard position + 1 < arms.count, case .tableRow = arms[position + 1].label else { continue }
                var swapped = arms
                swapped[position].value = arms[position + 1].value
                swapped[position + 1].value = arms[position].value
                if swapped[position].value == arms[position].value { continue }
                var place = part
                place.origin = arm.origin
                add(
                    .rows(row), place, [(part.node, .cases(swapped, otherwise: otherwise, isDisjoint: false))])
            }
        }
    }
}
