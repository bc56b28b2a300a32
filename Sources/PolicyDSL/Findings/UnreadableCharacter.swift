public import Findings

extension FindingKind {
    public static let unreadableCharacter = FindingKind(
        code: "S003", severity: .error,
        title: Message(id: "tanda yang tidak dikenal", en: "unknown character"))
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
                id: "tanda `\(scalar)` tidak dipakai dalam bahasa ini",
                en: "the character `\(scalar)` is not used in this language"),
            at: Label(range), help: help)
    }
}
