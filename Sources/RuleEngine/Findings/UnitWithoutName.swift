public import Findings
import PolicyDSL

extension FindingKind {
    public static let unitWithoutName = FindingKind(
        code: "T016", severity: .error,
        title: Message(id: "satuan tidak bernama", en: "unit without a name"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Hasil perkalian atau pembagian ini bersatuan yang tidak ada namanya, misalnya menit dikali \
                    rupiah. Nilai seperti itu tidak dapat dibayarkan; biasanya sebuah pembagi tertinggal.
                    """,
                en: """
                    The result of this product or quotient is in a unit without a name, such as minutes times \
                    rupiah. Such a value cannot be paid; most often a divisor was left out.
                    """),
            cure: Message(
                id: """
                    Bagi dengan satuan tarifnya, misalnya `/ 1 menit` untuk tarif per menit. Bila satuan itu memang \
                    diperlukan, nyatakan jenisnya, misalnya `rupiah / poin`.
                    """,
                en: """
                    Divide by the unit of the rate, as `/ 1 minutes` for a rate per minute. If the unit is indeed \
                    wanted, state it as the type, as `rupiah / points`.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: "aturan honor untuk Aktivitas = menit * Rp5.000",
                    en: "rule fee for Activity = minutes * Rp5,000"),
                right: Message(
                    id: "aturan honor untuk Aktivitas = menit * Rp5.000 / 1 menit",
                    en: "rule fee for Activity = minutes * Rp5,000 / 1 minutes"))))
}

extension Finding {
    static func unitWithoutName(_ unit: Message, at range: SourceRange) -> Finding {
        Finding(
            .unitWithoutName,
            Message(
                id: "hasilnya bersatuan \(unit.id), yang tidak dapat menjadi nilai",
                en: "the result is in \(unit.en), which cannot be a value"),
            at: Label(range),
            help: Message(
                id: "periksa perkalian dan pembagiannya; tarif per satuan ditulis misalnya `Rp5.000 / 1 menit`",
                en: "check what is multiplied and divided; a rate per unit is written as `Rp5,000 / 1 minutes`"))
    }
}
