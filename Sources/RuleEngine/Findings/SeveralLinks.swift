public import Findings
import PolicyDSL

extension FindingKind {
    public static let severalLinks = FindingKind(
        code: "G004", severity: .error,
        title: Message(id: "hubungan lebih dari satu", en: "several links"))
}

extension Finding {
    static func severalLinks(_ target: String, _ names: [String], _ language: KeywordLanguage, at range: SourceRange)
        -> Finding
    {
        let word = language == .indonesian ? "lewat" : "via"
        let first = names.first ?? ""
        return Finding(
            .severalLinks,
            Message(
                id: "ada beberapa rujukan ke `\(target)`: \(Wording.list(names))",
                en: "several references lead to `\(target)`: \(Wording.list(names))"),
            at: Label(range),
            help: Message(
                id: "tulis yang mana, misalnya `\(word) \(first)`",
                en: "say which, as in `\(word) \(first)`"))
    }
}
