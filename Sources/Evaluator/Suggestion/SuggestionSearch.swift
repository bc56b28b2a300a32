import RuleEngine

/// Looks for few and short cases that between them cover what is open in one rule or table: from an ordinary case one
/// value is changed at a time, and what covers something new is the start of further changes; at last two at a time.
struct SuggestionSearch {
    struct Outcome {
        var rows: [Suggestion.Row]
        var trace: ReferenceTrace
    }

    private struct Kept {
        var scene: Scene
        var covered: Set<Int>
        var values: [PlainValue]
    }

    private static let mostTrials = 1200
    private static let mostInTest = 24
    private static let mostForPair = 120
    let stage: SceneStage
    /// What is still to be met.
    private(set) var open: Set<Int>
    private var kept: [Kept] = []
    /// Open items that are the two sides of one bound.
    private var pairs: [(below: Int, above: Int)] = []
    /// Lower sides of bounds whose two sides only cases meet that differ in more than the value under test.
    private(set) var apart: [Int] = []
    private var tried: Set<Scene> = []
    private var trials = 0

    /// Which of what is open a case meets, given its results.
    private let judge: (SceneTest, Outcome) -> Set<Int>

    /// For positions among the items of the declaration that nothing covers yet.
    init(_ stage: SceneStage, open: Set<Int>) {
        self.init(stage, open: open) { _, outcome in
            var walk = CoverageWalk(plan: stage.plan, trace: outcome.trace)
            walk.visit(stage.columns)
            return open.filter { walk.items[$0].isCovered }
        }
        var walk = CoverageWalk(plan: stage.plan, trace: ReferenceTrace())
        walk.visit(stage.columns)
        for item in open.sorted() where open.contains(item + 1) {
            guard case .threshold(let one, .below) = walk.items[item].kind,
                case .threshold(let other, .above) = walk.items[item + 1].kind, one == other
            else { continue }
            pairs.append((item, item + 1))
        }
    }

    init(_ stage: SceneStage, open: Set<Int>, judge: @escaping (SceneTest, Outcome) -> Set<Int>) {
        self.stage = stage
        self.open = open
        self.judge = judge
    }

    private var plan: Plan { stage.plan }

    mutating func run() {
        let bases = stage.starts.map { stage.base($0) }
        for base in bases { consider(base) }
        // From the ordinary cases too, where they cover nothing new themselves.
        var waiting = bases + kept.map(\.scene).filter { !bases.contains($0) }
        while !waiting.isEmpty, !open.isEmpty, trials < Self.mostTrials {
            let scene = waiting.removeFirst()
            let before = kept.count
            for change in stage.candidates(scene) where !open.isEmpty {
                var changed = scene
                changed.values[change.input] = change.value
                consider(changed)
            }
            waiting += kept[before...].map(\.scene)
        }
        for base in bases where !open.isEmpty { tryPairs(base) }
        prune(keeping: [])
        joinSides()
    }

    /// For each bound two cases that differ in the value under test alone: between others a bound may move unnoticed.
    private mutating func joinSides() {
        var joined: Set<Scene> = []
        for pair in pairs {
            let below = kept.filter { $0.covered.contains(pair.below) }
            let above = kept.filter { $0.covered.contains(pair.above) }
            if below.isEmpty || above.isEmpty { continue }
            guard let cases = joining(below, above, pair) else {
                apart.append(pair.below)
                continue
            }
            for one in cases {
                joined.insert(one.scene)
                if !kept.contains(where: { $0.scene == one.scene }) { kept.append(one) }
            }
        }
        prune(keeping: joined)
    }

    /// Where it can be, with different results.
    private func joining(_ below: [Kept], _ above: [Kept], _ pair: (below: Int, above: Int)) -> [Kept]? {
        var found: [Kept]?
        for one in below {
            for other in above where differOnce(one.scene, other.scene) {
                if one.values != other.values { return [one, other] }
                found = found ?? [one, other]
            }
        }
        var rest = Self.mostForPair
        for (cases, side) in [(below, pair.above), (above, pair.below)] {
            for one in cases {
                for change in stage.candidates(one.scene) where rest > 0 {
                    rest -= 1
                    var scene = one.scene
                    scene.values[change.input] = change.value
                    guard let (covered, values) = evaluate(scene), covered.contains(side) else { continue }
                    let both = [one, Kept(scene: scene, covered: covered, values: values)]
                    if one.values != values { return both }
                    found = found ?? both
                }
            }
        }
        return found
    }

    private func differOnce(_ one: Scene, _ other: Scene) -> Bool {
        one.start == other.start
            && stage.inputs.count { stage.filled($0, one) != stage.filled($0, other) } == 1
    }

    private mutating func tryPairs(_ base: Scene) {
        let changes = stage.candidates(base)
        for (position, first) in changes.enumerated() {
            var one = base
            one.values[first.input] = first.value
            // What was solved for the ordinary case may need another value beside the first change.
            let more = stage.candidates(one).filter { second in
                second.input != first.input && !changes[..<position].contains { $0 == second }
            }
            for second in more {
                if open.isEmpty || trials >= 2 * Self.mostTrials { return }
                var both = one
                both.values[second.input] = second.value
                consider(both)
            }
        }
    }

