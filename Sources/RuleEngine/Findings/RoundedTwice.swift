public import Findings
import PolicyDSL

extension FindingKind {
    public static let roundedTwice = FindingKind(
        code: "R022", severity: .warning,
        title: Message(id: "pembulatan dua kali", en: "rounded twice"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Nilai dibulatkan ke satuan kecil, lalu hasilnya ke satuan besar. Nilai di dekat tengah- \
                    tengah dapat naik dua kali: 89,496 menjadi 89,50 lalu 90, padahal dibulatkan sekali \
                    menjadi 89.
                    """,
                en: """
                    A value is rounded to a small quantum and the result to a larger one. Near the middle it \
                    may go up twice: 89.496 becomes 89.50 and then 90, where rounding once gives 89.
                    """),
            cure: Message(
                id: "Bulatkan sekali saja, ke satuan yang terakhir.",
                en: "Round once, to the last quantum."),
            example: .policy(
                .office,
                wrong: Message(
                    id:
                        "aturan bagian untuk Pegawai : rupiah = (tunjangan / 7 dibulatkan ke Rp1) dibulatkan ke Rp1.000",
                    en: "rule part for Employee : rupiah = (allowance / 7 rounded to Rp1) rounded to Rp1,000"),
                right: Message(
                    id: "aturan bagian untuk Pegawai : rupiah = tunjangan / 7 dibulatkan ke Rp1.000",
                    en: "rule part for Employee : rupiah = allowance / 7 rounded to Rp1,000"))))
}

extension Finding {
    static func roundedTwice(_ sample: DoubleRounding, at range: SourceRange) -> Finding {
        Finding(
            .roundedTwice,
            Message(
                id:
                    "nilai ini dibulatkan dua kali, mula-mula ke \(sample.quanta.first), lalu ke \(sample.quanta.second)",
                en: "this value is rounded twice, first to \(sample.quanta.first), then to \(sample.quanta.second)"),
            at: Label(
                range,
                Message(
                    id:
                        "misalnya \(sample.exact) menjadi \(sample.first), lalu \(sample.second); langsung: \(sample.direct)",
                    en:
                        "for example \(sample.exact) becomes \(sample.first), then \(sample.second); at once: \(sample.direct)"
                )),
            help: Message(
                id: "bulatkan sekali saja, langsung ke \(sample.quanta.second)",
                en: "round once, straight to \(sample.quanta.second)"))
    }
}
