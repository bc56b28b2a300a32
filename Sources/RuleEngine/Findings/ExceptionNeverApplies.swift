public import Findings
import PolicyDSL

extension FindingKind {
    public static let exceptionNeverApplies = FindingKind(
        code: "X007", severity: .warning,
        title: Message(id: "pengecualian tidak pernah berlaku", en: "exception never applies"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Syarat pengecualian ini tidak pernah terpenuhi menurut batas kolom yang dipakainya. Orang yang \
                    hendak dikecualikan akan tetap kena aturan pokok.
                    """,
                en: """
                    Given the ranges of the fields that it uses, the condition of this exception never holds. People \
                    who were to be excepted stay under the main rule.
                    """),
            cure: Message(
                id: """
                    Periksa tanda perbandingan dan angkanya. Bila angkanya benar, longgarkan batas kolomnya; bila \
                    keadaannya memang tidak mungkin, hapus pengecualiannya.
                    """,
                en: """
                    Check the comparison and its figure. If the figure is right, widen the range of the field; if \
                    the case cannot occur, remove the exception.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        aturan tambahan untuk Pegawai : rupiah = Rp150.000 * kelas
                          kecuali puncak: bila kelas > 15 maka Rp5.000.000
                        """,
                    en: """
                        rule supplement for Employee : rupiah = Rp150,000 * grade
                          except top: when grade > 15 then Rp5,000,000
                        """),
                right: Message(
                    id: """
                        aturan tambahan untuk Pegawai : rupiah = Rp150.000 * kelas
                          kecuali puncak: bila kelas >= 15 maka Rp5.000.000
                        """,
                    en: """
                        rule supplement for Employee : rupiah = Rp150,000 * grade
                          except top: when grade >= 15 then Rp5,000,000
                        """))))
}

extension Finding {
    static func exceptionNeverApplies(_ name: Name) -> Finding {
        Finding(
            .exceptionNeverApplies,
            Message(
                id: "syarat pengecualian `\(name.text)` tidak pernah terpenuhi",
                en: "the condition of the exception `\(name.text)` never holds"),
            at: Label(name.range),
            help: Message(
                id: "periksa syaratnya terhadap batas kolom yang dipakai",
                en: "check it against the ranges of the fields used"))
    }
}
