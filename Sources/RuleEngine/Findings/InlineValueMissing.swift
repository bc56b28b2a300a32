public import Findings
import PolicyDSL

extension FindingKind {
    public static let inlineValueMissing = FindingKind(
        code: "N025", severity: .error,
        title: Message(id: "isi daftar kosong", en: "value of a register missing"))
}

extension Finding {
    static func inlineValueMissing(_ name: Name, at range: SourceRange) -> Finding {
        Finding(
            .inlineValueMissing,
            Message(
                id: "`\(name.text)` harus diisi",
                en: "`\(name.text)` must be given"),
            at: Label(range),
            help: Message(
                id: "isi nilainya, atau nyatakan kolomnya `opsional`",
                en: "give a value, or declare the field `optional`"))
    }
}
