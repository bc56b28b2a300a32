public import Findings

extension FindingKind {
    public static let unreadableCharacter = FindingKind(
        code: "S003", severity: .error,
        title: Message(id: "tanda yang tidak dikenal", en: "unknown character"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Naskah memuat tanda yang tidak mempunyai arti di sini, misalnya `^`, `!`, `$`, atau kurung \
                    siku. Rumus yang memuatnya tidak dapat dihitung.
                    """,
                en: """
                    The text holds a character that means nothing here, such as `^`, `!`, `$` or a square \
                    bracket. A formula that holds one cannot be worked out.
                    """),
            cure: Message(
                id: """
                    Ganti dengan kata atau tanda yang dipakai: pangkat sebagai perkalian, ingkaran dengan \
                    `bukan`, pengelompokan dengan `(` dan `)`. Tanda yang termasuk nama atau kalimat ditulis di \
                    antara tanda petik.
                    """,
                en: """
                    Put the word or sign that is used instead: a power as a product, a negation as `not`, \
                    grouping with `(` and `)`. A sign that belongs to a name or a sentence stands between \
                    quotes.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        aturan bobot untuk Pegawai = kelas ^ 2
                        """,
                    en: """
                        rule weight for Employee = grade ^ 2
                        """),
                right: Message(
                    id: """
                        aturan bobot untuk Pegawai = kelas * kelas
                        """,
                    en: """
                        rule weight for Employee = grade * grade
                        """))))
}

extension Finding {
    static func unreadableCharacter(
        _ scalar: Unicode.Scalar, at range: SourceRange, _ language: KeywordLanguage
    ) -> Finding {
        let help: Message? =
            switch scalar {
            case "^":
                Message(
                    id: "pangkat tidak ada; tulis perkalian, misalnya `x * x`",
                    en: "there are no powers; write a product, such as `x * x`")
            case "!":
                Message(
                    id: "untuk ingkaran tulis `\(Keyword.not.phrase(language))`",
                    en: "for a negation write `\(Keyword.not.phrase(language))`")
            case "[", "]", "{", "}":
                Message(id: "kelompokkan dengan `(` dan `)`", en: "group with `(` and `)`")
            case "$":
                Message(
                    id: "nama ditulis tanpa `$`; rupiah ditulis `Rp`",
                    en: "names are written without `$`; rupiah are written `Rp`")
            default: nil
            }
        return Finding(
            .unreadableCharacter,
            Message(
                id: "tanda `\(scalar)` tidak dikenal di sini",
                en: "the character `\(scalar)` is not known here"),
            at: Label(range), help: help)
    }
}
