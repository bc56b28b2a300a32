public import Findings
import PolicyDSL

extension FindingKind {
    public static let chainTooLong = FindingKind(
        code: "G017", severity: .error,
        title: Message(id: "rantai aturan terlalu panjang", en: "chain of rules too long"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Aturan-aturan ini saling memerlukan dalam rantai yang lebih dari tiga ratus langkah panjangnya. \
                    Rantai sepanjang itu hampir selalu sebuah lingkaran yang tidak disengaja atau rumus yang disalin \
                    berulang, dan tidak ada yang dapat memeriksa bayaran yang dihitung dengannya.
                    """,
                en: """
                    These rules need one another in a chain of more than three hundred steps. A chain as long as \
                    that is almost always a circle by mistake or a formula copied over and over, and nobody can \
                    check a payment reckoned by it.
                    """),
            cure: Message(
                id: """
                    Periksa apakah aturannya melingkar. Bila tidak, ganti deretan aturan yang serupa dengan satu \
                    tabel atau satu pengumpulan.
                    """,
                en: """
                    Check whether the rules go in a circle. If not, replace the row of similar rules by one table, \
                    or gather the values at once.
                    """),
            example: .none(
                Message(
                    id: "Contohnya memerlukan lebih dari tiga ratus aturan.",
                    en: "An example would need more than three hundred rules."))))
}

extension Finding {
    static func chainTooLong(at range: SourceRange) -> Finding {
        Finding(
            .chainTooLong,
            Message(
                id: "rantai aturan yang saling memerlukan terlalu panjang di sini",
                en: "the chain of rules that need each other is too long here"),
            at: Label(range),
            help: Message(
                id: "periksa apakah aturannya melingkar, atau pecah rumusnya",
                en: "check whether the rules go in a circle, or break the expression up"))
    }
}
