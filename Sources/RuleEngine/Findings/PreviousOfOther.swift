public import Findings
import PolicyDSL

extension FindingKind {
    public static let previousOfOther = FindingKind(
        code: "G031", severity: .error,
        title: Message(id: "nilai sebelumnya dari tingkat lain", en: "earlier value of another grain"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    `sebelumnya` membaca nilai aturan atau hasil tabel dari pemilik yang sama, satu masa \
                    lebih awal. Kolom data dan parameter tidak mempunyai nilai masa sebelumnya; nilai \
                    dari masa yang lebih panjang atau lebih pendek mempunyai masa sebelumnya sendiri.
                    """,
                en: """
                    `previous` reads the value of a rule or of a table of the same subject, one period \
                    earlier. Fields and parameters have no earlier value; values per a longer or shorter \
                    period have earlier periods of their own.
                    """),
            cure: Message(
                id: """
                    Buat aturan pada tingkat yang sama yang membaca nilai itu, lalu baca aturan itu \
                    dengan `sebelumnya`.
                    """,
                en: """
                    Make a rule of the same grain that reads the value, then read that rule with \
                    `previous`.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        aturan menit_tahun untuk Pegawai per tahun = jumlah(menit_bulan)

                        aturan naik untuk Pegawai per bulan =
                          menit_bulan > sebelumnya(menit_tahun; 0 menit)
                        """,
                    en: """
                        rule year_minutes for Employee per year = sum(month_minutes)

                        rule rising for Employee per month =
                          month_minutes > previous(year_minutes; 0 minutes)
                        """),
                right: Message(
                    id: """
                        aturan naik untuk Pegawai per bulan =
                          menit_bulan > sebelumnya(menit_bulan; 0 menit)
                        """,
                    en: """
                        rule rising for Employee per month =
                          month_minutes > previous(month_minutes; 0 minutes)
                        """))))
}

/// What was named instead of a value of the grain at hand.
enum PreviousOfOther {
    case field, parameter, period
    /// A value of the grain that is told.
    case value(Message)
}

extension Finding {
    static func previousOfOther(_ name: Name, _ what: PreviousOfOther, here: Message) -> Finding {
        let message: Message
        switch what {
        case .field:
            message = Message(
                id: "`\(name.text)` ialah kolom data, yang tidak mempunyai nilai masa sebelumnya",
                en: "`\(name.text)` is a field, which has no earlier value")
        case .parameter:
            message = Message(
                id: "`\(name.text)` ialah parameter, yang tidak mempunyai nilai masa sebelumnya",
                en: "`\(name.text)` is a parameter, which has no earlier value")
        case .period:
            message = Message(
                id: "`\(name.text)` bukan aturan atau hasil tabel",
                en: "`\(name.text)` is no rule and no result of a table")
        case .value(let grain):
            message = Message(
                id: "`\(name.text)` dinyatakan untuk \(grain.id), sedangkan di sini \(here.id)",
                en: "`\(name.text)` is stated for \(grain.en), and this is \(here.en)")
        }
        return Finding(
            .previousOfOther, message, at: Label(name.range),
            help: Message(
                id: "buat aturan `untuk \(here.id)` yang membaca nilai itu, lalu baca aturan itu dengan `sebelumnya`",
                en: "make a rule `for \(here.en)` that reads the value, then read that rule with `previous`"))
    }
}
