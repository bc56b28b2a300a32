public import Findings
import PolicyDSL

extension FindingKind {
    public static let wrongGrain = FindingKind(
        code: "G001", severity: .error,
        title: Message(id: "nilai untuk tingkat lain", en: "value of another grain"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Nilai ini ada bagi tingkat lain: misalnya satu bagi setiap pegawai dan bulan, sedangkan aturan \
                    ini satu bagi setiap pegawai. Dari beberapa nilai, tidak jelas yang mana yang dimaksud.
                    """,
                en: """
                    This value exists at another grain: for instance one for each employee and month, while this \
                    rule has one for each employee. Of several values, it is not clear which is meant.
                    """),
            cure: Message(
                id: """
                    Samakan `untuk …` aturan ini, biasanya dengan menambahkan `per bulan`. Bila yang dimaksud \
                    gabungan beberapa nilai, kumpulkan dengan `jumlah(…)` atau sejenisnya.
                    """,
                en: """
                    Give this rule the same `for …`, most often by adding `per month`. If several values together \
                    are meant, gather them by `sum(…)` or the like.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: "aturan rajin untuk Pegawai = menit_bulan >= 6.000 menit",
                    en: "rule diligent for Employee = month_minutes >= 6,000 minutes"),
                right: Message(
                    id: "aturan rajin untuk Pegawai per bulan = menit_bulan >= 6.000 menit",
                    en: "rule diligent for Employee per month = month_minutes >= 6,000 minutes"))))
}

extension Finding {
    static func wrongGrain(
        _ name: Name, declared: SourceRange, _ own: Message, _ here: Message, advice: [String], period: PeriodUnit?
    ) -> Finding {
        let unreachable =
            period.map { period in
                Message(
                    id: "nilai itu bertanggal: tambahkan `per \(Wording.period(period).id)` pada `untuk …`",
                    en: "that value is dated: add `per \(Wording.period(period).en)` to `for …`")
            } ?? Message(id: "nilai itu tidak dapat dicapai dari sini", en: "that value cannot be reached from here")
        return Finding(
            .wrongGrain,
            Message(
                id: "`\(name.text)` dinyatakan untuk \(own.id), tidak untuk \(here.id)",
                en: "`\(name.text)` is stated for \(own.en), not for \(here.en)"),
            at: Label(name.range),
            secondary: [Label(declared, Message(id: "dinyatakan di sini", en: "declared here"))],
            help: advice.isEmpty
                ? unreachable
                : Message(
                    id: "tulis \(Wording.quoted(advice, .indonesian))", en: "write \(Wording.quoted(advice, .english))")
        )
    }
}
