public import Findings

extension FindingKind {
    /// A field that is not a date of the calendar in ISO notation.
    public static let dataNotADate = FindingKind(
        code: "P011", severity: .error,
        title: Message(id: "bukan tanggal", en: "not a date"))
}

extension RowFault {
    static func notADate(_ text: String) -> RowFault {
        RowFault(
            .dataNotADate,
            Message(
                id: "`\(text)` bukan tanggal yang ada; tulis seperti `2025-01-31`",
                en: "`\(text)` is not a date that exists; write it as `2025-01-31`"))
    }
}
