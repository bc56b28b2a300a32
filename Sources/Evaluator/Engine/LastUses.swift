import RuleEngine

/// After which step nobody reads what was gathered or stored, so that its memory may go.
struct LastUses: Sendable {
    /// By position of the step.
    private(set) var gatherings: [Int: [GatheringID]] = [:]
    private(set) var stored: [Int: [ValueID]] = [:]

    init(_ schedule: Schedule) {
        var lastOfGathering: [GatheringID: Int] = [:]
        var lastOfValue: [ValueID: Int] = [:]
        for (position, step) in schedule.steps.enumerated() {
            for binding in step.program.bindings {
                switch binding.input {
                case .gathered(let id), .gatheredPresence(let id): lastOfGathering[id] = position
                case .stored(let value), .storedPresence(let value): lastOfValue[value] = position
                case .field, .fieldPresence, .owner, .day, .record, .kept, .keptPresence, .hasKept: break
                }
            }
            for peers in step.peers {
                for read in schedule.graph.readByPeers(peers) { lastOfValue[read] = position }
                for id in schedule.existence[step.domain] ?? [] { lastOfGathering[id] = position }
            }
            for instruction in step.program.instructions {
                if let value = instruction.operation.lookedUp { lastOfValue[value] = position }
            }
        }
        // Outputs are delivered at the end.
        for output in schedule.graph.outputs {
            for value in output.values { if let value { lastOfValue[value] = nil } }
            for id in schedule.existence[output.domain] ?? [] { lastOfGathering[id] = nil }
        }
        for guarantee in schedule.graph.guarantees {
            for value in guarantee?.evidence ?? [] { lastOfValue[value] = nil }
        }
        for (id, position) in lastOfGathering { gatherings[position, default: []].append(id) }
        for (value, position) in lastOfValue { stored[position, default: []].append(value) }
    }
}

extension Operation {
    /// The stored value that it looks up.
    fileprivate var lookedUp: ValueID? {
        switch self {
        case .look(let lookup, _, _), .lookPaged(let lookup, _, _), .spread(let lookup, _):
            switch lookup {
            case .stored(let value), .storedPresence(let value): value
            case .field, .fieldPresence: nil
            }
        case .slots(let value, _): value
        case .input, .arithmetic, .negate, .divide, .compare, .logic, .not, .select, .convert, .calendar, .dateCall,
            .inForce,
            .store,
            .gather, .keep, .keepExistence, .guarantee, .deliver, .deliverRows:
            nil
        }
    }
}
