public import Findings
import PolicyDSL

extension FindingKind {
    public static let unmetAbsence = FindingKind(
        code: "T006", severity: .error,
        title: Message(id: "nilai dapat kosong", en: "value may be absent"))
}

extension Finding {
    static func unmetAbsence(_ language: KeywordLanguage, at range: SourceRange) -> Finding {
        Finding(
            .unmetAbsence,
            Message(id: "nilai ini dapat kosong", en: "this value may be absent"),
            at: Label(range),
            help: language == .indonesian
                ? Message(
                    id: "tulis `… bila kosong …`, atau pakai di bawah syarat `ada …`",
                    en: "write `… bila kosong …`, or use it under the condition `ada …`")
                : Message(
                    id: "tulis `… if absent …`, atau pakai di bawah syarat `present …`",
                    en: "write `… if absent …`, or use it under the condition `present …`"))
    }
}
