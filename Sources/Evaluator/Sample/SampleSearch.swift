import RuleEngine

/// Looks for pieces that between them meet every goal: keeps, for each goal, the piece that came nearest, and goes on
/// from there. One run of a piece counts for all goals.
struct SampleSearch {
    private struct Best {
        var piece: SamplePiece
        var distance: Int128
        var gap: Int128
        /// Trials since it last came nearer.
        var idle = 0
    }

    /// Trials without progress after which a goal has to wait for luck.
    private static let patience = 250
    private let mutation: SampleMutation
    private let goals: [SampleGoal]
    private var best: [Int: Best] = [:]
    /// Pieces that met a goal first, each with all the goals it meets.
    private(set) var found: [(piece: SamplePiece, goals: Set<Int>)] = []
    private(set) var met: Set<Int> = []

    init(_ mutation: SampleMutation, goals: [SampleGoal]) {
        self.mutation = mutation
        self.goals = goals
    }

    mutating func run(
        _ register: TableID, month: CalendarPeriod, effort: Int, _ random: inout SampleRandom
    ) throws(RunError) {
        let openers = min(12, max(3, effort / 20))
        for number in 0..<openers {
            try consider(mutation.fresh(register, record: number, month: month, &random))
        }
        var trials = openers
        var turn = 0
        while trials < effort {
            let open = goals.indices.filter { !met.contains($0) && (best[$0]?.idle ?? Self.patience) < Self.patience }
            guard !open.isEmpty else {
                if met.count == goals.count || trials >= effort / 2 { break }
                // Nothing near: fresh pieces may come near to something new.
                try consider(mutation.fresh(register, record: trials, month: month, &random))
                trials += 1
                continue
            }
            let goal = open[turn % open.count]
            turn += 1
            guard let start = best[goal] else { continue }
            var piece = start.piece
            for _ in 0...(random.chance(70) ? 0 : random.below(4)) {
                mutation.change(&piece, towards: goals[goal], gap: start.gap, &random)
            }
            best[goal]?.idle += 1
            try consider(piece)
            trials += 1
        }
    }

    private mutating func consider(_ piece: SamplePiece) throws(RunError) {
        let surroundings = mutation.surroundings
        let trace = try surroundings.trace(surroundings.data(of: piece), days: piece.month.days)
        var reached: Set<Int> = []
        for (number, goal) in goals.enumerated() {
            guard let distance = goal.distance(trace) else { continue }
            if distance == 0 { reached.insert(number) }
            guard !met.contains(number), distance < (best[number]?.distance ?? .max) else { continue }
            best[number] = Best(piece: piece, distance: distance, gap: goal.gap(trace))
        }
        guard !reached.isSubset(of: met) else { return }
        found.append((piece, reached))
        met.formUnion(reached)
        for number in reached { best[number] = nil }
    }

    /// The fewest pieces, chosen greedily, that meet all goals that are met at all.
    func cover() -> [SamplePiece] {
        var open = met
        var result: [SamplePiece] = []
        while !open.isEmpty {
            let gains = found.map { $0.goals.intersection(open).count }
            guard let most = gains.max(), most > 0, let choice = gains.firstIndex(of: most) else { break }
            result.append(found[choice].piece)
            open.subtract(found[choice].goals)
        }
        return result
    }
}
