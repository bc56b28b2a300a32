import RuleEngine

extension ValueGraph {
    /// Brings all phases up to what earlier periods ask for: a value of an earlier period is there when its column is.
    ///
    /// Circles pass through one grain only, so phases stop growing.
    /// - Parameter open: values of earlier periods whose column is not known yet.
    mutating func settlePhases(open: Set<ValueID>) {
        // Each round settles one more step of the longest way.
        for _ in 0...values.count {
            var hasChanged = false
            for id in gatherings.indices {
                let gathering = gatherings[id]
                let parts = [gathering.value, gathering.filter, gathering.group].compactMap(\.self)
                let phase = parts.map { values[$0].phase }.reduce(gatheringPhases[id], max)
                if phase != gatheringPhases[id] {
                    gatheringPhases[id] = phase
                    hasChanged = true
                }
            }
            for id in values.indices {
                let phase = max(values[id].phase, neededPhase(id, open))
                if phase != values[id].phase {
                    values[id].phase = phase
                    hasChanged = true
                }
            }
            if !hasChanged { return }
        }
    }

    private func neededPhase(_ id: ValueID, _ open: Set<ValueID>) -> Phase {
        func most(_ operands: ValueID...) -> Phase { operands.map { values[$0].phase }.max() ?? 0 }
        switch values[id].node {
        case .integer, .boolean, .text, .absent, .field, .owner, .record, .date, .lastDate, .column: return 0
        case .lookupField(_, _, let record): return most(record)
        case .lookupColumn(let target, let record): return max(most(target) + 1, record.map { most($0) } ?? 0)
        case .previous(let target, let initial): return open.contains(id) ? most(initial) : most(target, initial)
        case .inForce(_, let owner, let day): return max(most(day), owner.map { most($0) } ?? 0)
        case .present(let a), .negate(let a), .not(let a), .calendar(_, let a): return most(a)
        case .dateCall(_, let operands): return operands.map { values[$0].phase }.max() ?? 0
        case .peers(_, let value, let group): return max(most(value), group.map { most($0) } ?? 0) + 2
        case .add(let a, let b), .subtract(let a, let b), .multiply(let a, let b), .minimum(let a, let b),
            .maximum(let a, let b), .divide(let a, let b, _), .compare(_, let a, let b), .and(let a, let b),
            .or(let a, let b):
            return most(a, b)
        case .cases(let arms, let otherwise, _):
            return arms.map { most($0.condition, $0.value) }.reduce(most(otherwise), max)
        case .aggregate(let gathering): return gatheringPhases[gathering] + 1
        }
    }
}
