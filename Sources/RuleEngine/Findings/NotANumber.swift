public import Findings
import PolicyDSL

extension FindingKind {
    public static let notANumber = FindingKind(
        code: "T019", severity: .error,
        title: Message(id: "bukan angka", en: "not a number"))
}

extension Finding {
    static func notANumber(_ value: Message, at range: SourceRange) -> Finding {
        Finding(
            .notANumber,
            Message(
                id: "di sini harus angka, tetapi ini \(value.id)",
                en: "a number is wanted here, but this is \(value.en)"),
            at: Label(range),
            help: Message(
                id: "pakai nilai yang berupa angka",
                en: "use a value that is a number"))
    }
}
