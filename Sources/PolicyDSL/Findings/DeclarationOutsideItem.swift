public import Findings

extension FindingKind {
    public static let declarationOutsideItem = FindingKind(
        code: "A013", severity: .error,
        title: Message(id: "ketentuan di luar angka", en: "a provision outside any clause"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Perubahan mengubah peraturan hanya melalui angka-angkanya. Ketentuan yang berdiri di luar angka \
                    tidak masuk ke peraturan mana pun. Yang boleh berdiri sendiri hanya `uji`.
                    """,
                en: """
                    An amendment changes a regulation through its clauses only. A provision outside any clause would \
                    belong to no regulation. Only a `test` may stand by itself.
                    """),
            cure: Message(
                id: """
                    Tulis ketentuan itu dalam angka tersendiri: `angka 3 sisipkan …`.
                    """,
                en: """
                    Write the provision in a clause of its own: `item 3 insert …`.
                    """),
            example: .none(
                Message(
                    id: "memerlukan dua berkas: peraturan dan perubahannya",
                    en: "it takes two files: a regulation and its amendment"))))
}

extension Finding {
    public static func declarationOutsideItem(_ range: SourceRange) -> Finding {
        Finding(
            .declarationOutsideItem,
            Message(
                id: "ketentuan ini tidak berada dalam angka mana pun",
                en: "this provision stands in no clause"),
            at: Label(range),
            help: Message(
                id: "tulis `angka …` dan `sisipkan` di depannya", en: "write `item …` and `insert` before it"))
    }
}
