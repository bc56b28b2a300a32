public import Findings

extension FindingKind {
    public static let foreignOperator = FindingKind(
        code: "S025", severity: .error,
        title: Message(id: "tanda dari notasi lain", en: "sign of another notation"))
}

extension Finding {
    static func foreignOperator(_ sign: String, meant: String, at range: SourceRange) -> Finding {
        let isWord = sign.first?.isLetter == true
        return Finding(
            .foreignOperator,
            Message(
                id: "\(isWord ? "kata" : "tanda") `\(sign)` tidak dipakai dalam bahasa ini",
                en: "the \(isWord ? "word" : "sign") `\(sign)` is not used in this language"),
            at: Label(range), help: Message(id: "tulis `\(meant)`", en: "write `\(meant)`"),
            fixes: [
                Fix(
                    title: Message(id: "tulis `\(meant)`", en: "write `\(meant)`"),
                    edits: [Fix.Edit(range: range, replacement: meant)], isSafe: false)
            ])
    }
}
