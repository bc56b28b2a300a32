public import RuleEngine

extension Plan {
    /// The values that decide whether a guarantee holds for a record or for everything: what an assessor is shown beside a
    /// violation. Of rows and days there are too many to keep them.
    func evidence(of guarantee: Guarantee) -> [NodeID] {
        let grain = grains[guarantee.grain]
        guard !guarantee.isProven, isRecordOrWhole(grain), grain.period != .day, grain.period != .week else {
            return []
        }
        var result: [NodeID] = []
        var seen: Set<NodeID> = []
        var open = [guarantee.condition]
        while let next = open.popLast() {
            guard seen.insert(next).inserted else { continue }
            switch evidencePart(next) {
            case .constant: break
            case .inner(let nodes): open += nodes
            case .leaf: result.append(next)
            case .unreadable: return []
            }
        }
        return result.sorted()
    }

    private func isRecordOrWhole(_ grain: Grain) -> Bool {
        switch grain.subject {
        case .everything: return true
        case .table(let table):
            if case .register = tables[table].kind { return true }
            return false
        }
    }

    /// How a node of a guarantee is looked at.
    enum EvidencePart {
        case constant
        /// Follows from these.
        case inner([NodeID])
        case leaf
        /// It may not be read everywhere: then nothing is told of the guarantee.
        case unreadable
    }

    func evidencePart(_ node: NodeID) -> EvidencePart {
        switch nodes[node] {
        case .integer, .boolean, .text, .absent, .owner, .record, .inForce: return .constant
        case .column(let column):
            if case .boolean = types[node].kind, !types[node].isOptional { return .inner([columns[column].node]) }
            return .leaf
        case .compare(_, let left, let right):
            // Codes are not for people.
            if case .code = types[left].kind { return readsOptional(node) ? .unreadable : .leaf }
            return .inner([left, right])
        case .and, .or, .not, .cases, .negate, .add, .subtract, .multiply, .minimum, .maximum, .divide:
            return .inner(ownOperands(of: node))
        case .lookupField, .lookupColumn, .previous, .calendar, .dateCall:
            return readsOptional(node) ? .unreadable : .leaf
        case .field, .date, .lastDate, .present, .peers, .aggregate: return .leaf
        }
    }

    /// Whether there may be nothing to read it by.
    private func readsOptional(_ node: NodeID) -> Bool {
        ownOperands(of: node).contains { types[$0].isOptional || readsOptional($0) }
    }

    /// Whether a node counts all records of a group.
    public func isWholeCount(_ node: NodeID) -> Bool {
        switch nodes[node] {
        case .column(let column): isWholeCount(columns[column].node)
        case .aggregate(let id): aggregates[id].kind == .count && aggregates[id].filter == nil
        case .peers(.count, let condition, _): nodes[condition] == .boolean(true)
        default: false
        }
    }

    /// Whether a node counts some of the records of a group, not all.
    public func isPartialCount(_ node: NodeID) -> Bool {
        switch nodes[node] {
        case .column(let column): isPartialCount(columns[column].node)
        case .aggregate(let id): aggregates[id].kind == .count && aggregates[id].filter != nil
        case .peers(.count, let condition, _): nodes[condition] != .boolean(true)
        default: false
        }
    }
}
