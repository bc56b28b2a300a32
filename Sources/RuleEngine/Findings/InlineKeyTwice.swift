public import Findings
import PolicyDSL

extension FindingKind {
    public static let inlineKeyTwice = FindingKind(
        code: "N024", severity: .error,
        title: Message(id: "kunci ganda", en: "key twice"))
}

extension Finding {
    static func inlineKeyTwice(_ key: String, at range: SourceRange, first: SourceRange) -> Finding {
        Finding(
            .inlineKeyTwice,
            Message(
                id: "kunci `\(key)` sudah ada",
                en: "there is a record `\(key)` already"),
            at: Label(range),
            secondary: [Label(first)],
            help: Message(
                id: "setiap kunci hanya sekali",
                en: "each key stands once"))
    }
}
