public import Findings
import PolicyDSL

extension FindingKind {
    public static let quantumInOtherUnit = FindingKind(
        code: "T009", severity: .error,
        title: Message(id: "satuan pembulatan berbeda", en: "rounding in another unit"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Nilai ini dibulatkan ke satuan yang bukan satuannya, misalnya rupiah dibulatkan ke menit. \
                    Pembulatan seperti itu tidak mengatakan berapa rupiah yang tersisa atau hilang.
                    """,
                en: """
                    This value is rounded to a unit that is not its own, such as rupiah to minutes. Such a rounding \
                    does not say how many rupiah are kept or lost.
                    """),
            cure: Message(
                id: """
                    Bulatkan ke satuan nilainya sendiri, misalnya `Rp1` untuk rupiah. Bila satuan hasilnya tidak \
                    seperti yang diharapkan, periksa rumus di sebelah kirinya: pembulatan mengenai seluruhnya.
                    """,
                en: """
                    Round to the unit of the value itself, as `Rp1` for rupiah. If the unit is not what you expect, \
                    look at the formula to the left: the rounding applies to all of it.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: "aturan iuran untuk Pegawai : rupiah = 5 % * tunjangan dibulatkan ke 1 menit",
                    en: "rule dues for Employee : rupiah = 5 % * allowance rounded to 1 minutes"),
                right: Message(
                    id: "aturan iuran untuk Pegawai : rupiah = 5 % * tunjangan dibulatkan ke Rp1",
                    en: "rule dues for Employee : rupiah = 5 % * allowance rounded to Rp1"))))
}

extension Finding {
    static func quantumInOtherUnit(_ value: Message, _ quantum: Message, at range: SourceRange) -> Finding {
        Finding(
            .quantumInOtherUnit,
            Message(
                id: "nilainya \(value.id), tetapi dibulatkan ke \(quantum.id)",
                en: "the value is \(value.en), but it is rounded to \(quantum.en)"),
            at: Label(range),
            help: Message(
                id: "bulatkan ke satuan nilainya sendiri, misalnya `0,01 %`, `Rp1`, `1 menit`",
                en: "round to the unit of the value itself, as `0.01 %`, `Rp1`, `1 minutes`"))
    }
}
