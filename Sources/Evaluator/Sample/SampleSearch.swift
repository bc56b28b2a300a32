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
        /// A figure of the piece that was seen to move the gap.
        var handle: SampleMutation.Nudge?
    }

    /// Trials without progress after which a goal is sought from another piece.
    private static let patience = 300
    /// Rows of a piece in which narrow goals are sought.
    private static let fewRows = 8
    private let mutation: SampleMutation
    private let goals: [SampleGoal]
    /// Goals about single rows and days: sought in pieces of few rows, where the figure that matters is soon found.
    private let narrow: Set<Int>
    private var best: [Int: Best] = [:]
    /// Fields whose figures were seen to move the gap of a goal.
    private var bearing: [Int: [SampleField]] = [:]
    /// Pieces that met a goal first, each with all the goals it meets.
    private(set) var found: [(piece: SamplePiece, goals: Set<Int>, trace: ReferenceTrace)] = []
    private(set) var met: Set<Int> = []

    init(_ mutation: SampleMutation, goals: [SampleGoal]) {
        self.mutation = mutation
        self.goals = goals
        narrow = Set(goals.indices.filter { mutation.isNarrow(goals[$0]) })
    }

    mutating func run(
        _ register: TableID, month: CalendarPeriod, effort: Int, _ random: inout SampleRandom
    ) throws(RunError) {
        let openers = min(12, max(4, effort / 20))
        for number in 0..<openers {
            let share = number % 2 == 0 ? 92 : 8
            try consider(mutation.fresh(register, record: number, month: month, share: share, &random))
        }
        var trials = openers
        var turn = 0
        while trials < effort {
            let open = goals.indices.filter { !met.contains($0) && best[$0] != nil }
            guard !open.isEmpty else {
                if met.count == goals.count || trials >= effort / 2 { break }
                // Nothing near: fresh pieces may come near to something new.
                try consider(mutation.fresh(register, record: trials, month: month, &random))
                trials += 1
                continue
            }
            let goal = open[turn % open.count]
            turn += 1
            trials += try attempt(goal, &random)
        }
    }

    /// One change, or a few, to the piece nearest to a goal. Where a moved figure moved the gap, it is moved on, as far as
    /// the gap says. Returns the number of trials made.
    private mutating func attempt(_ goal: Int, _ random: inout SampleRandom) throws(RunError) -> Int {
        guard let start = best[goal] else { return 1 }
        best[goal]?.idle += 1
        if start.idle >= Self.patience { restart(goal, &random) }
        var piece = start.piece
        var nudge: SampleMutation.Nudge?
        let changes = random.chance(70) ? 1 : 2 + random.below(3)
        for _ in 0..<changes {
            nudge = mutation.change(
                &piece, towards: goals[goal], gap: start.gap, fields: bearing[goal] ?? [], handle: start.handle,
                &random)
        }
        let trace = try consider(piece)
        guard changes == 1, var move = nudge, start.gap != 0, goals[goal].distance(trace) != nil else { return 1 }
        let effect = start.gap - goals[goal].gap(trace)
        guard effect != 0 else { return 1 }
        best[goal]?.handle = move
        if bearing[goal]?.contains(move.field) != true { bearing[goal, default: []].append(move.field) }
        let (product, overflow) = move.delta.multipliedReportingOverflow(by: start.gap)
        guard !overflow, !met.contains(goal) else { return 1 }
        var further = start.piece
        move.delta = product / effect
        guard move.delta != 0, mutation.apply(move, to: &further) else { return 1 }
        try consider(further)
        return 2
    }

    /// Goes on from another piece, though it is not as near: the nearest has led nowhere.
    private mutating func restart(_ goal: Int, _ random: inout SampleRandom) {
        guard let other = random.element(of: found),
            other.piece.rowCount <= Self.fewRows || !narrow.contains(goal),
            let distance = goals[goal].distance(other.trace)
        else {
            best[goal]?.idle = 0
            return
        }
        best[goal] = Best(piece: other.piece, distance: distance, gap: goals[goal].gap(other.trace))
    }

    @discardableResult
    private mutating func consider(_ piece: SamplePiece) throws(RunError) -> ReferenceTrace {
        let surroundings = mutation.surroundings
        let trace = try surroundings.trace(surroundings.data(of: piece), days: piece.month.days)
        let isSmall = piece.rowCount <= Self.fewRows
        var reached: Set<Int> = []
        for (number, goal) in goals.enumerated() {
            guard let distance = goal.distance(trace) else { continue }
            if distance == 0 { reached.insert(number) }
            guard !met.contains(number), isSmall || !narrow.contains(number),
                distance < (best[number]?.distance ?? .max)
            else { continue }
            best[number] = Best(piece: piece, distance: distance, gap: goal.gap(trace))
        }
        if !reached.isSubset(of: met) {
            found.append((piece, reached, trace))
            met.formUnion(reached)
            for number in reached { best[number] = nil }
        }
        return trace
    }

    /// Few pieces that meet all goals that are met at all, the most telling first; small ones are put together.
    mutating func cover() throws(RunError) -> [(piece: SamplePiece, goals: Set<Int>)] {
        var open = met
        var chosen: [(piece: SamplePiece, goals: Set<Int>)] = []
        while !open.isEmpty {
            let gains = found.map { $0.goals.intersection(open).count }
            guard let most = gains.max(), most > 0, let choice = gains.firstIndex(of: most) else { break }
            chosen.append((found[choice].piece, found[choice].goals.intersection(open)))
            open.subtract(found[choice].goals)
        }
        return try packed(chosen)
    }

    /// Puts small pieces into one another where each still meets what it was chosen for.
    private func packed(_ pieces: [(piece: SamplePiece, goals: Set<Int>)]) throws(RunError) -> [(
        piece: SamplePiece, goals: Set<Int>
    )] {
        var result = pieces.filter { $0.piece.rowCount > Self.fewRows }
        let full = result.count
        for small in pieces where small.piece.rowCount <= Self.fewRows {
            var isPlaced = false
            for position in result.indices.dropFirst(full).suffix(4) {
                guard let joined = mutation.joined(result[position].piece, small.piece) else { continue }
                let wanted = result[position].goals.union(small.goals)
                let trace = try mutation.surroundings.trace(
                    mutation.surroundings.data(of: joined), days: joined.month.days)
                guard wanted.allSatisfy({ goals[$0].distance(trace) == 0 }) else { continue }
                result[position] = (joined, wanted)
                isPlaced = true
                break
            }
            if !isPlaced { result.append(small) }
        }
        return result
    }
}
