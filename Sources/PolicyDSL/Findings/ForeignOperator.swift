public import Findings

extension FindingKind {
    public static let foreignOperator = FindingKind(
        code: "S025", severity: .error,
        title: Message(id: "tanda dari notasi lain", en: "sign of another notation"))
}

extension Finding {
    /// Signs that mean one thing wherever they are used. Others may also join texts or mark a range.
    private static let certainOperators: Set<String> = [
        "&&", "||", "==", "!=", "><", "=<", ":=", "\u{00D7}", "\u{00F7}", "\u{2212}", "\u{2026}",
    ]

    static func foreignOperator(_ sign: String, meant: String, at range: SourceRange) -> Finding {
        let isWord = sign.first?.isLetter == true
        // A word needs room where a sign needs none.
        let replacement = meant.first?.isLetter == true && !isWord ? " \(meant) " : meant
        return Finding(
            .foreignOperator,
            Message(
                id: "\(isWord ? "kata" : "tanda") `\(sign)` tidak dipakai dalam bahasa ini",
                en: "the \(isWord ? "word" : "sign") `\(sign)` is not used in this language"),
            at: Label(range), help: Message(id: "tulis `\(meant)`", en: "write `\(meant)`"),
            fixes: [
                Fix(
                    title: Message(id: "tulis `\(meant)`", en: "write `\(meant)`"),
                    edits: [Fix.Edit(range: range, replacement: replacement)],
                    isSafe: certainOperators.contains(sign) || (isWord && meant == "%"))
            ])
    }
}
