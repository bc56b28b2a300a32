public import Findings

extension FindingKind {
    /// A figure between two steps of its declaration.
    public static let dataNotAMultiple = FindingKind(
        code: "P010", severity: .error,
        title: Message(id: "bukan kelipatan yang dinyatakan", en: "not a multiple of the step"))
}

extension RowFault {
    static func notAMultiple(_ text: String, step: String) -> RowFault {
        RowFault(
            .dataNotAMultiple,
            Message(
                id: "`\(text)` bukan kelipatan \(step)",
                en: "`\(text)` is not a multiple of \(step)"))
    }
}
