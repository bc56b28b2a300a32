public import Findings

extension FindingKind {
    public static let dateNotation = FindingKind(
        code: "S013", severity: .error,
        title: Message(id: "penulisan tanggal", en: "notation of a date"))
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
                id: "tanggal `\(written)` tidak ditulis menurut kaidah",
                en: "the date `\(written)` is not in a notation of this language"),
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
