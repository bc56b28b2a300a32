public import Findings

extension FindingKind {
    public static let tooDeep = FindingKind(
        code: "S015", severity: .error,
        title: Message(id: "rumus terlalu bertingkat", en: "expression too deep"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Kurung atau `jika` di dalam `jika` bertumpuk lebih dari seratus lapis. Rumus seperti itu \
                    biasanya hasil salin-tempel dari lembar kerja, dan tidak ada pembaca yang dapat \
                    memeriksanya.
                    """,
                en: """
                    Parentheses, or one `if` inside another, are stacked more than a hundred deep. Such a \
                    formula is mostly pasted from a spreadsheet, and no reader can check it.
                    """),
            cure: Message(
                id: """
                    Bagi menjadi beberapa aturan yang masing-masing bernama. Deretan `jika` yang memeriksa satu \
                    nilai ditulis sebagai tabel.
                    """,
                en: """
                    Split it into several rules, each with a name. A row of `if` that looks at one value is \
                    written as a table.
                    """),
            example: .none(
                Message(
                    id: """
                        Contohnya akan terdiri atas lebih dari seratus lapis kurung.
                        """,
                    en: """
                        An example would have more than a hundred levels of parentheses.
                        """))))
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
