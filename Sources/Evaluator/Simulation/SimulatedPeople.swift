/// What a change means for one record over all periods.
public struct SimulatedPerson: Sendable, Equatable {
    public var key: String
    /// What is paid in all periods, in whole rupiah.
    public var before: Int128
    public var after: Int128

    public var change: Int128 { after - before }
}

extension SimulationTable {
    /// Every record once, in the order of the table.
    public func people(_ view: SimulationView) -> [SimulatedPerson] {
        var positions: [String: Int] = [:]
        var people: [SimulatedPerson] = []
        for row in rows {
            let (before, after) = money(row, view)
            let position = positions[row.key, default: people.count]
            if position == people.count {
                positions[row.key] = position
                people.append(SimulatedPerson(key: row.key, before: 0, after: 0))
            }
            people[position].before += before
            people[position].after += after
        }
        return people
    }

    /// The figures of one value under either text, row by row, where both have one.
    public func figures(_ value: Int) -> [(key: String, before: Int128, after: Int128)] {
        rows.compactMap { row in
            guard let before = Self.integer(row.before[value]), let after = Self.integer(row.after[value]) else {
                return nil
            }
            return (row.key, before, after)
        }
    }

    /// How many records and periods, and how many different records, go from one grade to another: by grade before, then after.
    public func moves(_ grade: Int) -> [String: [String: (rows: Int, heads: Int)]] {
        var rows: [String: [String: (rows: Int, people: Set<String>)]] = [:]
        for row in self.rows {
            rows[row.before[grade], default: [:]][row.after[grade], default: (0, [])].rows += 1
            rows[row.before[grade], default: [:]][row.after[grade], default: (0, [])].people.insert(row.key)
        }
        return rows.mapValues { $0.mapValues { ($0.rows, $0.people.count) } }
    }

    /// How many different records have each grade before, and after.
    public func gradeHeads(_ grade: Int) -> (before: [String: Int], after: [String: Int]) {
        var before: [String: Set<String>] = [:]
        var after: [String: Set<String>] = [:]
        for row in rows {
            before[row.before[grade], default: []].insert(row.key)
            after[row.after[grade], default: []].insert(row.key)
        }
        return (before.mapValues(\.count), after.mapValues(\.count))
    }
}

extension SimulationTally {
    /// Those of other people beside these.
    public mutating func add(_ other: SimulationTally) {
        heads += other.heads
        rows += other.rows
        before += other.before
        after += other.after
        winners += other.winners
        losers += other.losers
        gained += other.gained
        lost += other.lost
        regraded += other.regraded
        regradedHeads += other.regradedHeads
        scoreBefore += other.scoreBefore
        scoreAfter += other.scoreAfter
        scored += other.scored
    }
}
