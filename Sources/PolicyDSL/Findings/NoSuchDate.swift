public import Findings

extension FindingKind {
    public static let noSuchDate = FindingKind(
        code: "S010", severity: .error,
        title: Message(id: "tanggal yang tidak ada", en: "a date that does not exist"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Tanggal atau bulan ini tidak ada dalam kalender. Bila dibiarkan, tidak ada hari pertama \
                    berlakunya ketentuan, dan tidak jelas periode mana yang dibayar menurut ketentuan ini.
                    """,
                en: """
                    This date or month is not in the calendar. The provision would have no first day, and it \
                    would not be clear which periods are paid by it.
                    """),
            cure: Message(
                id: """
                    Periksa tanggalnya pada naskah yang ditandatangani. Hari terakhir bulan itu disebut dalam \
                    saran.
                    """,
                en: """
                    Look up the date in the signed text. The help names the last day of that month.
                    """),
            example: .policy(
                .file,
                wrong: Message(
                    id: """
                        peraturan TPP_Kota
                          berlaku sejak 31 November 2025
                        """,
                    en: """
                        regulation City_Pay
                          in force from 31 November 2025
                        """),
                right: Message(
                    id: """
                        peraturan TPP_Kota
                          berlaku sejak 30 November 2025
                        """,
                    en: """
                        regulation City_Pay
                          in force from 30 November 2025
                        """))))
}

extension Finding {
    static func noSuchDate(_ written: String, year: Int, month: Int, day: Int, at range: SourceRange) -> Finding {
        let help: Message?
        if let days = dayCount(year: year, month: month), year >= 1 {
            let id = monthName(month, .indonesian)
            let en = monthName(month, .english)
            help = Message(
                id: "hari terakhir \(id) \(year) ialah tanggal \(days)", en: "the last day of \(en) \(year) is \(days)")
        } else if year < 1 {
            help = Message(id: "tahun mulai dari 1", en: "years begin at 1")
        } else {
            help = Message(
                id: "bulan adalah 01 sampai 12; urutannya tahun-bulan-hari",
                en: "months are 01 to 12; the order is year-month-day")
        }
        return Finding(
            .noSuchDate,
            Message(id: "tanggal `\(written)` tidak ada", en: "there is no date `\(written)`"),
            at: Label(range), help: help)
    }
}
