public import Findings

extension FindingKind {
    public static let amountNotation = FindingKind(
        code: "S009", severity: .error,
        title: Message(id: "penulisan jumlah uang", en: "notation of an amount of money"))
}

extension Finding {
    /// - Parameter range: the ornament alone; or all of `written`, where it is not a part of what is meant.
    static func amountNotation(_ written: String, meant: String, at range: SourceRange) -> Finding {
        let isOrnamentBehind = written.hasPrefix(meant)
        return Finding(
            .amountNotation,
            Message(id: "jumlah uang ditulis tanpa hiasan", en: "an amount is written without ornament"),
            at: Label(range),
            help: Message(id: "tulis `\(meant)`, bukan `\(written)`", en: "write `\(meant)`, not `\(written)`"),
            fixes: [
                Fix(
                    title: Message(id: "tulis `\(meant)`", en: "write `\(meant)`"),
                    edits: [Fix.Edit(range: range, replacement: isOrnamentBehind && meant != "Rp" ? "" : meant)],
                    isSafe: true)
            ])
    }

    /// Three decimals in an amount are nearly always thousands in the other language's notation: a factor of 1,000 in pay.
    static func amountWithThreeDecimals(_ written: String, grouped: String, at range: SourceRange) -> Finding {
        Finding(
            .amountNotation,
            Message(
                id: "`\(written)` terbaca sebagai rupiah dengan tiga angka pecahan",
                en: "`\(written)` reads as rupiah with three decimals"),
            at: Label(range),
            help: Message(
                id: "tulis `\(grouped)` bila maksudnya ribuan, atau `\(written)0` bila memang pecahan",
                en: "write `\(grouped)` if thousands are meant, or `\(written)0` if it is a fraction"))
    }
}
