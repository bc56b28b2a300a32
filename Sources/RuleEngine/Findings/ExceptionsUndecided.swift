public import Findings
import PolicyDSL

extension FindingKind {
    public static let exceptionsUndecided = FindingKind(
        code: "X006", severity: .error,
        title: Message(id: "pengecualian tidak dapat dipastikan", en: "exceptions cannot be decided"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Syarat kedua pengecualian ini terlalu rumit untuk dipastikan bahwa keduanya tidak pernah \
                    bertemu. Bila bertemu dengan nilai yang berbeda, tidak jelas mana yang dibayarkan.
                    """,
                en: """
                    The conditions of these two exceptions are too complex to make sure that they never meet. If \
                    they meet with different values, it is not clear which is paid.
                    """),
            cure: Message(
                id: """
                    Tulis mana yang mengalahkan. Bila keduanya memang tidak pernah bertemu, sederhanakan syaratnya, \
                    misalnya dengan satu pilihan yang membedakan keduanya.
                    """,
                en: """
                    Say which prevails. If the two never meet, simplify their conditions, for instance by one choice \
                    that tells them apart.
                    """),
            example: .none(
                Message(
                    id: """
                        Contohnya memerlukan syarat yang sangat panjang; syarat yang lazim dalam peraturan dapat \
                        dipastikan.
                        """,
                    en: "An example would need very long conditions; those usual in regulations can be decided."))))
}

extension Finding {
    static func exceptionsUndecided(
        _ first: ExceptionDeclaration, _ second: ExceptionDeclaration, _ language: KeywordLanguage
    ) -> Finding {
        let names = (first.name.text, second.name.text)
        let written = second.prevailing(over: first.name, language)
        return Finding(
            .exceptionsUndecided,
            Message(
                id: "tidak dapat dipastikan apakah `\(names.0)` dan `\(names.1)` dapat berlaku bersamaan",
                en: "it cannot be made sure that `\(names.0)` and `\(names.1)` never apply together"),
            at: Label(second.name.range),
            secondary: [Label(first.name.range)],
            help: Message(
                id: "tulis mana yang menang, misalnya `\(written)`", en: "say which prevails, as `\(written)`"))
    }
}
