public import Findings

extension FindingKind {
    public static let dateNotation = FindingKind(
        code: "S013", severity: .error,
        title: Message(id: "penulisan tanggal", en: "notation of a date"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Tanggal dengan garis atau titik dapat dibaca dengan dua cara: `01-07-2025` ialah 1 Juli bagi \
                    satu pembaca dan 7 Januari bagi yang lain. Selisih setengah tahun dalam mulai berlakunya \
                    ketentuan ialah setengah tahun pembayaran.
                    """,
                en: """
                    A date with dashes or points can be read in two ways: `01-07-2025` is 1 July to one reader \
                    and 7 January to another. Half a year's difference in the entry into force is half a year of \
                    pay.
                    """),
            cure: Message(
                id: """
                    Tulis nama bulannya (`1 Juli 2025`), atau tahun di depan (`2025-07-01`).
                    """,
                en: """
                    Write the month's name (`1 July 2025`), or the year first (`2025-07-01`).
                    """),
            example: .policy(
                .file,
                wrong: Message(
                    id: """
                        peraturan TPP_Kota
                          berlaku sejak 01-07-2025
                        """,
                    en: """
                        regulation City_Pay
                          in force from 01-07-2025
                        """),
                right: Message(
                    id: """
                        peraturan TPP_Kota
                          berlaku sejak 1 Juli 2025
                        """,
                    en: """
                        regulation City_Pay
                          in force from 1 July 2025
                        """))))
}

extension Finding {
    static func dateNotation(_ written: String, year: Int, month: Int, day: Int, at range: SourceRange) -> Finding {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        // Whether the day comes first or the month is certain only where one of the two cannot be a month.
        let isYearFirst = written.prefix { $0.isNumber }.count == 4
        let standard = "\(year)-\(two(month))-\(two(day))"
        return Finding(
            .dateNotation,
            Message(
                id: "tanggal tidak ditulis `\(written)` di sini",
                en: "dates are not written `\(written)` here"),
            at: Label(range),
            help: Message(
                id: "tulis `\(day) \(monthName(month, .indonesian)) \(year)` atau `\(standard)`",
                en: "write `\(day) \(monthName(month, .english)) \(year)` or `\(standard)`"),
            fixes: [
                Fix(
                    title: Message(id: "tulis `\(standard)`", en: "write `\(standard)`"),
                    edits: [Fix.Edit(range: range, replacement: standard)],
                    isSafe: isYearFirst || day > 12 || day == month)
            ])
    }
}
