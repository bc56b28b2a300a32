public import RuleEngine

/// Runs the worked examples of a policy against its mutants.
public struct MutationRunner: Sendable {
    private struct Example: Sendable {
        var test: TestCase
        var prepared: PreparedTest
        var columns: Set<ColumnID>
    }

    private let plan: Plan
    private let examples: [Example]
    private let loose: Plan

    /// Tests that fail already tell nothing and are left out.
    ///
    /// - Parameter plan: with nodes of its own for every declaration.
    public init(_ plan: Plan, _ tests: [TestCase]) {
        self.plan = plan
        loose = plan.withoutRanges()
        examples = tests.compactMap { test in
            do throws(RunError) {
                let prepared = try PreparedTest(test, plan)
                let result = TestRunner.run(test, prepared, of: plan)
                return result.hasPassed
                    ? Example(test: test, prepared: prepared, columns: result.trace.columns) : nil
            } catch {
                return nil
            }
        }
    }

    public func mutants() -> [Mutant] { plan.mutants() }

    public func fate(of mutant: Mutant) -> MutantFate {
        if mutant.isEqual { return .equal }
        let columns = plan.declarations().first { $0.columns.contains(mutant.column) }?.columns ?? [mutant.column]
        let touching = examples.filter { example in columns.contains { example.columns.contains($0) } }
        if touching.isEmpty { return .lives(isTouched: false) }
        let mutated = mutant.applied(to: loose)
        return Self.fate(touching.map { TestRunner.run($0.test, $0.prepared, of: mutated) })
    }

    /// What comes of a policy's tests on a whole other program: a parameter changed in its text.
    public static func fate(of program: CheckedProgram, tests: [TestCase]) -> MutantFate {
        fate(tests.map { TestRunner.run($0, of: program.plan) })
    }

    private static func fate(_ results: [TestResult]) -> MutantFate {
        var isCaught = false
        for failure in results.flatMap(\.failures) {
            if case .error = failure.kind { return .refused }
            isCaught = true
        }
        return isCaught ? .caught : .lives(isTouched: true)
    }

    /// Short examples that notice mutants, and the mutants that none was found for.
    public func suggestions(against mutants: [Mutant]) -> (suggestions: [Suggestion], missed: [Mutant]) {
        let groups = plan.declarations().compactMap { _, columns -> (columns: [ColumnID], mutants: [Mutant])? in
            let own = mutants.filter { columns.contains($0.column) }
            return own.isEmpty ? nil : (columns, own)
        }
        let results = concurrentMap(groups.count) { number -> (suggestions: [Suggestion], missed: [Mutant]) in
            let group = groups[number]
            let mutated = group.mutants.map { $0.applied(to: loose) }
            var stage = SceneStage(plan, group.columns)
            stage.isThorough = true
            var search = SuggestionSearch(stage, open: Set(mutated.indices)) { test, outcome in
                // What cannot be computed is no result that a person could compare.
                Set(
                    mutated.indices.filter { number in
                        guard let other = SuggestionSearch.outcome(test, mutated[number]) else { return false }
                        return other.rows.map(\.values) != outcome.rows.map(\.values)
                    })
            }
            search.run()
            return (search.suggestions(), search.open.sorted().map { group.mutants[$0] })
        }
        return (results.flatMap(\.suggestions), results.flatMap(\.missed))
    }
}
