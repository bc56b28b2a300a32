import RuleEngine

/// Something the sample should make happen.
struct SampleGoal: Hashable {
    enum Event: Hashable {
        /// left − right is exactly this.
        case difference(Int128)
        case isTrue, isFalse
        /// Of a `cases` node.
        case arm(Int)
    }

    var node: NodeID
    var event: Event
    /// Other comparisons of the same two figures: `skor >= 90 %` in one row of a table, `skor < 90 %` in the next.
    var twins: [NodeID] = []

    /// How far a run was from it, and in which direction the difference of the comparison has to change; nil: not even near.
    func distance(_ trace: ReferenceTrace) -> Int128? {
        switch event {
        case .arm(let arm):
            return trace.arms[ReferenceTrace.Arm(node: node, arm: arm)] == nil ? nil : 0
        case .isTrue:
            return trace.seenTrue.contains(node) ? 0 : trace.seenFalse.contains(node) ? flip(trace) : nil
        case .isFalse:
            return trace.seenFalse.contains(node) ? 0 : trace.seenTrue.contains(node) ? flip(trace) : nil
        case .difference(let wanted):
            return gaps(to: wanted, trace).map(\.magnitude).min().flatMap { Int128(exactly: $0) }
        }
    }

    /// By how much the difference would have to change.
    func gap(_ trace: ReferenceTrace) -> Int128 {
        let wanted: Int128 =
            switch event {
            case .difference(let wanted): wanted
            case .isTrue, .isFalse, .arm: 0
            }
        return gaps(to: wanted, trace).min { $0.magnitude < $1.magnitude } ?? 0
    }

    private func gaps(to wanted: Int128, _ trace: ReferenceTrace) -> [Int128] {
        let seen = ([node] + twins).compactMap { trace.comparisons[$0] }.flatMap { sides in
            [sides.nearestBelow, sides.equal ? 0 : nil, sides.nearestAbove].compactMap(\.self)
        }
        return seen.map { wanted.subtractingReportingOverflow($0) }.filter { !$0.overflow }.map(\.partialValue)
    }

    private func flip(_ trace: ReferenceTrace) -> Int128 {
        guard let sides = trace.comparisons[node] else { return 1_000_000 }
        let near = [sides.nearestBelow, sides.nearestAbove].compactMap { $0 }.map(\.magnitude).min()
        return near.flatMap { Int128(exactly: $0) } ?? 1
    }
}

/// The two figures of a comparison that orders them.
private struct Comparands: Hashable {
    var grain: GrainID
    var left: NodeID
    var right: NodeID

    init?(_ node: Node, _ grain: GrainID) {
        guard case .compare(let comparison, let left, let right) = node, comparison != .equal, comparison != .notEqual
        else { return nil }
        (self.grain, self.left, self.right) = (grain, left, right)
    }
}

extension SamplePlan {
    /// What is to be met: about each comparison of figures its bound and both neighbours, of every other condition both
    /// answers, and every arm of every choice of cases.
    func goals() -> [SampleGoal] {
        var goals: [SampleGoal] = []
        var twins: [Comparands: [NodeID]] = [:]
        for node in plan.nodes.indices {
            guard let home = homes[node], let comparands = Comparands(plan.nodes[node], home.grain) else { continue }
            twins[comparands, default: []].append(node)
        }
        for node in plan.nodes.indices {
            guard let home = homes[node] else { continue }
            switch plan.nodes[node] {
            case .compare(let comparison, let left, let right):
                let same = Comparands(plan.nodes[node], home.grain).flatMap { twins[$0] } ?? [node]
                guard same.first == node else { continue }
                goals += self.goals(node, comparison, left, right, home.grain).map { goal in
                    var goal = goal
                    goal.twins = Array(same.dropFirst())
                    return goal
                }
            case .present:
                goals += [SampleGoal(node: node, event: .isTrue), SampleGoal(node: node, event: .isFalse)]
            case .field, .lookupField:
                if plan.types[node].kind == .boolean {
                    goals += [SampleGoal(node: node, event: .isTrue), SampleGoal(node: node, event: .isFalse)]
                }
            case .cases(let cases, _, _):
                goals += (0...cases.count).map { SampleGoal(node: node, event: .arm($0)) }
            default:
                continue
            }
        }
        return goals
    }

    private func goals(
        _ node: NodeID, _ comparison: Comparison, _ left: NodeID, _ right: NodeID, _ grain: GrainID
    ) -> [SampleGoal] {
        if plan.isOfClock(node) { return [] }
        let answers = [SampleGoal(node: node, event: .isTrue), SampleGoal(node: node, event: .isFalse)]
        // The law does not ask what held before it was in force.
        if isTime(left), case .integer(let day) = plan.nodes[right], day <= plan.validity.from { return [] }
        guard case .integer(let one) = plan.types[left].kind, case .integer(let other) = plan.types[right].kind,
            comparison != .equal, comparison != .notEqual, !isPeriodDate(left, grain), !isPeriodDate(right, grain)
        else { return answers }
        let around = lattice(left, in: grain).adding(lattice(right, in: grain), sign: -1).aroundZero
        let (low, lowOverflow) = one.lowerBound.subtractingReportingOverflow(other.upperBound)
        let (high, highOverflow) = one.upperBound.subtractingReportingOverflow(other.lowerBound)
        let range = (lowOverflow ? .min : low)...(highOverflow ? .max : high)
        let wanted = [around.below, around.zero ? 0 : nil, around.above].compactMap(\.self)
        return wanted.filter(range.contains).map { SampleGoal(node: node, event: .difference($0)) }
    }

    private func isTime(_ node: NodeID) -> Bool {
        switch plan.nodes[node] {
        case .date, .lastDate: true
        default: false
        }
    }

    /// The first day of a month has no neighbour a day away.
    private func isPeriodDate(_ node: NodeID, _ grain: GrainID) -> Bool {
        isTime(node) && plan.grains[grain].period != nil
    }

    /// Whether a goal is about a threshold, which the user is told of when it is missed.
    func isThreshold(_ goal: SampleGoal) -> Bool {
        switch (goal.event, plan.nodes[goal.node]) {
        case (.difference, _), (.isTrue, .compare), (.isFalse, .compare): true
        case (.isTrue, _), (.isFalse, _), (.arm, _): false
        }
    }
}
