public import RuleEngine

/// A comparison that makes a guarantee fail for one record, with what it compares.
public struct BrokenLimit: Sendable, Equatable {
    /// A figure that the comparison reads; nil: absent.
    public struct Figure: Sendable, Equatable {
        public var node: NodeID
        public var value: Int128?
    }

    /// The comparison, or another condition that decides.
    public var node: NodeID
    public var figures: [Figure]
    /// By how many a count would have to change for it to hold: below 0, so many too many.
    public var change: Int128?
}

extension Plan {
    /// Why a guarantee does not hold where the values that decide it are known.
    public func brokenLimits(
        of guarantee: Guarantee, _ violation: GuaranteeResult.Violation
    ) -> [BrokenLimit] {
        let evidence = evidence(of: guarantee)
        guard !evidence.isEmpty, evidence.count == violation.evidence.count else { return [] }
        let reading = EvidenceReading(
            plan: self, known: Dictionary(uniqueKeysWithValues: zip(evidence, violation.evidence)))
        return reading.broken(guarantee.condition, is: false)
    }
}

extension Plan {
    /// Of the values beside a violation those that were looked at; the others, which may mean nothing, are nil.
    func lookedAt(_ values: [Int128?], of guarantee: Guarantee) -> [Int128?] {
        let evidence = evidence(of: guarantee)
        guard evidence.count == values.count, !evidence.isEmpty else { return [] }
        let reading = EvidenceReading(plan: self, known: Dictionary(uniqueKeysWithValues: zip(evidence, values)))
        var read: Set<NodeID> = []
        reading.look(guarantee.condition, &read)
        return zip(evidence, values).map { read.contains($0) ? $1 : nil }
    }
}

/// A guarantee's condition, read where its leaves are known.
private struct EvidenceReading {
    let plan: Plan
    var known: [NodeID: Int128?]

    /// nil: absent, or not known.
    func value(_ node: NodeID) -> Int128? {
        if let known = known[node] { return known }
        func both(_ left: NodeID, _ right: NodeID, _ make: (Int128, Int128) -> (Int128, Bool)) -> Int128? {
            guard let left = value(left), let right = value(right) else { return nil }
            let (result, overflow) = make(left, right)
            return overflow ? nil : result
        }
        switch plan.nodes[node] {
        case .integer(let value): return value
        case .boolean(let truth): return truth ? 1 : 0
        case .column(let column): return value(plan.columns[column].node)
        case .negate(let inner): return value(inner).map { -$0 }
        case .add(let left, let right): return both(left, right) { $0.addingReportingOverflow($1) }
        case .subtract(let left, let right): return both(left, right) { $0.subtractingReportingOverflow($1) }
        case .multiply(let left, let right): return both(left, right) { $0.multipliedReportingOverflow(by: $1) }
        case .minimum(let left, let right): return both(left, right) { (min($0, $1), false) }
        case .maximum(let left, let right): return both(left, right) { (max($0, $1), false) }
        case .divide(let left, let right, let rounding):
            return both(left, right) { $1 > 0 ? (roundedQuotient($0, by: $1, rounding), false) : (0, true) }
        case .compare(let comparison, let left, let right):
            return both(left, right) { (comparison.holds($0, $1) ? 1 : 0, false) }
        case .and(let left, let right):
            guard let first = value(left) else { return nil }
            return first == 0 ? 0 : value(right)
        case .or(let left, let right):
            guard let first = value(left) else { return nil }
            return first == 1 ? 1 : value(right)
        case .not(let inner): return value(inner).map { 1 - $0 }
        case .cases(let arms, let otherwise, _):
            for arm in arms {
                guard let truth = value(arm.condition) else { return nil }
                if truth == 1 { return value(arm.value) }
            }
            return value(otherwise)
        case .text, .absent, .field, .owner, .record, .inForce, .lookupField, .lookupColumn, .previous, .date,
            .lastDate, .present,
            .calendar, .dateCall, .peers,
            .aggregate:
            return nil
        }
    }

    /// Follows a condition as it is evaluated.
    func look(_ node: NodeID, _ read: inout Set<NodeID>) {
        switch plan.evidencePart(node) {
        case .constant, .unreadable: return
        case .leaf: read.insert(node)
        case .inner(let operands):
            switch plan.nodes[node] {
            case .and(let left, let right), .or(let left, let right):
                let goesOn: Int128 = if case .and = plan.nodes[node] { 1 } else { 0 }
                look(left, &read)
                if value(left) == goesOn { look(right, &read) }
            case .cases(let arms, let otherwise, _):
                for arm in arms {
                    look(arm.condition, &read)
                    if value(arm.condition) == 1 { return look(arm.value, &read) }
                }
                look(otherwise, &read)
            default:
                for operand in operands { look(operand, &read) }
            }
        }
    }

    /// What makes a condition true or false, where it should be the other.
    func broken(_ node: NodeID, is truth: Bool) -> [BrokenLimit] {
        switch plan.nodes[node] {
        case .not(let inner): return broken(inner, is: !truth)
        case .and(let left, let right), .or(let left, let right):
            let found = [left, right].filter { value($0) == (truth ? 1 : 0) }.map { broken($0, is: truth) }
            let isEither = if case .or = plan.nodes[node] { !truth } else { truth }
            // Where one of several would do, what a count can mend is what the drafter meant; the others are exemptions.
            let mendable = found.filter { $0.contains { $0.change != nil } }
            return (isEither && !mendable.isEmpty ? mendable : found).flatMap(\.self)
        case .cases(let arms, let otherwise, _):
            for arm in arms {
                guard let holds = value(arm.condition) else { return [] }
                if holds == 1 { return broken(arm.value, is: truth) }
            }
            return broken(otherwise, is: truth)
        case .column(let column) where known[node] == nil: return broken(plan.columns[column].node, is: truth)
        case .compare:
            let figures = leaves(node).map { BrokenLimit.Figure(node: $0, value: known[$0] ?? nil) }
            return [BrokenLimit(node: node, figures: figures, change: change(node, figures, is: truth))]
        case .boolean, .integer, .text, .absent: return []
        case .field, .column, .owner, .record, .inForce, .lookupField, .lookupColumn, .previous, .date, .lastDate,
            .present,
            .negate, .add,
            .subtract, .multiply, .minimum, .maximum, .divide, .calendar, .dateCall, .peers, .aggregate:
            return [BrokenLimit(node: node, figures: [], change: nil)]
        }
    }

    /// The known values below a comparison, in the order written.
    private func leaves(_ node: NodeID) -> [NodeID] {
        if known[node] != nil { return [node] }
        guard case .inner(let operands) = plan.evidencePart(node) else { return [] }
        return operands.reduce(into: []) { result, operand in
            for leaf in leaves(operand) where !result.contains(leaf) { result.append(leaf) }
        }
    }

    private func change(_ node: NodeID, _ figures: [BrokenLimit.Figure], is truth: Bool) -> Int128? {
        let counts = figures.filter { plan.isPartialCount($0.node) }
        guard counts.count == 1, let count = counts[0].value else { return nil }
        for step in 1...Int128(10_000) {
            for change in [-step, step] where count + change >= 0 {
                var other = self
                other.known[counts[0].node] = .some(count + change)
                if other.value(node) == (truth ? 0 : 1) { return change }
            }
        }
        return nil
    }
}
