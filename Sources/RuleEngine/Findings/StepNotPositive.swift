public import Findings
import PolicyDSL

extension FindingKind {
    public static let stepNotPositive = FindingKind(
        code: "R013", severity: .error,
        title: Message(id: "kelipatan harus di atas nol", en: "step must be above zero"))
}

extension Finding {
    static func stepNotPositive(at range: SourceRange) -> Finding {
        Finding(
            .stepNotPositive,
            Message(
                id: "kelipatan harus di atas nol",
                en: "the step must be above zero"),
            at: Label(range),
            help: Message(
                id: "tulis misalnya `kelipatan 0,01`",
                en: "write for instance `step 0.01`"))
    }
}
