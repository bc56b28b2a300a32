import RuleEngine

/// A record among others: what is ranked or asked of it, and its group.
struct Peer: Equatable {
    var value: ReferenceValue
    var group: ReferenceValue
}

/// Where records stand beside one another.
struct PeerPlace: Hashable {
    var node: NodeID
    var grain: GrainID
    var day: Int?
}

extension ReferenceEvaluator {
    /// Counts the peers of a record one by one.
    mutating func standing(
        _ measure: PeerMeasure, _ value: NodeID, _ group: NodeID?, at place: Place, _ node: NodeID
    ) throws(RunError) -> Int128 {
        let all = try peers(value, group, at: place, node)
        // Nobody asks on a day without a row.
        guard let own = all[place.item] else { return 1 }
        var found: Int128 = 0
        for (_, other) in all where other.group == own.group {
            switch (measure, other.value, own.value) {
            case (.rank, .integer(let other), .integer(let own)): if other > own { found += 1 }
            case (.ascendingRank, .integer(let other), .integer(let own)): if other < own { found += 1 }
            case (.count, .boolean(let holds), _): if holds { found += 1 }
            case (.rank, _, _), (.ascendingRank, _, _), (.count, _, _):
                throw .impossible("\(other.value) among peers", plan, node: node)
            }
        }
        return measure == .count ? found : found + 1
    }

    /// All records that have a value at a place's time.
    private mutating func peers(
        _ value: NodeID, _ group: NodeID?, at place: Place, _ node: NodeID
    ) throws(RunError) -> [Int: Peer] {
        let key = PeerPlace(node: node, grain: place.grain, day: place.day)
        if let known = peers[key] { return known }
        guard case .table(let table) = plan.grains[place.grain].subject else {
            throw .impossible("no register here", plan, node: node)
        }
        var result: [Int: Peer] = [:]
        for item in data.tables[table].indices {
            if plan.grains[place.grain].period == .day, let day = place.day, !hasRow(item, on: day, in: table) {
                continue
            }
            let other = Place(grain: place.grain, item: item, day: place.day)
            var scratch: Scratch = [:]
            let value = try evaluate(value, at: other, &scratch)
            let group = try group.map { group throws(RunError) in try evaluate(group, at: other, &scratch) }
            result[item] = Peer(value: value, group: group ?? .boolean(true))
        }
        peers[key] = result
        return result
    }

    private func hasRow(_ record: Int, on day: Int, in register: TableID) -> Bool {
        for (table, definition) in plan.tables.enumerated() {
            guard case .log(register, _, _) = definition.kind else { continue }
            if data.tables[table].contains(where: { $0.owner == record && $0.day == day }) { return true }
        }
        return false
    }
}
