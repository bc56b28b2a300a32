public import RuleEngine

/// What of a policy its worked examples went through.
public struct Coverage: Sendable, Equatable {
    /// Something that can be gone through.
    public struct Item: Sendable, Hashable {
        public enum Kind: Sendable, Hashable {
            /// The value was worked out at least once.
            case rule
            case branch
            /// The rule's own value where it has exceptions.
            case base
            case exception(String)
            /// 0-based row of a decision table.
            case tableRow(Int)
            case version(DayRange)
            /// A comparison with a constant: covered where both its answers were seen.
            case threshold(Threshold)
        }

        public var kind: Kind
        public var column: ColumnID
        public var origin: OriginID
        public var isCovered: Bool

        public init(kind: Kind, column: ColumnID, origin: OriginID, isCovered: Bool) {
            self.kind = kind
            self.column = column
            self.origin = origin
            self.isCovered = isCovered
        }
    }

    /// What was seen of a comparison with a constant.
    public struct Threshold: Sendable, Hashable {
        public var node: NodeID
        public var comparison: Comparison
        public var constant: Int128
        public var sawBelow: Bool
        public var sawEqual: Bool
        public var sawAbove: Bool

        public init(
            node: NodeID, comparison: Comparison, constant: Int128, sawBelow: Bool, sawEqual: Bool, sawAbove: Bool
        ) {
            self.node = node
            self.comparison = comparison
            self.constant = constant
            self.sawBelow = sawBelow
            self.sawEqual = sawEqual
            self.sawAbove = sawAbove
        }
    }

    /// In the order of the plan's columns.
    public var items: [Item]

    /// What a plan has to be gone through, and what of it a trace went through.
    public init(of plan: Plan, by trace: ReferenceTrace) {
        items = []
        for (id, column) in plan.columns.enumerated() {
            let wasSeen = trace.columns.contains(id)
            items.append(Item(kind: .rule, column: id, origin: column.origin, isCovered: wasSeen))
            for node in plan.nodesReached(from: column.node) {
                items += Self.arms(node, id, plan, trace)
                if let threshold = Self.threshold(node, plan, trace) {
                    let isCovered = trace.seenTrue.contains(node) && trace.seenFalse.contains(node)
                    items.append(
                        Item(kind: .threshold(threshold), column: id, origin: column.origin, isCovered: isCovered))
                }
            }
        }
    }

    private static func arms(_ node: NodeID, _ column: ColumnID, _ plan: Plan, _ trace: ReferenceTrace) -> [Item] {
        guard case .cases(let cases, let otherwise, _) = plan.nodes[node] else { return [] }
        func wasTaken(_ arm: Int) -> Bool { trace.arms[ReferenceTrace.Arm(node: node, arm: arm)] != nil }
        var items: [Item] = []
        var otherwiseKind: Item.Kind?
        for (arm, one) in cases.enumerated() {
            let kind: Item.Kind
            switch one.label {
            case .branch:
                kind = .branch
                otherwiseKind = otherwiseKind ?? .branch
            case .exception(let name):
                kind = .exception(name)
                otherwiseKind = .base
            case .tableRow(let row): kind = .tableRow(row)
            case .version(let days): kind = .version(days)
            }
            items.append(Item(kind: kind, column: column, origin: one.origin, isCovered: wasTaken(arm)))
        }
        if let otherwiseKind, plan.nodes[otherwise] != .absent {
            items.append(
                Item(
                    kind: otherwiseKind, column: column, origin: plan.columns[column].origin,
                    isCovered: wasTaken(cases.count)))
        }
        return items
    }

    private static func threshold(_ node: NodeID, _ plan: Plan, _ trace: ReferenceTrace) -> Threshold? {
        guard case .compare(let comparison, let left, let right) = plan.nodes[node],
            case .integer(let constant) = plan.nodes[right]
        else { return nil }
        if case .integer = plan.nodes[left] { return nil }
        let sides = trace.comparisons[node] ?? ReferenceTrace.Sides()
        return Threshold(
            node: node, comparison: comparison, constant: constant, sawBelow: sides.less, sawEqual: sides.equal,
            sawAbove: sides.greater)
    }
}

extension Plan {
    /// The nodes that a node is made of, its aggregates' values and filters too, other columns not; ascending.
    func nodesReached(from root: NodeID) -> [NodeID] {
        var seen: Set<NodeID> = []
        var waiting = [root]
        while let node = waiting.popLast() {
            guard seen.insert(node).inserted else { continue }
            waiting += operands(of: node)
        }
        return seen.sorted()
    }

    private func operands(of node: NodeID) -> [NodeID] {
        switch nodes[node] {
        case .integer, .boolean, .text, .absent, .field, .column, .owner, .record, .date, .lastDate: []
        case .lookupField(_, _, let record): [record]
        case .lookupColumn(_, let record): record.map { [$0] } ?? []
        case .present(let operand), .negate(let operand), .not(let operand), .calendar(_, let operand): [operand]
        case .add(let left, let right), .subtract(let left, let right), .multiply(let left, let right),
            .minimum(let left, let right), .maximum(let left, let right), .divide(let left, let right, _),
            .compare(_, let left, let right), .and(let left, let right), .or(let left, let right):
            [left, right]
        case .cases(let cases, let otherwise, _): cases.flatMap { [$0.condition, $0.value] } + [otherwise]
        case .aggregate(let id):
            [aggregates[id].value, aggregates[id].filter, aggregates[id].group].compactMap(\.self)
        }
    }
}
