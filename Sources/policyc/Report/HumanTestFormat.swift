import Evaluator
import Findings

/// Tests for a person: what failed, at its place; with `--verbose` what passed, too.
struct HumanTestFormat {
    private let report: TestReport
    private let console: Console

    init(_ report: TestReport, _ console: Console) {
        self.report = report
        self.console = console
    }

    func text() -> String {
        let language = report.policies.language
        let style = console.style(of: .output)
        var out = ""
        if report.policies.report.hasErrors {
            out += FindingFormat.human.render(report.policies.report, style: style) + "\n"
        }
        let failures = findings()
        if !failures.isEmpty {
            let failed = FindingReport(
                failures, files: Array(report.files.values), languages: languages(), language: language)
            out += FindingFormat.human.render(failed, style: style) + "\n"
        }
        for run in report.runs {
            guard let file = report.files[FileID(run.root)] else { continue }
            if console.verbosity == .verbose {
                for outcome in run.outcomes {
                    out += "\(outcome.result.hasPassed ? "✓" : "✗") \(file.path): \(outcome.result.name)\n"
                }
            }
            for coverage in report.coverage where coverage.file.id == file.id {
                out += coverage.lines().joined(separator: "\n") + "\n\n"
            }
        }
        let count = report.passed + report.failed
        return out
            + Message(
                id: "\(count) uji dari \(report.runs.count) peraturan dijalankan",
                en:
                    "\(count) test\(count == 1 ? "" : "s") of \(report.runs.count) polic\(report.runs.count == 1 ? "y" : "ies") run"
            )[language] + "\n"
    }

    private func languages() -> [FileID: MessageLanguage] {
        Dictionary(report.files.keys.map { ($0, report.policies.report.language(of: $0)) }) { first, _ in first }
    }

    private func findings() -> [Finding] {
        report.runs.flatMap { run in run.outcomes.compactMap { Finding.failedTest($0.result, run.plan) } }
    }
}
