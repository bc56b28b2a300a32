public import Findings
import PolicyDSL

extension FindingKind {
    public static let testExpectsNothing = FindingKind(
        code: "U009", severity: .error,
        title: Message(id: "uji tidak mengharapkan apa pun", en: "a test expects nothing"))
}

extension Finding {
    static func testExpectsNothing(_ test: TestDeclaration, _ language: KeywordLanguage) -> Finding {
        let expected = Keyword.expected.phrase(language)
        return Finding(
            .testExpectsNothing,
            Message(
                id: "uji `\(test.name)` tidak mengharapkan apa pun, sehingga tidak dapat gagal",
                en: "test `\(test.name)` expects nothing, so it cannot fail"),
            at: Label(test.nameRange),
            help: Message(
                id: "tambahkan `\(expected)` dengan sedikitnya satu nilai",
                en: "add `\(expected)` with at least one value")
        )
    }
}
