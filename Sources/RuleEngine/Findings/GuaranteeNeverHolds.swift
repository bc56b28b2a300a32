public import Findings
import PolicyDSL

extension FindingKind {
    public static let guaranteeNeverHolds = FindingKind(
        code: "G016", severity: .warning,
        title: Message(id: "jaminan tidak pernah terpenuhi", en: "guarantee never holds"))
}

extension Finding {
    static func guaranteeNeverHolds(_ name: Name) -> Finding {
        Finding(
            .guaranteeNeverHolds,
            Message(
                id: "jaminan `\(name.text)` tidak mungkin terpenuhi",
                en: "the guarantee `\(name.text)` can never hold"),
            at: Label(name.range),
            help: Message(
                id: "periksa syaratnya",
                en: "check its condition"))
    }
}
