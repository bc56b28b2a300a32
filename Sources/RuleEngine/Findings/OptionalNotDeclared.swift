public import Findings
import PolicyDSL

extension FindingKind {
    public static let optionalNotDeclared = FindingKind(
        code: "T013", severity: .error,
        title: Message(id: "opsional tidak dinyatakan", en: "optional not declared"))
}

extension Finding {
    static func optionalNotDeclared(_ name: Name, _ language: KeywordLanguage) -> Finding {
        let word = language == .indonesian ? "opsional" : "optional"
        let meet = language == .indonesian ? "bila kosong" : "if absent"
        return Finding(
            .optionalNotDeclared,
            Message(
                id: "nilai `\(name.text)` dapat kosong, tetapi tidak dinyatakan `\(word)`",
                en: "the value of `\(name.text)` may be absent, but it is not declared `\(word)`"),
            at: Label(name.range),
            help: Message(
                id: "tulis `\(word)` sesudah jenisnya, atau isi kekosongannya dengan `\(meet)`",
                en: "write `\(word)` after its type, or fill the absence by `\(meet)`"))
    }
}
