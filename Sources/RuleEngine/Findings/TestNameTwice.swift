public import Findings
import PolicyDSL

extension FindingKind {
    public static let testNameTwice = FindingKind(
        code: "U010", severity: .error,
        title: Message(id: "dua uji bernama sama", en: "two tests have one name"))
}

extension Finding {
    static func testNameTwice(_ test: TestDeclaration, first: SourceRange) -> Finding {
        Finding(
            .testNameTwice,
            Message(id: "sudah ada uji bernama `\(test.name)`", en: "there is already a test named `\(test.name)`"),
            at: Label(test.nameRange),
            secondary: [Label(first, Message(id: "yang pertama di sini", en: "the first is here"))],
            help: Message(
                id: "beri nama lain, supaya yang gagal dapat dikenali",
                en: "give it another name, so that a failure can be told apart"))
    }
}
