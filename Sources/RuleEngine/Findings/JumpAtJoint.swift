public import Findings
import PolicyDSL

extension FindingKind {
    public static let jumpAtJoint = FindingKind(
        code: "R024", severity: .warning,
        title: Message(id: "loncatan di sambungan dua rumus", en: "jump where two formulas meet"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Dua rumus untuk nilai yang sama bertemu di satu ambang, tetapi di sana hasilnya jauh \
                    berbeda: orang yang lewat sedikit saja mendapat jauh lebih banyak atau lebih sedikit. \
                    Sering salah satu angkanya keliru.
                    """,
                en: """
                    Two formulas of the same value meet at a threshold, but give very different results \
                    there: whoever is just past it gets far more or far less. Often one of the figures is \
                    wrong.
                    """),
            cure: Message(
                id: """
                    Hitung kedua rumus tepat di ambangnya dan betulkan yang keliru. Kalau loncatan itu \
                    memang dimaksud, catat alasannya dengan `# abaikan R024: …`.
                    """,
                en: """
                    Work out both formulas at the threshold and correct the one that is wrong. Where the \
                    jump is meant, write down why with `# ignore R024: …`.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        aturan nilai untuk Pegawai per bulan =
                          jika terlambat_bulan <= 60 menit maka 100 - terlambat_bulan / 1 menit
                          selain itu 75 - terlambat_bulan / 4 menit dibulatkan ke 0,01
                        """,
                    en: """
                        rule points for Employee per month =
                          if month_late <= 60 minutes then 100 - month_late / 1 minutes
                          otherwise 75 - month_late / 4 minutes rounded to 0.01
                        """),
                right: Message(
                    id: """
                        aturan nilai untuk Pegawai per bulan =
                          jika terlambat_bulan <= 60 menit maka 100 - terlambat_bulan / 1 menit
                          selain itu 55 - terlambat_bulan / 4 menit dibulatkan ke 0,01
                        """,
                    en: """
                        rule points for Employee per month =
                          if month_late <= 60 minutes then 100 - month_late / 1 minutes
                          otherwise 55 - month_late / 4 minutes rounded to 0.01
                        """))))
}

extension Finding {
    /// - Parameter other: the row that adjoins.
    static func jumpAtJoint(
        _ words: JointWords, isTable: Bool, at range: SourceRange, other: SourceRange? = nil
    ) -> Finding {
        let name = words.text.map { "`\($0)` = " } ?? ""
        let shared =
            words.shared.isEmpty
            ? ("misalnya", "for example") : ("misalnya \(words.shared):", "for example \(words.shared):")
        func given(_ place: Int) -> String {
            words.fields.indices.contains(place) && !words.fields[place].isEmpty ? " (\(words.fields[place]))" : ""
        }
        return Finding(
            .jumpAtJoint,
            isTable
                ? Message(
                    id: "hasil kedua baris yang bersambung ini meloncat di ambangnya",
                    en: "the results of these two adjoining rows jump at the threshold")
                : Message(
                    id: "hasil kedua cabang meloncat di ambang ini",
                    en: "the results of the two branches jump at this threshold"),
            at: Label(
                range,
                Message(
                    id:
                        "\(shared.0) \(name)\(words.low.place)\(given(0)) memberi \(words.low.value), \(words.high.place)\(given(1)) memberi \(words.high.value)",
                    en:
                        "\(shared.1) \(name)\(words.low.place)\(given(0)) gives \(words.low.value), \(words.high.place)\(given(1)) gives \(words.high.value)"
                )),
            secondary: other.map { [Label($0, Message(id: "baris di sebelahnya", en: "the row beside it"))] } ?? [],
            help: Message(
                id: "betulkan rumus yang keliru; kalau memang dimaksud, catat alasannya dengan `# abaikan R024: …`",
                en: "correct the formula that is wrong; where it is meant, write down why with `# ignore R024: …`"))
    }
}
