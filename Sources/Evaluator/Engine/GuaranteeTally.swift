import RuleEngine

/// How one worker found a guarantee kept.
struct GuaranteeTally: Sendable {
    struct Violation: Sendable, Hashable, Comparable {
        /// Records are numbered in the order of their keys.
        var record: Int32
        var day: Int32

        static func < (left: Self, right: Self) -> Bool { (left.record, left.day) < (right.record, right.day) }
    }

    private(set) var checked = 0
    private(set) var violated = 0
    /// The first by key and day.
    private(set) var violations: [Violation] = []

    mutating func add(_ condition: Argument, _ live: Lanes, _ batch: Batch, _ machine: Machine) {
        let count = batch.count
        checked += CountKernel.run(count, live)
        let scratch = machine.scratch
        let broken = scratch.values(.byte)
        let negated = scratch.otherValues(.byte)
        LogicKernel.not(count, condition, into: negated)
        LogicKernel.and.run(count, .lanes(negated), .lanes(live), into: broken)
        let found = CountKernel.run(count, broken)
        guard found > 0 else { return }
        violated += found
        for lane in 0..<count where broken.dropFirst(lane).single() != 0 {
            insert(machine.violation(at: lane, batch))
        }
    }

    mutating func join(_ other: Self) {
        checked += other.checked
        violated += other.violated
        for violation in other.violations { insert(violation) }
    }

    private mutating func insert(_ violation: Violation) {
        if violations.count == GuaranteeResult.kept, let last = violations.last, violation >= last { return }
        let place = violations.firstIndex { violation < $0 } ?? violations.count
        violations.insert(violation, at: place)
        if violations.count > GuaranteeResult.kept { violations.removeLast() }
    }

    /// As it is told.
    func result(_ guarantee: ValueGraph.Guarantee, _ declared: Guarantee, _ data: RunData) -> GuaranteeResult {
        let domain = guarantee.domain
        let periods = data.periods(domain.unit)
        var register: RegisterStore?
        switch domain {
        case .rows(let table):
            if case .log(let owner, _, _) = data.plan.tables[table].kind { register = data.dataset.registers[owner] }
        case .records(let table, _): register = data.dataset.registers[table]
        case .whole: break
        }
        return GuaranteeResult(
            checked: checked, violated: violated,
            violations: violations.map { violation in
                GuaranteeResult.Violation(
                    key: register.map { String(decoding: $0.key(of: violation.record), as: UTF8.self) },
                    day: domain.isDated ? Int(violation.day) : nil,
                    evidence: data.plan.lookedAt(
                        guarantee.evidence.map { value in
                            periods.page(of: Int(violation.day)).flatMap { page in
                                data.stored[value]?.value(page: page, lane: Int(violation.record))
                            }
                        }, of: declared))
            })
    }
}

extension Machine {
    fileprivate func violation(at lane: Int, _ batch: Batch) -> GuaranteeTally.Violation {
        if let days = batch.dayLanes, let owners = batch.owners {
            return GuaranteeTally.Violation(
                record: Int32(truncatingIfNeeded: owners.dropFirst(lane).single()),
                day: Int32(truncatingIfNeeded: days.dropFirst(lane).single()))
        }
        return GuaranteeTally.Violation(record: Int32(batch.firstRecord + lane), day: batch.days.lowerBound)
    }
}
