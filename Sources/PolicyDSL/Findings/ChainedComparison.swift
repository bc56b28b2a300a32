public import Findings

extension FindingKind {
    public static let chainedComparison = FindingKind(
        code: "S027", severity: .error,
        title: Message(id: "perbandingan berantai", en: "chained comparison"))
}

extension Finding {
    static func chainedComparison(at range: SourceRange, first: SourceRange, _ language: KeywordLanguage) -> Finding {
        let and = Keyword.and.phrase(language)
        return Finding(
            .chainedComparison,
            Message(
                id: "dua perbandingan tidak dapat dirangkai", en: "two comparisons cannot be chained"),
            at: Label(range), secondary: [Label(first, Message(id: "yang pertama", en: "the first"))],
            help: Message(
                id: "tulis `a < b \(and) b < c`, atau `b \(Keyword.among.phrase(language)) (a .. c)`",
                en: "write `a < b \(and) b < c`, or `b \(Keyword.among.phrase(language)) (a .. c)`"))
    }
}
