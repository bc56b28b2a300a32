public import Findings
import PolicyDSL

extension FindingKind {
    public static let absenceNotOrdered = FindingKind(
        code: "T025", severity: .error,
        title: Message(id: "kosong tidak mempunyai urutan", en: "absence has no order"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Kosong tidak lebih awal atau lebih lambat daripada apa pun, jadi tidak dapat dibandingkan dengan \
                    `<` atau `>`. Yang dapat ditanyakan hanya apakah nilainya ada.
                    """,
                en: """
                    Absence is neither earlier nor later than anything, so it cannot be compared by `<` or `>`. All \
                    that can be asked is whether there is a value.
                    """),
            cure: Message(
                id: "Tulis `ada …` untuk yang terisi atau `… = kosong` untuk yang tidak.",
                en: "Write `present …` for what is given, or `… = absent` for what is not."),
            example: .policy(
                .office,
                wrong: Message(
                    id: "aturan merekam untuk Absensi = masuk > kosong",
                    en: "rule clocked_in for Attendance = arrival > absent"),
                right: Message(
                    id: "aturan merekam untuk Absensi = ada masuk",
                    en: "rule clocked_in for Attendance = present arrival"))))
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
