public import Findings

extension FindingKind {
    public static let unexpected = FindingKind(
        code: "S018", severity: .error,
        title: Message(id: "susunan kalimat", en: "not what the grammar expects here"))
}

extension Finding {
    static func unexpected(
        found: Message, expected: Message, at range: SourceRange, help: Message? = nil
    ) -> Finding {
        Finding(
            .unexpected,
            Message(
                id: "di sini seharusnya \(expected.id), bukan \(found.id)",
                en: "expected \(expected.en) here, not \(found.en)"),
            at: Label(range),
            help: help ?? Message(id: "tulis \(expected.id) di sini", en: "write \(expected.en) here"))
    }

    /// - Parameter after: the last text before the place where something is missing.
    static func missing(after: String, expected: Message, at range: SourceRange, help: Message? = nil) -> Finding {
        Finding(
            .unexpected,
            Message(
                id: "sesudah `\(after)` seharusnya ada \(expected.id)", en: "expected \(expected.en) after `\(after)`"),
            at: Label(range),
            help: help ?? Message(id: "tambahkan \(expected.id)", en: "add \(expected.en)"))
    }
}
