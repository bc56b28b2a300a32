import Evaluator
import Findings
import RuleEngine

/// Tests as JUnit XML, one suite a policy.
struct JUnitTestFormat {
    private let report: TestReport
    private let context: RenderContext

    init(_ report: TestReport, _ context: RenderContext) {
        self.report = report
        self.context = context
    }

    func text() -> String {
        // A policy without any is told of by `checks`.
        let suites = report.runs.filter { !$0.outcomes.isEmpty }.map(suite)
        return JUnitDocument(suites: suites + checks()).text()
    }

    private func suite(_ run: PolicyTestRun) -> JUnitDocument.Suite {
        let path = report.files[FileID(run.root)]?.path ?? ""
        let words = FailureText(plan: run.plan, language: run.language)
        let cases = run.outcomes.map { outcome in
            let problems = outcome.result.failures.map { failure in
                let message = words.message(failure)
                return JUnitDocument.Problem(
                    message: message, kind: FindingKind.failedTest.code,
                    detail: "\(path):\(line(failure.range)): \(message)")
            }
            return JUnitDocument.Case(
                name: outcome.result.name, className: run.plan.regulation, file: path,
                line: line(outcome.result.range), seconds: outcome.seconds,
                outcome: problems.isEmpty ? .passed() : .failed(problems))
        }
        return JUnitDocument.Suite(name: path, cases: cases)
    }

    private func line(_ range: SourceRange) -> Int { report.files[range.file]?.place(of: range.start).line ?? 0 }

    /// A policy that cannot be checked has no tests to run, and must not look as if all were well; nor must one without tests.
    private func checks() -> [JUnitDocument.Suite] {
        let found = report.policies.report.with(
            report.checkFindings(context) + report.byPlace(report.shortfalls))
        guard !found.findings.isEmpty else { return [] }
        return JUnitFormat(found, context).suites().filter { suite in
            suite.cases.contains { if case .passed = $0.outcome { false } else { true } }
        }
    }
}
