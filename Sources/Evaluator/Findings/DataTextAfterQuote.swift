public import Findings

extension FindingKind {
    /// Something between the closing quote of a field and the next separator.
    public static let dataTextAfterQuote = FindingKind(
        code: "P004", severity: .error,
        title: Message(id: "ada isi setelah tanda petik penutup", en: "text after a closing quote"))
}

extension RowFault {
    static func textAfterQuote() -> RowFault {
        RowFault(
            .dataTextAfterQuote,
            Message(
                id: "setelah tanda petik penutup masih ada isi; tulis tanda petik di dalam isi sebagai `\"\"`",
                en: "text follows a closing quote; write a quote inside a field as `\"\"`"))
    }
}
