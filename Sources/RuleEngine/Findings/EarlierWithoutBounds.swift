public import Findings
import PolicyDSL

extension FindingKind {
    public static let earlierWithoutBounds = FindingKind(
        code: "G032", severity: .error,
        title: Message(id: "nilai sebelumnya tanpa batas", en: "earlier value without bounds"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Aturan ini memerlukan nilainya sendiri dari masa sebelumnya. Tanpa batas yang \
                    dinyatakan, tidak dapat dibuktikan sampai berapa nilainya dapat tumbuh dari masa ke \
                    masa.
                    """,
                en: """
                    This rule needs its own value of an earlier period. Without declared bounds it \
                    cannot be shown how far the value may grow from period to period.
                    """),
            cure: Message(
                id: """
                    Nyatakan jenisnya dengan batas bawah dan batas atas, untuk persen dan desimal juga \
                    `kelipatan`. Rumusnya lalu dibuktikan tetap di dalam batas itu; bila perlu batasi \
                    dengan `terkecil` atau `terbesar`.
                    """,
                en: """
                    Declare its type with a lower and an upper bound, for percentages and decimals with \
                    a `step` too. The formula is then proven to stay within; limit it with `least` or \
                    `greatest` where need be.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        aturan sisa_menit untuk Pegawai per bulan =
                          terbesar(0 menit; sebelumnya(sisa_menit; 0 menit) + 450 menit - menit_bulan)
                        """,
                    en: """
                        rule minutes_left for Employee per month =
                          greatest(0 minutes; previous(minutes_left; 0 minutes) + 450 minutes - month_minutes)
                        """),
                right: Message(
                    id: """
                        aturan sisa_menit untuk Pegawai per bulan : menit 0..5.400 =
                          terkecil(5.400 menit; terbesar(0 menit; sebelumnya(sisa_menit; 0 menit) + 450 menit - menit_bulan))
                        """,
                    en: """
                        rule minutes_left for Employee per month : minutes 0..5,400 =
                          least(5,400 minutes; greatest(0 minutes; previous(minutes_left; 0 minutes) + 450 minutes - month_minutes))
                        """))))
}

extension Finding {
    /// - Parameter declared: the type that is declared, but without bounds or not fine enough.
    static func earlierWithoutBounds(_ name: Name, declared: Message?, readAt range: SourceRange) -> Finding {
        Finding(
            .earlierWithoutBounds,
            Message(
                id: "`\(name.text)` memerlukan nilainya sendiri dari masa sebelumnya, tetapi batasnya tidak dinyatakan",
                en: "`\(name.text)` needs its own earlier value, but its bounds are not declared"),
            at: Label(name.range),
            secondary: range == name.range
                ? []
                : [Label(range, Message(id: "di sini nilai sebelumnya dibaca", en: "the earlier value is read here"))],
            help: declared.map {
                Message(
                    id: "tulis batas jenis \($0.id) itu, misalnya `0..100`; untuk persen dan desimal juga `kelipatan`",
                    en:
                        "write the bounds of this type, \($0.en), as `0..100`; for percentages and decimals a `step` too"
                )
            }
                ?? Message(
                    id: "nyatakan jenisnya dengan batas sesudah tingkatnya, misalnya `: bulat 0..12` atau `: ya/tidak`",
                    en: "declare its type with bounds behind its grain, as `: whole 0..12` or `: yes/no`"))
    }
}
