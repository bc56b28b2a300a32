import Evaluator
import Findings
import RuleEngine

extension FindingKind {
    static let failedTest = FindingKind(
        code: "U900", severity: .error, title: Message(id: "uji gagal", en: "failed test"))
}

extension Finding {
    /// One finding a failed test; each failure is a label at its statement. nil where it passed.
    static func failedTest(_ result: TestResult, _ plan: Plan) -> Finding? {
        let labels = result.failures.map { failure in
            let indonesian = FailureText(plan: plan, language: .indonesian).message(failure)
            let english = FailureText(plan: plan, language: .english).message(failure)
            return Label(failure.range, Message(id: indonesian, en: english))
        }
        guard let first = labels.first else { return nil }
        return Finding(
            .failedTest, Message(id: "uji gagal: \(result.name)", en: "failed test: \(result.name)"), at: first,
            secondary: Array(labels.dropFirst()), citation: result.citation)
    }
}
