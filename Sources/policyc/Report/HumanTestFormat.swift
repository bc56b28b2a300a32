import Evaluator
import Findings

/// Tests for a person: what failed, at its place; with `--verbose` what passed, too.
struct HumanTestFormat {
    private let report: TestReport
    private let context: RenderContext

    init(_ report: TestReport, _ context: RenderContext) {
        self.report = report
        self.context = context
    }

    func text() -> String {
        let language = report.policies.language
        var out = ""
        for findings in [report.checkFindings(context), report.failures] where !findings.isEmpty {
            out += FindingFormat.human.render(report.policies.report.with(findings), context) + "\n"
        }
        for run in report.runs {
            guard let file = report.files[FileID(run.root)] else { continue }
            if report.isVerbose {
                for outcome in run.outcomes {
                    out += "\(outcome.result.hasPassed ? "✓" : "✗") \(file.path): \(outcome.result.name)\n"
                }
            }
            for coverage in report.coverage where coverage.file.id == file.id {
                out += coverage.lines().joined(separator: "\n") + "\n\n"
            }
            for mutation in report.mutation where mutation.file.id == file.id {
                out += mutation.lines().joined(separator: "\n") + "\n\n"
            }
        }
        if !report.shortfalls.isEmpty {
            out += FindingFormat.human.render(report.policies.report.with(report.shortfalls), context) + "\n"
        }
        return out + sentences.map { $0[language] }.joined(separator: "; ") + "\n"
    }

    private var sentences: [Message] {
        let count = report.passed + report.failed
        let policies = report.runs.count
        let run = Message(
            id: "\(count) uji dari \(policies) peraturan dijalankan",
            en: "\(count) test\(count == 1 ? "" : "s") of \(policies) polic\(policies == 1 ? "y" : "ies") run")
        return (policies > 0 ? [run] : []) + [report.waitingSentence].compactMap(\.self)
    }
}
