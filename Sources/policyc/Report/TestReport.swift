import ArgumentParser
import Evaluator
import Findings
import RuleEngine

/// How the outcome of tests can be shown. A new format is a case here and a file beside this one.
enum TestFormat: String, CaseIterable, ExpressibleByArgument {
    case human, json, junit
}

/// All tests of a run.
struct TestReport {
    let runs: [PolicyTestRun]
    let policies: CheckedPolicies
    /// Where it was asked for.
    let coverage: [CoverageReport]

    var passed: Int { runs.reduce(0) { $0 + $1.passed } }
    var failed: Int { runs.reduce(0) { $0 + $1.failed } }
    var files: [FileID: SourceFile] { policies.report.files }

    /// What CI reads, the same in every language.
    var closingLine: String { "\(passed) passed, \(failed) failed\n" }

    var status: ExitStatus {
        failed > 0 || passed == 0 || policies.report.hasErrors ? .findings : .done
    }

    /// What no policy and no data can cause.
    var fault: String? {
        for failure in runs.flatMap(\.outcomes).flatMap(\.result.failures) {
            if case .error(.fault(let detail)) = failure.kind { return detail }
        }
        return nil
    }

    func write(_ format: TestFormat, _ console: Console) {
        let language = policies.language
        if passed + failed == 0 {
            console.warn(
                Message(
                    id: "tidak ada uji yang dijalankan; peraturan tanpa uji tidak dapat dipercaya",
                    en: "no test was run; a policy without tests cannot be relied on"), in: language)
        }
        switch format {
        case .human:
            console.result(HumanTestFormat(self, console).text())
            console.result(closingLine)
        case .json:
            console.result(JSONTestFormat(self).text())
            console.world.write(closingLine, to: .error)
        case .junit:
            console.result(JUnitTestFormat(self).text())
            console.world.write(closingLine, to: .error)
        }
    }
}
