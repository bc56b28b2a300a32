public import Findings

extension FindingKind {
    /// A field that says neither yes nor no.
    public static let dataNotABoolean = FindingKind(
        code: "P013", severity: .error,
        title: Message(id: "bukan ya atau tidak", en: "neither yes nor no"))
}

extension RowFault {
    static func notABoolean(_ text: String) -> RowFault {
        RowFault(
            .dataNotABoolean,
            Message(
                id: "`\(text)` bukan ya/tidak; tulis `1` atau `0`, `ya` atau `tidak`",
                en: "`\(text)` is neither yes nor no; write `1` or `0`, `yes` or `no`"))
    }
}
