public import Findings
import PolicyDSL

extension FindingKind {
    public static let unknownUnit = FindingKind(
        code: "N004", severity: .error,
        title: Message(id: "satuan tidak dikenal", en: "unknown unit"))
}

extension Finding {
    static func unknownUnit(_ name: Name, known: [String]) -> Finding {
        Finding(
            .unknownUnit,
            Message(
                id: "satuan `\(name.text)` tidak dikenal",
                en: "the unit `\(name.text)` is not known"),
            at: Label(name.range),
            help: Wording.suggestion(
                nearestNames(name.text, among: known + ["menit", "jam", "hari", "minutes", "hours", "days"]))
                ?? Message(
                    id: "nyatakan dengan `satuan \(name.text)`",
                    en: "declare it by `unit \(name.text)`"))
    }
}
