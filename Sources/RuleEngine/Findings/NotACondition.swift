public import Findings
import PolicyDSL

extension FindingKind {
    public static let notACondition = FindingKind(
        code: "T004", severity: .error,
        title: Message(id: "bukan syarat", en: "not a condition"))
}

extension Finding {
    static func notACondition(_ value: Message, at range: SourceRange) -> Finding {
        Finding(
            .notACondition,
            Message(
                id: "di sini harus syarat, tetapi ini \(value.id)",
                en: "a condition is wanted here, but this is \(value.en)"),
            at: Label(range),
            help: Message(
                id: "tulis perbandingan, misalnya `nilai >= 90 %`",
                en: "write a comparison, as in `score >= 90 %`"))
    }
}
