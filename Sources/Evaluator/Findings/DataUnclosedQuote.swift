public import Findings

extension FindingKind {
    /// A quoted field that goes on to the end of the file.
    public static let dataUnclosedQuote = FindingKind(
        code: "P003", severity: .error,
        title: Message(id: "tanda petik tidak ditutup", en: "unclosed quote"))
}

extension RowFault {
    static func unclosedQuote() -> RowFault {
        RowFault(
            .dataUnclosedQuote,
            Message(
                id:
                    "tanda petik yang dibuka di baris ini tidak pernah ditutup; semua baris sesudahnya ikut tidak terbaca",
                en: "a quote that opens in this row is never closed; the rows after it could not be read either"))
    }
}