    private mutating func consider(_ scene: Scene) {
        guard tried.insert(scene).inserted else { return }
        trials += 1
        guard let (covered, values) = evaluate(scene) else { return }
        if covered.isDisjoint(with: open) { return }
        kept.append(Kept(scene: scene, covered: covered, values: values))
        open.subtract(covered)
    }

    /// What of the open items a case covers, and its results; nil where it cannot be.
    private func evaluate(_ scene: Scene) -> (covered: Set<Int>, values: [PlainValue])? {
        let test = SceneTest(stage, [scene])
        guard let outcome = Self.outcome(test, stage.plan) else { return nil }
        return (judge(test, outcome), outcome.rows[0].values)
    }

    /// Cases whose items others cover are not needed.
    private mutating func prune(keeping joined: Set<Scene>) {
        for position in kept.indices.reversed() where !joined.contains(kept[position].scene) {
            var rest: Set<Int> = []
            for (other, one) in kept.enumerated() where other != position { rest.formUnion(one.covered) }
            if kept[position].covered.isSubset(of: rest) { kept.remove(at: position) }
        }
    }

    // MARK: Results

    /// - Parameter plan: the stage's, or one that differs from it in what it computes only.
    static func outcome(_ test: SceneTest, _ plan: Plan) -> Outcome? {
        let stage = test.stage
        let example = test.testCase
        do throws(RunError) {
            let prepared = try PreparedTest(example, plan)
            guard prepared.rejections.isEmpty else { return nil }
            var session = TestSession(prepared, plan)
            for statement in example.assumed { session.assume(statement) }
            guard session.failures.isEmpty else { return nil }
            var rows: [Suggestion.Row] = []
            for (scene, subject) in zip(test.scenes, test.subjects) {
                var row = Suggestion.Row(key: subject.key, day: nil, values: [])
                let key = stage.subject.flatMap { table in subject.key.map { test.keyText($0, table) } }
                for column in stage.columns {
                    guard
                        let place = session.place(
                            of: column, key: subject.row == nil ? key : nil, row: subject.row, day: test.day(of: scene)),
                        isScored(place, session)
                    else { return nil }
                    if plan.grains[stage.grain].period == .day || plan.grains[stage.grain].period == .week {
                        row.day = place.day
                    }
                    let value = try session.evaluator.value(of: column, at: place)
                    row.values.append(session.evaluator.plainValue(value, plan.columns[column].type))
                }
                rows.append(row)
            }
            return Outcome(rows: rows, trace: session.evaluator.trace)
        } catch {
            return nil
        }
    }

    private static func isScored(_ place: Place, _ session: TestSession) -> Bool {
        session.evaluator.calendar.places(of: place.grain, session.plan, session.evaluator.data).contains(place)
    }

    /// The cases as examples: those of one period together, as far as they do not meet.
    func suggestions() -> [Suggestion] {
        var groups: [[Kept]] = []
        for one in sorted(kept) {
            let fits = groups.firstIndex { group in
                guard !stage.isShared, group[0].scene.start == one.scene.start, group.count < Self.mostInTest else {
                    return false
                }
                return !SceneTest(stage, group.map(\.scene) + [one.scene]).hasClash
            }
            if let fits { groups[fits].append(one) } else { groups.append([one]) }
        }
        return groups.flatMap { group -> [Suggestion] in
            if let whole = suggestion(group) { return [whole] }
            return group.compactMap { suggestion([$0]) }
        }
    }

    private func suggestion(_ group: [Kept]) -> Suggestion? {
        let test = SceneTest(stage, group.map(\.scene))
        // Together they must still come to what each came to alone.
        guard let outcome = Self.outcome(test, stage.plan), outcome.rows.map(\.values) == group.map(\.values) else {
            return nil
        }
        let named = stage.columns.indices.filter { !plan.isRunning(stage.columns[$0]) }
        let rows = outcome.rows.map { row in
            var shown = row
            shown.values = named.map { row.values[$0] }
            return shown
        }
        return Suggestion(
            columns: named.map { stage.columns[$0] }, days: test.days, given: test.given, rows: rows)
    }

    /// By period and values, as a person would write them down.
    private func sorted(_ kept: [Kept]) -> [Kept] {
        func rank(_ kept: Kept) -> [Int128] {
            [Int128(kept.scene.start)]
                + stage.inputs.map { input in
                    switch stage.filled(input, kept.scene) {
                    case .integer(let integer)?: integer
                    case .boolean(let boolean)?: boolean ? 1 : 0
                    case .text?: 1
                    case .absent?, nil: .max
                    }
                }
        }
        return kept.enumerated().sorted { left, right in
            let (one, other) = (rank(left.element), rank(right.element))
            return one == other ? left.offset < right.offset : one.lexicographicallyPrecedes(other)
        }.map(\.element)
    }
}
