public import Findings
import PolicyDSL

extension FindingKind {
    public static let roundedAgain = FindingKind(
        code: "R023", severity: .note,
        title: Message(id: "nilai yang sudah dibulatkan, dibulatkan lagi", en: "rounded value rounded again"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Nilai yang dipakai di sini sudah dibulatkan oleh aturan lain, lalu dibulatkan lagi ke \
                    satuan yang lebih besar. Untuk sebagian nilai hasilnya lain daripada kalau dibulatkan \
                    sekali.
                    """,
                en: """
                    The value used here was rounded by another rule, and is rounded again to a larger \
                    quantum. For some values the result differs from rounding once.
                    """),
            cure: Message(
                id: """
                    Kalau naskah menyebut kedua pembulatan itu, biarkan. Kalau tidak, bulatkan nilai asalnya \
                    langsung ke satuan yang terakhir.
                    """,
                en: """
                    Where the text names both roundings, leave it. Where it does not, round the original \
                    value straight to the last quantum.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        aturan bagian untuk Pegawai : rupiah = tunjangan / 7 dibulatkan ke Rp1

                        aturan bagian_bulat untuk Pegawai : rupiah = bagian dibulatkan ke Rp1.000
                        """,
                    en: """
                        rule part for Employee : rupiah = allowance / 7 rounded to Rp1

                        rule round_part for Employee : rupiah = part rounded to Rp1,000
                        """),
                right: Message(
                    id: "aturan bagian_bulat untuk Pegawai : rupiah = tunjangan / 7 dibulatkan ke Rp1.000",
                    en: "rule round_part for Employee : rupiah = allowance / 7 rounded to Rp1,000"))))
}

extension Finding {
    static func roundedAgain(_ sample: DoubleRounding, at range: SourceRange) -> Finding {
        Finding(
            .roundedAgain,
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
                id:
                    "kalau naskah hanya menyebut satu pembulatan, bulatkan nilai asalnya langsung ke \(sample.quanta.second)",
                en:
                    "where the text names only one rounding, round the original value straight to \(sample.quanta.second)"
            ))
    }
}
