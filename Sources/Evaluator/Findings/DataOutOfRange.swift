public import Findings

extension FindingKind {
    /// A value outside the declared range.
    public static let dataOutOfRange = FindingKind(
        code: "P009", severity: .error,
        title: Message(id: "di luar rentang", en: "out of range"))
}

extension RowFault {
    static func outOfRange(_ text: String, range: String) -> RowFault {
        RowFault(
            .dataOutOfRange,
            Message(
                id: "`\(text)` di luar rentang \(range)",
                en: "`\(text)` is outside \(range)"))
    }
}
