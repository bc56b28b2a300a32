public import Findings
import PolicyDSL

extension FindingKind {
    public static let absentWithoutType = FindingKind(
        code: "T014", severity: .error,
        title: Message(id: "kosong tanpa jenis", en: "absence without type"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    `kosong` berdiri sendiri, dan tidak ada yang mengatakan nilai jenis apa yang kosong. Aturan yang \
                    selalu kosong tidak memberi apa-apa kepada siapa pun.
                    """,
                en: """
                    `absent` stands alone, and nothing says which type of value is absent. A rule that is always \
                    absent gives nothing to anyone.
                    """),
            cure: Message(
                id: """
                    Tulis `kosong` sebagai salah satu cabang di samping nilai yang ada. Bila maksudnya nol, tulis \
                    nol dengan satuannya.
                    """,
                en: "Write `absent` as one branch beside a value. If zero is meant, write zero with its unit."),
            example: .policy(
                .office,
                wrong: Message(
                    id: "aturan jam_dihitung untuk Absensi = kosong",
                    en: "rule counted_time for Attendance = absent"),
                right: Message(
                    id: """
                        aturan jam_dihitung untuk Absensi : pukul opsional =
                          jika keadaan = hadir maka masuk selain itu kosong
                        """,
                    en: """
                        rule counted_time for Attendance : time of day optional =
                          if presence = at_work then arrival otherwise absent
                        """))))
}

extension Finding {
    static func absentWithoutType(at range: SourceRange) -> Finding {
        Finding(
            .absentWithoutType,
            Message(
                id: "`kosong` di sini tidak mempunyai jenis",
                en: "`absent` has no type here"),
            at: Label(range),
            help: Message(
                id: "pakai `kosong` sebagai salah satu cabang di samping nilai yang ada, atau tulis `… = kosong`",
                en: "use `absent` as one branch beside a value, or write `… = absent`"))
    }
}
