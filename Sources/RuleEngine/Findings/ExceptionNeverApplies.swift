public import Findings
import PolicyDSL

extension FindingKind {
    public static let exceptionNeverApplies = FindingKind(
        code: "X007", severity: .warning,
        title: Message(id: "pengecualian tidak pernah berlaku", en: "exception never applies"))
}

extension Finding {
    static func exceptionNeverApplies(_ name: Name) -> Finding {
        Finding(
            .exceptionNeverApplies,
            Message(
                id: "syarat pengecualian `\(name.text)` tidak pernah terpenuhi",
                en: "the condition of the exception `\(name.text)` never holds"),
            at: Label(name.range),
            help: Message(
                id: "periksa syaratnya terhadap batas kolom yang dipakai",
                en: "check it against the ranges of the fields used"))
    }
}
