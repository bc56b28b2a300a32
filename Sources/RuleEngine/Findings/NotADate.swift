public import Findings
import PolicyDSL

extension FindingKind {
    public static let notADate = FindingKind(
        code: "T020", severity: .error,
        title: Message(id: "bukan tanggal", en: "not a date"))
}

extension Finding {
    static func notADate(_ value: Message, at range: SourceRange) -> Finding {
        Finding(
            .notADate,
            Message(
                id: "di sini harus tanggal, tetapi ini \(value.id)",
                en: "a date is wanted here, but this is \(value.en)"),
            at: Label(range),
            help: Message(
                id: "pakai nilai yang berupa tanggal",
                en: "use a value that is a date"))
    }
}
