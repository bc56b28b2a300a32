public import Findings

extension FindingKind {
    public static let unknownDeclaration = FindingKind(
        code: "S019", severity: .error,
        title: Message(id: "bukan awal deklarasi", en: "not the beginning of a declaration"))
}

extension Finding {
    static func unknownDeclaration(found: Message, at range: SourceRange, _ language: KeywordLanguage) -> Finding {
        let words = Keyword.allCases.filter { $0.role == .opener && $0 != .regulation }
        let list = words.map { "`\($0.phrase(language))`" }.joined(separator: ", ")
        return Finding(
            .unknownDeclaration,
            Message(id: "\(found.id) tidak membuka deklarasi", en: "\(found.en) does not begin a declaration"),
            at: Label(range),
            help: Message(id: "deklarasi dibuka dengan \(list)", en: "declarations begin with \(list)"))
    }
}
