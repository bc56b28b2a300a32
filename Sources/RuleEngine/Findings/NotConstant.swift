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
                id: "nilai parameter harus tetap, tidak bergantung pada `\(name.text)`",
                en: "the value of a parameter must be constant, not depend on `\(name.text)`"),
            at: Label(range),
            help: Message(
                id: "untuk nilai yang bergantung pada data, tulis aturan",
                en: "for a value that depends on data, write a rule"))
    }
}
