public import Findings

extension FindingKind {
    public static let splitName = FindingKind(
        code: "S036", severity: .error,
        title: Message(id: "nama dari beberapa kata", en: "a name of several words"))
}

extension Finding {
    static func splitName(_ words: [String], at range: SourceRange) -> Finding {
        let written = words.joined(separator: " ")
        let joined = words.joined(separator: "_")
        return Finding(
            .splitName,
            Message(
                id: "nama `\(written)` terdiri atas \(words.count) kata",
                en: "the name `\(written)` has \(words.count) words"),
            at: Label(range),
            help: Message(id: "tulis `\(joined)`", en: "write `\(joined)`"),
            fixes: [
                Fix(
                    title: Message(id: "tulis `\(joined)`", en: "write `\(joined)`"),
                    edits: [Fix.Edit(range: range, replacement: joined)], isSafe: false)
            ])
    }
}
