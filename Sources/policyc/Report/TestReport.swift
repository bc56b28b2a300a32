import Evaluator
import Findings
import PolicyDSL
import RuleEngine

/// All tests of a run.
struct TestReport: Deliverable {
    let runs: [PolicyTestRun]
    let policies: CheckedPolicies
    /// Where it was asked for.
    let coverage: [CoverageReport]
    var mutation: [MutationReport] = []
    /// Figures that were asked for and not reached.
    var shortfalls: [Finding] = []
    /// What the names of tests had to match.
    var filter: String?
    /// Whether passed tests are told one by one.
    var isVerbose = false

    var passed: Int { runs.reduce(0) { $0 + $1.passed } }
    var failed: Int { runs.reduce(0) { $0 + $1.failed } }
    var files: [FileID: SourceFile] { policies.report.files }

    /// Policies whose tests cannot be run before their errors are mended.
    var waiting: [CheckedPolicies.Root] { policies.roots.filter { $0.program == nil } }

    /// What CI reads, the same in every language.
    var closingLine: String { "\(passed) passed, \(failed) failed\n" }

    func status(_ context: RenderContext) -> ExitStatus {
        failed > 0 || passed == 0 || !shortfalls.isEmpty
            || policies.report.findings.contains { context.fails($0.severity) }
            ? .findings : .done
    }

    /// What no policy and no data can cause.
    var fault: String? {
        for failure in runs.flatMap(\.outcomes).flatMap(\.result.failures) {
            if case .error(.fault(let detail)) = failure.kind { return detail }
        }
        return nil
    }

    /// What `check` would say, as far as it fails this run, and that there is no test.
    func checkFindings(_ context: RenderContext) -> [Finding] {
        let found = policies.report.findings.filter { context.fails($0.severity) }
        guard passed + failed == 0, waiting.isEmpty, let first = policies.roots.first else { return found }
        let file = FileID(first.position)
        let head = policies.set.policies[first.position].tree.header?.name.range
        let range = head ?? SourceRange(file: file, start: 0, end: 0)
        return found + [policies.set.cited(.noTest(at: range, of: policies.roots.count, filter: filter))]
    }

    /// A finding a failed test.
    var failures: [Finding] {
        runs.flatMap { run in run.outcomes.compactMap { Finding.failedTest($0.result, run.plan) } }
    }

    /// The findings of all kinds, each at one place: one for each expected value that did not come.
    private func findingsByPlace(_ context: RenderContext) -> FindingReport {
        policies.report.with(checkFindings(context) + byPlace(failures + shortfalls))
    }

    /// One finding for each label.
    func byPlace(_ findings: [Finding]) -> [Finding] {
        findings.flatMap { finding in
            ([finding.primary] + finding.secondary).map { label in
                var part = finding
                if let message = label.message {
                    part.summary = Message(
                        id: "\(finding.summary.id): \(message.id)", en: "\(finding.summary.en): \(message.en)")
                }
                part.primary = Label(label.range)
                part.secondary = []
                return part
            }
        }
    }

    func text(_ format: FindingFormat, _ context: RenderContext) -> String {
        switch format {
        case .human: HumanTestFormat(self, context).text()
        case .json: JSONTestFormat(self, context).text()
        case .junit: JUnitTestFormat(self, context).text()
        case .concise, .sarif, .github: format.render(findingsByPlace(context), context)
        }
    }

    func markdown(_ context: RenderContext) -> String {
        let outcome = Message(
            id: "\(passed) uji lulus, \(failed) gagal", en: "\(passed) tests passed, \(failed) failed")
        let waits = waitingSentence.map { Message(id: "; \($0.id)", en: "; \($0.en)") } ?? Message(id: "", en: "")
        return MarkdownSummary(findingsByPlace(context)).text(
            title: "policyc test", outcome: Message(id: outcome.id + waits.id, en: outcome.en + waits.en))
    }

    /// nil where every policy could be tested.
    var waitingSentence: Message? {
        guard !waiting.isEmpty else { return nil }
        let count = waiting.count
        let hint = FindingSummary.hint(policies.report.findings.map(\.kind))
        return Message(
            id: "uji \(count) peraturan menunggu kesalahannya diperbaiki\(hint.id)",
            en: count == 1
                ? "the tests of 1 policy wait until its errors are mended\(hint.en)"
                : "the tests of \(count) policies wait until their errors are mended\(hint.en)")
    }

    func conclude(_ console: Console, isRead: Bool) { console.world.write(closingLine, to: isRead ? .output : .error) }
}
