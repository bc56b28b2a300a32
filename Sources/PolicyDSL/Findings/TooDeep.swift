public import Findings

extension FindingKind {
    public static let tooDeep = FindingKind(
        code: "S015", severity: .error,
        title: Message(id: "rumus terlalu bertingkat", en: "expression too deep"))
}

extension Finding {
    static func tooDeep(limit: Int, at range: SourceRange) -> Finding {
        Finding(
            .tooDeep,
            Message(
                id: "rumus ini bertingkat lebih dari \(limit) lapis",
                en: "this expression is more than \(limit) levels deep"),
            at: Label(range),
            help: Message(
                id: "bagi menjadi beberapa aturan, atau pakai tabel", en: "split it into several rules, or use a table")
        )
    }
}
