public import Findings

extension FindingKind {
    public static let andOr = FindingKind(
        code: "S037", severity: .error,
        title: Message(id: "`dan/atau` bermakna ganda", en: "`and/or` has two meanings"))
}

extension Finding {
    /// - Parameters: the two keywords in the file's language.
    static func andOr(_ and: String, _ or: String, at range: SourceRange) -> Finding {
        Finding(
            .andOr,
            Message(
                id: "`\(and)/\(or)` tidak jelas: cukup salah satu, atau harus keduanya",
                en: "`\(and)/\(or)` is not clear: is one enough, or must both hold"),
            at: Label(range),
            help: Message(
                id: "tulis `\(or)` bila cukup salah satu (boleh keduanya), `\(and)` bila harus keduanya",
                en: "write `\(or)` where one is enough (both may hold), `\(and)` where both must"))
    }
}
