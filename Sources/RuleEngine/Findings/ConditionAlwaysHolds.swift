public import Findings
import PolicyDSL

extension FindingKind {
    public static let conditionAlwaysHolds = FindingKind(
        code: "R016", severity: .warning,
        title: Message(id: "syarat selalu terpenuhi", en: "condition that always holds"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Tidak ada nilai dalam batas yang dinyatakan, atau di bawah syarat di atasnya, yang tidak \
                    memenuhi syarat ini. Syarat itu tidak menyaring apa pun, dan yang tertulis sesudah \
                    `selain itu` tidak pernah dipakai.
                    """,
                en: """
                    No value within the ranges declared, or under the conditions above it, fails this \
                    condition. It sorts out nothing, and what stands after `otherwise` is never used.
                    """),
            cure: Message(
                id: """
                    Bandingkan ambang dan tanda bandingnya dengan naskah. Kalau syaratnya memang selalu \
                    benar, tulis nilainya tanpa syarat.
                    """,
                en: """
                    Hold the threshold and the sign of comparison against the text. Where the condition is \
                    always true indeed, write the value without it.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        aturan tambahan untuk Pegawai : rupiah =
                          jika kelas >= 1 maka Rp500.000 selain itu Rp0
                        """,
                    en: """
                        rule extra for Employee : rupiah =
                          if grade >= 1 then Rp500,000 otherwise Rp0
                        """),
                right: Message(
                    id: """
                        aturan tambahan untuk Pegawai : rupiah =
                          jika kelas >= 11 maka Rp500.000 selain itu Rp0
                        """,
                    en: """
                        rule extra for Employee : rupiah =
                          if grade >= 11 then Rp500,000 otherwise Rp0
                        """))))
}

extension Finding {
    static func conditionAlwaysHolds(at range: SourceRange, _ reason: Message?) -> Finding {
        Finding(
            .conditionAlwaysHolds,
            Message(id: "syarat ini selalu terpenuhi", en: "this condition always holds"),
            at: Label(range, reason),
            help: Message(
                id: "betulkan ambangnya atau batas kolomnya; kalau memang selalu demikian, hapus syarat ini",
                en: "correct the threshold or the range of the field; where it is always so, remove the condition"))
    }
}
