public import Findings
import PolicyDSL

extension FindingKind {
    public static let conditionNeverHolds = FindingKind(
        code: "R015", severity: .warning,
        title: Message(id: "syarat tidak pernah terpenuhi", en: "condition that never holds"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Nilai yang dibandingkan tidak pernah sampai ke ambangnya, menurut batas yang dinyatakan \
                    atau menurut syarat di atasnya. Apa yang seharusnya terjadi di bawah syarat ini tidak \
                    pernah terjadi pada siapa pun.
                    """,
                en: """
                    What is compared never reaches the threshold, by the ranges declared or by the \
                    conditions above it. What should happen under this condition never happens to anybody.
                    """),
            cure: Message(
                id: """
                    Bandingkan ambang itu dengan naskahnya: sering satu angka salah ketik. Kalau ambangnya \
                    benar, betulkan batas kolomnya. Kalau memang tidak pernah terjadi, hapus syarat itu.
                    """,
                en: """
                    Hold the threshold against the text: often one digit is wrong. Where the threshold is \
                    right, correct the range of the field. Where it truly never happens, remove the \
                    condition.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        aturan tambahan untuk Pegawai : rupiah =
                          jika kelas > 16 maka Rp500.000 selain itu Rp0
                        """,
                    en: """
                        rule extra for Employee : rupiah =
                          if grade > 16 then Rp500,000 otherwise Rp0
                        """),
                right: Message(
                    id: """
                        aturan tambahan untuk Pegawai : rupiah =
                          jika kelas > 12 maka Rp500.000 selain itu Rp0
                        """,
                    en: """
                        rule extra for Employee : rupiah =
                          if grade > 12 then Rp500,000 otherwise Rp0
                        """))))
}

extension Finding {
    static func conditionNeverHolds(at range: SourceRange, _ reason: Message?) -> Finding {
        Finding(
            .conditionNeverHolds,
            Message(id: "syarat ini tidak pernah terpenuhi", en: "this condition never holds"),
            at: Label(range, reason),
            help: Message(
                id: "betulkan ambangnya atau batas kolomnya; kalau memang tidak pernah terjadi, hapus syarat ini",
                en:
                    "correct the threshold or the range of the field; where it truly never happens, remove the condition"
            ))
    }
}
