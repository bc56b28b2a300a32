import RuleEngine

/// Those whose score lies just below one threshold of the grade, and what standing at it would bring them.
public struct ThresholdCrowd: Sendable, Equatable {
    /// In the smallest unit of the score.
    public var bound: Int128
    /// The grades now and at the threshold, each pair once.
    public var steps: [String]
    /// Records and periods, and different records.
    public var rows = 0
    public var heads = 0
    /// What they would get more, together and each; 0 where the view has no money.
    public var jump: Int128 = 0
    public var least: Int128 = 0
    public var greatest: Int128 = 0
}

/// The crowds below all thresholds of the amended text's grade.
public struct NearbyThresholds: Sendable, Equatable {
    /// How far below a threshold counts as near, in the smallest unit of the score.
    public var band: Int128
    /// By threshold, the highest first; those that nobody is near have no rows.
    public var crowds: [ThresholdCrowd]

    /// - Parameter raised: the amended text beside the same with its scores raised.
    init(_ raised: SimulationTable, _ scores: RaisedScores, _ view: SimulationView) {
        band = scores.band
        var crowds = scores.bounds.map { ThresholdCrowd(bound: $0, steps: []) }
        var people = scores.bounds.map { _ in Set<String>() }
        for row in raised.rows {
            // Where the grade stays, that threshold is not in force.
            guard let score = view.score, let grade = view.grade, row.before[grade] != row.after[grade],
                let value = SimulationTable.integer(row.before[score]), let next = scores.next(above: value)
            else { continue }
            let (now, then) = raised.money(row, view)
            let step = "\(row.before[grade]) → \(row.after[grade])"
            if !crowds[next].steps.contains(step) { crowds[next].steps.append(step) }
            let jump = then - now
            crowds[next].least = crowds[next].rows == 0 ? jump : min(crowds[next].least, jump)
            crowds[next].greatest = crowds[next].rows == 0 ? jump : max(crowds[next].greatest, jump)
            crowds[next].rows += 1
            crowds[next].jump += jump
            people[next].insert(row.key)
        }
        for position in crowds.indices {
            crowds[position].heads = people[position].count
            crowds[position].steps.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        }
        self.crowds = crowds.reversed()
    }
}
