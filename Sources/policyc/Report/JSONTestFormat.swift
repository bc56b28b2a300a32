import Evaluator
import Findings
import RuleEngine

/// Tests for programs.
struct JSONTestFormat {
    private let report: TestReport
    private let context: RenderContext

    init(_ report: TestReport, _ context: RenderContext) {
        self.report = report
        self.context = context
    }

    func text() -> String {
        JSONText.object([
            ("schema_version", .integer(1)), ("policies", .array(report.runs.map(policy))),
            ("findings", report.policies.report.with(report.checkFindings(context) + report.shortfalls).findingsAsJSON),
            (
                "summary",
                .object([
                    ("passed", .integer(report.passed)), ("failed", .integer(report.failed)),
                    ("policies_with_errors", .integer(report.waiting.count)),
                ])
            ),
        ]).text()
    }

    private func policy(_ run: PolicyTestRun) -> JSONText {
        var members: [(String, JSONText)] = [
            ("file", .string(report.files[FileID(run.root)]?.path ?? "")),
            ("regulation", .string(run.plan.regulation)),
            ("tests", .array(run.outcomes.map { test($0.result, run) })),
        ]
        for coverage in report.coverage where coverage.file.id == FileID(run.root) {
            members.append(("coverage", coverage.json))
        }
        for mutation in report.mutation where mutation.file.id == FileID(run.root) {
            members.append(("mutation", mutation.json))
        }
        return .object(members)
    }

    private func test(_ result: TestResult, _ run: PolicyTestRun) -> JSONText {
        .object(
            [
                ("name", .string(result.name)), ("passed", .boolean(result.hasPassed)),
                ("citation", .array(result.citation.map(JSONText.string))),
            ] + place(result.range) + [("failures", .array(result.failures.map { failure($0, run) }))])
    }

    private func place(_ range: SourceRange) -> [(String, JSONText)] {
        guard let file = report.files[range.file] else { return [] }
        let place = file.place(of: range.start)
        return [
            ("file", .string(file.path)), ("line", .integer(place.line)), ("column", .integer(place.column)),
        ]
    }

    private func failure(_ failure: TestResult.Failure, _ run: PolicyTestRun) -> JSONText {
        let text = FailureText(plan: run.plan, language: run.language)
        var members = [("message", JSONText.string(text.message(failure)))] + place(failure.range)
        if case .value(let subject, let expected, let actual) = failure.kind {
            let values = text.expectation(subject, expected: expected, actual: actual)
            members.append(("value", .string(run.plan.columns[subject.column].name)))
            members.append(("expected", .string(values.expected)))
            members.append(("actual", .string(values.actual)))
        }
        return .object(members)
    }
}
