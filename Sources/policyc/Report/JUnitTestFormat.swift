import Evaluator
import Findings
import RuleEngine

/// Tests as JUnit XML, one suite a policy.
struct JUnitTestFormat {
    private let report: TestReport

    init(_ report: TestReport) { self.report = report }

    func text() -> String {
        let broken = report.policies.roots.filter { $0.program == nil }
        let total = report.passed + report.failed + broken.count
        var out = #"<?xml version="1.0" encoding="UTF-8"?>"# + "\n"
        out += element(
            "testsuites", [("tests", "\(total)"), ("failures", "\(report.failed)"), ("errors", "\(broken.count)")])
        for run in report.runs { out += suite(run) }
        for root in broken { out += suite(broken: root.position) }
        return out + "</testsuites>\n"
    }

    private func suite(_ run: PolicyTestRun) -> String {
        let path = report.files[FileID(run.root)]?.path ?? ""
        let seconds = run.outcomes.reduce(0) { $0 + $1.seconds }
        var out =
            "  "
            + element(
                "testsuite",
                [
                    ("name", path), ("tests", "\(run.outcomes.count)"), ("failures", "\(run.failed)"), ("errors", "0"),
                    ("time", time(seconds)),
                ])
        for outcome in run.outcomes {
            let line = report.files[outcome.result.range.file]?.place(of: outcome.result.range.start).line ?? 0
            out +=
                "    "
                + element(
                    "testcase",
                    [
                        ("name", outcome.result.name), ("classname", run.plan.regulation), ("file", path),
                        ("line", "\(line)"), ("time", time(outcome.seconds)),
                    ])
            let words = FailureText(plan: run.plan, language: run.language)
            for failure in outcome.result.failures {
                let message = words.message(failure)
                let line = report.files[failure.range.file]?.place(of: failure.range.start).line ?? 0
                out +=
                    "      <failure message=\"\(escaped(message))\">\(escaped("\(path):\(line): \(message)"))</failure>\n"
            }
            out += "    </testcase>\n"
        }
        return out + "  </testsuite>\n"
    }

    /// A policy that cannot be checked has no tests to run, and must not look as if all were well.
    private func suite(broken position: Int) -> String {
        let path = report.files[FileID(position)]?.path ?? ""
        let found = report.policies.report
        let errors = found.findings.filter { $0.severity == .error }
        let messages = errors.map { "\($0.kind.code): \($0.summary[found.language(of: $0.primary.range.file)])" }
        return "  " + element("testsuite", [("name", path), ("tests", "1"), ("failures", "0"), ("errors", "1")])
            + "    " + element("testcase", [("name", "check"), ("classname", path)])
            + "      <error message=\"\(escaped(messages.first ?? ""))\">\(escaped(messages.joined(separator: "\n")))</error>\n"
            + "    </testcase>\n  </testsuite>\n"
    }

    private func time(_ seconds: Double) -> String {
        Figures.decimal(Int128(seconds * 1000), decimals: 3, .english).replacing(",", with: "")
    }

    private func element(_ name: String, _ attributes: [(String, String)]) -> String {
        "<\(name)" + attributes.map { " \($0.0)=\"\(escaped($0.1))\"" }.joined() + ">\n"
    }

    private func escaped(_ text: String) -> String {
        var out = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": out += "&amp;"
            case "<": out += "&lt;"
            case ">": out += "&gt;"
            case "\"": out += "&quot;"
            case "\n": out += "&#10;"
            case "\t": out += "&#9;"
            // What XML has no way to say.
            case _ where scalar.value < 0x20 || (0xFFFE...0xFFFF).contains(scalar.value): out += "\u{FFFD}"
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out
    }
}
