public import Findings

extension FindingKind {
    public static let repeatedClause = FindingKind(
        code: "S031", severity: .error,
        title: Message(id: "keterangan ditulis dua kali", en: "clause written twice"))
}

extension Finding {
    static func repeatedClause(_ phrase: String, at range: SourceRange, first: SourceRange) -> Finding {
        Finding(
            .repeatedClause,
            Message(id: "`\(phrase)` sudah ditulis", en: "`\(phrase)` is written already"), at: Label(range),
            secondary: [Label(first, Message(id: "pertama kali di sini", en: "first here"))],
            help: Message(id: "hapus salah satunya", en: "delete one of them"))
    }
}
