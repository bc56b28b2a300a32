public import Findings

extension FindingKind {
    public static let wrongLanguageKeyword = FindingKind(
        code: "S021", severity: .error,
        title: Message(id: "kata kunci dari bahasa lain", en: "keyword of the other language"))
}

extension Finding {
    static func wrongLanguageKeyword(
        _ written: String, meant: String, at range: SourceRange, _ language: KeywordLanguage
    ) -> Finding {
        let summary: Message =
            switch language {
            case .indonesian:
                Message(
                    id: "`\(written)` adalah kata kunci bahasa Inggris, sedangkan berkas ini berbahasa Indonesia",
                    en: "`\(written)` is an English keyword, but this file is in Indonesian")
            case .english:
                Message(
                    id: "`\(written)` adalah kata kunci bahasa Indonesia, sedangkan berkas ini berbahasa Inggris",
                    en: "`\(written)` is an Indonesian keyword, but this file is in English")
            }
        return Finding(
            .wrongLanguageKeyword, summary, at: Label(range),
            help: Message(
                id: "tulis `\(meant)`; bahasa berkas ditentukan oleh kata pertamanya",
                en: "write `\(meant)`; the first word of a file decides its language"),
            fixes: [
                Fix(
                    title: Message(id: "tulis `\(meant)`", en: "write `\(meant)`"),
                    edits: [Fix.Edit(range: range, replacement: meant)], isSafe: true)
            ])
    }
}
