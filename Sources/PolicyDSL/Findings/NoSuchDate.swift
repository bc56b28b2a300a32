public import Findings

extension FindingKind {
    public static let noSuchDate = FindingKind(
        code: "S010", severity: .error,
        title: Message(id: "tanggal yang tidak ada", en: "a date that does not exist"))
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
