public import Findings
import PolicyDSL

extension FindingKind {
    public static let duplicateTitle = FindingKind(
        code: "U103", severity: .error,
        title: Message(id: "judul kolom ganda", en: "column title twice"))
}

extension Finding {
    static func duplicateTitle(_ title: String, at range: SourceRange, first: SourceRange) -> Finding {
        Finding(
            .duplicateTitle,
            Message(
                id: "kolom `\(title)` sudah ada",
                en: "there is a column `\(title)` already"),
            at: Label(range),
            secondary: [Label(first)],
            help: Message(
                id: "beri judul lain dengan `sebagai \"…\"`",
                en: "give it another title by `as \"…\"`"))
    }
}
