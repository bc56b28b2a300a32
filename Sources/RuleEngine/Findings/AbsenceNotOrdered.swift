public import Findings
import PolicyDSL

extension FindingKind {
    public static let absenceNotOrdered = FindingKind(
        code: "T025", severity: .error,
        title: Message(id: "kosong tidak mempunyai urutan", en: "absence has no order"))
}

extension Finding {
    static func absenceNotOrdered(at range: SourceRange) -> Finding {
        Finding(
            .absenceNotOrdered,
            Message(
                id: "`kosong` hanya dapat dibandingkan dengan `=` dan `<>`",
                en: "`absent` can be compared by `=` and `<>` only"),
            at: Label(range),
            help: Message(
                id: "tulis `ada …` atau `… = kosong`",
                en: "write `present …` or `… = absent`"))
    }
}
