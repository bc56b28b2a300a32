public import Findings
import PolicyDSL

extension FindingKind {
    public static let unroundedRatio = FindingKind(
        code: "T005", severity: .error,
        title: Message(id: "hasil bagi belum dibulatkan", en: "unrounded quotient"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Hasil bagi dapat mempunyai desimal yang tidak berakhir, dan naskah belum mengatakan bagaimana \
                    dibulatkan. Beda cara membulatkan berarti beda rupiah bagi setiap orang, setiap bulan.
                    """,
                en: """
                    A quotient may have decimals without end, and the text does not say how it is rounded. Another \
                    way of rounding is another amount for each person, each month.
                    """),
            cure: Message(
                id: """
                    Tulis pembulatannya seperti dalam peraturan, misalnya `dibulatkan ke 0,01 %` atau `dibulatkan ke \
                    bawah ke Rp1`. Bila peraturan tidak menyebutnya, tanyakan dan tuliskan; jangan dikira-kira.
                    """,
                en: """
                    Write the rounding that the regulation states, such as `rounded to 0.01 %` or `rounded down to \
                    Rp1`. If it states none, ask and have it written down; do not guess.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: "aturan rasio untuk Pegawai per bulan : persen = menit_bulan / target",
                    en: "rule ratio for Employee per month : percent = month_minutes / target"),
                right: Message(
                    id: "aturan rasio untuk Pegawai per bulan : persen = menit_bulan / target dibulatkan ke 0,01 %",
                    en: "rule ratio for Employee per month : percent = month_minutes / target rounded to 0.01 %"))))
}

extension Finding {
    static func unroundedRatio(_ measure: Measure?, _ language: KeywordLanguage, at range: SourceRange) -> Finding {
        var quantum = language == .indonesian ? "0,01 %" : "0.01 %"
        if let measure, measure.unit != .percent {
            let isFine = measure.unit == .none
            let size = isFine ? Rational(1, 100)?.times(measure.size) ?? measure.size : measure.size
            quantum = Wording.amount(size, measure, language)
        }
        return Finding(
            .unroundedRatio,
            Message(id: "hasil bagi ini belum dibulatkan", en: "this quotient is not rounded"),
            at: Label(
                range,
                Message(
                    id: "desimal hasil bagi, juga rata-rata, dapat tidak berakhir",
                    en: "the decimals of a quotient, or a mean, may never end")),
            help: Message(
                id: "tulis di belakangnya `dibulatkan ke \(quantum)`, atau `dibulatkan ke bawah ke \(quantum)`",
                en: "write `rounded to \(quantum)` after it, or `rounded down to \(quantum)`"))
    }
}
