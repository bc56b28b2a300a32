import RuleEngine

/// Tells columns that are reckoned alike, though each may need its own earlier value: of variants of a policy in one plan, what
/// they have in common is reckoned once.
struct AlikeColumns {
    private struct Pair: Hashable {
        var one: Int
        var other: Int
    }

    private let plan: Plan
    /// Columns that stand for themselves, and those found to be like one of them.
    private var firsts: [ColumnID] = []
    private var known: [ColumnID: ColumnID] = [:]
    /// Taken to be alike while they are compared: circles end here.
    private var columns: Set<Pair> = []
    private var nodes: Set<Pair> = []

    init(_ plan: Plan) { self.plan = plan }

    /// The first column asked for that is reckoned like this one.
    mutating func first(of column: ColumnID) -> ColumnID {
        if let first = known[column] { return first }
        let definition = plan.columns[column]
        for first in firsts where plan.columns[first].grain == definition.grain {
            columns = []
            nodes = []
            if isAlike(plan.columns[first].node, definition.node) {
                known[column] = first
                return first
            }
        }
        firsts.append(column)
        known[column] = column
        return column
    }

    /// With its own stack: expressions may be nested as deep as the plan likes.
    private mutating func isAlike(_ one: NodeID, _ other: NodeID) -> Bool {
        var open = [Pair(one: one, other: other)]
        while let pair = open.popLast() {
            if pair.one == pair.other { continue }
            guard nodes.insert(pair).inserted else { continue }
            guard plan.types[pair.one] == plan.types[pair.other] else { return false }
            let (first, second) = (plan.nodes[pair.one], plan.nodes[pair.other])
            guard first.shape == second.shape else { return false }
            switch (first, second) {
            case (.column(let one), .column(let other)), (.lookupColumn(let one, _), .lookupColumn(let other, _)),
                (.previous(let one, _), .previous(let other, _)):
                guard one == other || isAlikeNext(one, other, &open) else { return false }
            case (.aggregate(let one), .aggregate(let other)):
                guard isAlike(aggregate: one, other, &open) else { return false }
            default: break
            }
            let operands = (plan.ownOperands(of: pair.one), plan.ownOperands(of: pair.other))
            guard operands.0.count == operands.1.count else { return false }
            for (one, other) in zip(operands.0, operands.1) { open.append(Pair(one: one, other: other)) }
        }
        return true
    }

    private mutating func isAlikeNext(_ one: ColumnID, _ other: ColumnID, _ open: inout [Pair]) -> Bool {
        guard plan.columns[one].grain == plan.columns[other].grain else { return false }
        if columns.insert(Pair(one: one, other: other)).inserted {
            open.append(Pair(one: plan.columns[one].node, other: plan.columns[other].node))
        }
        return true
    }

    private func isAlike(aggregate one: AggregateID, _ other: AggregateID, _ open: inout [Pair]) -> Bool {
        let (first, second) = (plan.aggregates[one], plan.aggregates[other])
        guard first.kind == second.kind, first.source == second.source, first.target == second.target else {
            return false
        }
        for (one, other) in [
            (first.value, second.value), (first.filter, second.filter), (first.group, second.group),
        ] {
            switch (one, other) {
            case (nil, nil): break
            case (let one?, let other?): open.append(Pair(one: one, other: other))
            case (_?, nil), (nil, _?): return false
            }
        }
        return true
    }
}

extension Node {
    /// What it does, whatever it reads.
    fileprivate var shape: Node {
        switch self {
        case .column: .column(0)
        case .lookupColumn(_, let record): .lookupColumn(0, record: record.map { _ in 0 })
        case .previous: .previous(0, initial: 0)
        case .aggregate: .aggregate(0)
        case .cases(let arms, _, _):
            .cases(
                arms.map { _ in Case(condition: 0, value: 0, label: .branch, origin: 0) }, otherwise: 0,
                isDisjoint: false)
        case .integer, .boolean, .text, .absent, .field, .owner, .record, .date, .lastDate, .lookupField, .inForce,
            .present,
            .negate, .add, .subtract, .multiply, .minimum, .maximum, .divide, .compare, .and, .or, .not, .calendar,
            .dateCall, .peers:
            mapOperands { _ in 0 }
        }
    }
}
