/// What a change of the text does to some people: those of an office, a month, or all of them.
public struct SimulationTally: Sendable, Equatable {
    /// Different records.
    public var heads = 0
    /// Records and periods.
    public var rows = 0
    /// What is paid, in whole rupiah; 0 where the view has no money.
    public var before: Int128 = 0
    public var after: Int128 = 0
    /// Records whose sum over all periods rises or falls, and by how much together.
    public var winners = 0
    public var losers = 0
    public var gained: Int128 = 0
    public var lost: Int128 = 0
    /// Records and periods with another grade.
    public var regraded = 0
    /// Different records among them.
    public var regradedHeads = 0
    /// Sums of the score over the rows that have one, in its smallest unit.
    public var scoreBefore: Int128 = 0
    public var scoreAfter: Int128 = 0
    public var scored = 0

    public init() {}

    public var change: Int128 { after - before }
}

extension SimulationTable {
    /// What a row pays under either text, in whole rupiah; 0 where the view has no money.
    public func money(_ row: Row, _ view: SimulationView) -> (before: Int128, after: Int128) {
        guard let money = view.money else { return (0, 0) }
        return (Self.integer(row.before[money]) ?? 0, Self.integer(row.after[money]) ?? 0)
    }

    /// Tallies of the rows that a name is given for, by that name in the order of the text.
    public func tallies(_ view: SimulationView, by name: (Row) -> String) -> [(name: String, tally: SimulationTally)] {
        var order: [String: Int] = [:]
        var tallies: [SimulationTally] = []
        var people: [[String: Int128]] = []
        var regraded: [Set<String>] = []
        for row in rows {
            let name = name(row)
            let position = order[name, default: tallies.count]
            if position == tallies.count {
                order[name] = position
                tallies.append(SimulationTally())
                people.append([:])
                regraded.append([])
            }
            let (before, after) = money(row, view)
            tallies[position].rows += 1
            tallies[position].before += before
            tallies[position].after += after
            people[position][row.key, default: 0] += after - before
            if let grade = view.grade, row.before[grade] != row.after[grade] {
                tallies[position].regraded += 1
                regraded[position].insert(row.key)
            }
            if let score = view.score, let old = Self.integer(row.before[score]),
                let new = Self.integer(row.after[score])
            {
                tallies[position].scoreBefore += old
                tallies[position].scoreAfter += new
                tallies[position].scored += 1
            }
        }
        for position in tallies.indices {
            tallies[position].heads = people[position].count
            tallies[position].regradedHeads = regraded[position].count
            for change in people[position].values {
                if change > 0 {
                    tallies[position].winners += 1
                    tallies[position].gained += change
                } else if change < 0 {
                    tallies[position].losers += 1
                    tallies[position].lost += change
                }
            }
        }
        return order.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { ($0.key, tallies[$0.value]) }
    }

    /// All rows together.
    public func total(_ view: SimulationView) -> SimulationTally {
        tallies(view) { _ in "" }.first?.tally ?? SimulationTally()
    }

    /// How many rows go from one grade to another: by grade before, then after.
    public func migration(_ grade: Int) -> [String: [String: Int]] {
        var result: [String: [String: Int]] = [:]
        for row in rows { result[row.before[grade], default: [:]][row.after[grade], default: 0] += 1 }
        return result
    }

    /// The records whose sum changes most, the largest change first; ties by key.
    public func movers(_ view: SimulationView, limit: Int) -> [(key: String, change: Int128)] {
        var changes: [String: Int128] = [:]
        for row in rows {
            let (before, after) = money(row, view)
            changes[row.key, default: 0] += after - before
        }
        return changes.filter { $0.value != 0 }.sorted {
            $0.value.magnitude == $1.value.magnitude
                ? $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) : $0.value.magnitude > $1.value.magnitude
        }.prefix(limit).map { ($0.key, $0.value) }
    }
}
