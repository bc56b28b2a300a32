import Evaluator
import Findings
import RuleEngine

/// The tests of one policy, run.
struct PolicyTestRun {
    struct Outcome {
        var result: TestResult
        var seconds: Double
    }

    /// Each rule and table has nodes of its own, so that what the tests go through is told apart.
    let plan: Plan
    let root: Int
    let language: MessageLanguage
    private(set) var tests: [TestCase] = []
    private(set) var outcomes: [Outcome] = []
    private(set) var trace = ReferenceTrace()

    init(
        _ program: CheckedProgram, root: Int, language: MessageLanguage, filter: TestFilter?,
        clock: @Sendable () -> Double
    ) {
        plan = program.plan.withOwnNodes()
        self.root = root
        self.language = language
        // The tests of what it rests on are run where that is given itself.
        for test in program.tests where test.range.file == FileID(root) && filter?.matches(test.name) ?? true {
            let started = clock()
            let result = TestRunner.run(test, of: plan)
            trace.add(result.trace)
            tests.append(test)
            outcomes.append(Outcome(result: result, seconds: clock() - started))
        }
    }

    var passed: Int { outcomes.count { $0.result.hasPassed } }
    var failed: Int { outcomes.count - passed }
}
