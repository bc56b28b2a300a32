public import Findings
import PolicyDSL

extension FindingKind {
    public static let notConstant = FindingKind(
        code: "T012", severity: .error,
        title: Message(id: "parameter bukan tetapan", en: "parameter is not constant"))
}

extension Finding {
    static func notConstant(_ name: Name, at range: SourceRange) -> Finding {
        Finding(
            .notConstant,
            Message(
                id: "nilai parameter `\(name.text)` harus tetap",
                en: "the value of the parameter `\(name.text)` must be constant"),
            at: Label(range),
            help: Message(
                id: "untuk nilai yang bergantung pada data, tulis aturan",
                en: "for a value that depends on data, write a rule"))
    }
}
