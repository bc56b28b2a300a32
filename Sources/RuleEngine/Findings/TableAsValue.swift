public import Findings
import PolicyDSL

extension FindingKind {
    public static let tableAsValue = FindingKind(
        code: "N021", severity: .error,
        title: Message(id: "daftar atau catatan sebagai nilai", en: "register or log as a value"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Di sini diperlukan satu nilai, tetapi yang disebut adalah seluruh daftar atau catatan. Dalam \
                    satu bulan ada banyak baris, dan naskahnya belum mengatakan diapakan: dijumlah, dihitung, atau \
                    diambil yang terbesar.
                    """,
                en: """
                    One value is needed here, but what is named is a whole register or log. A month has many rows, \
                    and the text does not say what becomes of them: added up, counted, or the greatest taken.
                    """),
            cure: Message(
                id: """
                    Kumpulkan dengan `jumlah(…)`, `banyak(…)`, `terbesar(…)`, dan sejenisnya. Bila yang dimaksud \
                    satu baris saja, tulis aturannya `untuk` catatan itu.
                    """,
                en: """
                    Gather them by `sum(…)`, `count(…)`, `greatest(…)` and the like. If a single row is meant, write \
                    the rule `for` that log.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: "aturan lama_kerja untuk Pegawai per bulan = Aktivitas.menit",
                    en: "rule work_time for Employee per month = Activity.minutes"),
                right: Message(
                    id: "aturan lama_kerja untuk Pegawai per bulan = jumlah(Aktivitas.menit)",
                    en: "rule work_time for Employee per month = sum(Activity.minutes)"))))
}

extension Finding {
    static func tableAsValue(_ names: [Name], _ table: TableSymbol, _ language: KeywordLanguage) -> Finding {
        let path = names.map(\.text).joined(separator: ".")
        let word =
            language == .indonesian ? (names.count > 1 ? "jumlah" : "banyak") : (names.count > 1 ? "sum" : "count")
        let call = "\(word)(\(path))"
        return Finding(
            .tableAsValue,
            Message(
                id: "`\(table.name.text)` berisi banyak baris, bukan satu nilai",
                en: "`\(table.name.text)` has many rows, not one value"),
            at: Label(names[0].range),
            help: Message(
                id: "kumpulkan dengan `\(call)`",
                en: "gather them by `\(call)`"))
    }
}
