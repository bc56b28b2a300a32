public import Findings

extension FindingKind {
    public static let reservedName = FindingKind(
        code: "S022", severity: .error,
        title: Message(id: "kata kunci dipakai sebagai nama", en: "a keyword used as a name"))
}

extension Finding {
    static func reservedName(_ word: String, at range: SourceRange) -> Finding {
        Finding(
            .reservedName,
            Message(
                id: "`\(word)` adalah kata kunci, bukan nama", en: "`\(word)` is a keyword, not a name"),
            at: Label(range),
            help: Message(
                id: "pakai nama lain, atau tulis kata itu di antara backtick",
                en: "use another name, or write the word between backticks"))
    }
}
