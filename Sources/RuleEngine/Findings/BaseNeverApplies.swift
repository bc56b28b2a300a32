public import Findings
import PolicyDSL

extension FindingKind {
    public static let baseNeverApplies = FindingKind(
        code: "X010", severity: .warning,
        title: Message(id: "aturan pokok tidak pernah berlaku", en: "rule that never applies itself"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Pengecualiannya mencakup semua keadaan, sehingga nilai pokok aturan ini tidak pernah dipakai bagi \
                    siapa pun. Yang semula pengecualian menjadi aturan; biasanya syaratnya terlalu luas atau terbalik.
                    """,
                en: """
                    The exceptions take every case, so that the value of the rule itself is never used for anybody. What \
                    was an exception has become the rule; usually a condition is too wide or the wrong way round.
                    """),
            cure: Message(
                id: """
                    Periksa syarat pengecualiannya: arah perbandingan dan batas yang termasuk. Bila memang semua keadaan \
                    dibagi habis, tulis sebagai tabel.
                    """,
                en: """
                    Check the conditions of the exceptions: the direction of the comparison, and the bounds. If the \
                    cases are all shared out indeed, write a table.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        aturan bayar untuk Pegawai : rupiah = tunjangan
                          kecuali tinggi: bila kelas >= 8 maka Rp2.000.000
                          kecuali rendah: bila kelas < 8 maka Rp1.000.000
                        """,
                    en: """
                        rule pay for Employee : rupiah = allowance
                          except high: when grade >= 8 then Rp2,000,000
                          except low: when grade < 8 then Rp1,000,000
                        """),
                right: Message(
                    id: """
                        aturan bayar untuk Pegawai : rupiah = tunjangan
                          kecuali tinggi: bila kelas >= 13 maka Rp2.000.000
                          kecuali rendah: bila kelas < 8 maka Rp1.000.000
                        """,
                    en: """
                        rule pay for Employee : rupiah = allowance
                          except high: when grade >= 13 then Rp2,000,000
                          except low: when grade < 8 then Rp1,000,000
                        """))))
}

extension Finding {
    static func baseNeverApplies(_ rule: String, at base: SourceRange, _ exceptions: [Name]) -> Finding {
        Finding(
            .baseNeverApplies,
            Message(
                id: "nilai pokok `\(rule)` tidak pernah berlaku: setiap keadaan terkena pengecualian",
                en: "the value of `\(rule)` itself never applies: an exception takes every case"),
            at: Label(base),
            secondary: exceptions.map { Label($0.range, Message(id: "pengecualian ini", en: "this exception")) },
            help: Message(
                id: "periksa syarat pengecualiannya; bila memang semua keadaan terbagi habis, tulis sebagai tabel",
                en: "check the conditions of the exceptions; if they share out every case indeed, write a table"))
    }
}
