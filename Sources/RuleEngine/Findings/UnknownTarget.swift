public import Findings
import PolicyDSL

extension FindingKind {
    public static let unknownTarget = FindingKind(
        code: "X002", severity: .error,
        title: Message(id: "pengecualian atas yang tidak ada", en: "exception to nothing"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Pengecualian ini menyebut aturan yang tidak ada, sehingga tidak mengecualikan apa pun. Orang \
                    yang seharusnya dikecualikan akan tetap dibayar menurut aturan pokok.
                    """,
                en: """
                    This exception names a rule that does not exist, so it excepts nothing. People who should be \
                    excepted would still be paid by the main rule.
                    """),
            cure: Message(
                id: "Samakan nama sesudah `atas` dengan nama aturan atau hasil tabelnya.",
                en: "Make the name after `to` that of the rule or of the table's result."),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        aturan tambahan untuk Pegawai : rupiah = Rp150.000 * kelas

                        pengecualian magang atas tambhan: bila kelas = 1 maka Rp0
                        """,
                    en: """
                        rule supplement for Employee : rupiah = Rp150,000 * grade

                        exception trainee to suplement: when grade = 1 then Rp0
                        """),
                right: Message(
                    id: """
                        aturan tambahan untuk Pegawai : rupiah = Rp150.000 * kelas

                        pengecualian magang atas tambahan: bila kelas = 1 maka Rp0
                        """,
                    en: """
                        rule supplement for Employee : rupiah = Rp150,000 * grade

                        exception trainee to supplement: when grade = 1 then Rp0
                        """))))
}

extension Finding {
    static func unknownTarget(_ name: Name, nearest: [String]) -> Finding {
        Finding(
            .unknownTarget,
            Message(
                id: "tidak ada aturan `\(name.text)` untuk dikecualikan",
                en: "there is no rule `\(name.text)` to except"),
            at: Label(name.range),
            help: Wording.suggestion(nearest)
                ?? Message(
                    id: "sesudah `atas` tulis nama aturan atau hasil tabel",
                    en: "after `to` write the name of a rule or table result"))
    }
}
