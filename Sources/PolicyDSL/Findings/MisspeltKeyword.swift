public import Findings

extension FindingKind {
    public static let misspeltKeyword = FindingKind(
        code: "S020", severity: .error,
        title: Message(id: "kata kunci salah tulis", en: "misspelt keyword"))
}

extension Finding {
    static func misspeltKeyword(_ written: String, meant: String, at range: SourceRange) -> Finding {
        let isCase = written.lowercased() == meant.lowercased()
        return Finding(
            .misspeltKeyword,
            meant.hasPrefix(written + " ")
                ? Message(
                    id: "kata kunci `\(written) …` belum lengkap", en: "the keyword `\(written) …` is not complete")
                : isCase
                    ? Message(
                        id: "kata kunci `\(written)` ditulis dengan huruf kecil",
                        en: "the keyword `\(written)` is written in small letters")
                    : Message(id: "`\(written)` bukan kata kunci", en: "`\(written)` is not a keyword"),
            at: Label(range),
            help: isCase || meant.hasPrefix(written + " ")
                ? Message(id: "tulis `\(meant)`", en: "write `\(meant)`")
                : Message(id: "mungkin maksudnya `\(meant)`", en: "did you mean `\(meant)`?"),
            fixes: [
                Fix(
                    title: Message(id: "tulis `\(meant)`", en: "write `\(meant)`"),
                    edits: [Fix.Edit(range: range, replacement: meant)], isSafe: isCase)
            ])
    }
}
