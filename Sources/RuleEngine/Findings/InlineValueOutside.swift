public import Findings
import PolicyDSL

extension FindingKind {
    public static let inlineValueOutside = FindingKind(
        code: "R014", severity: .error,
        title: Message(id: "isi daftar di luar batas", en: "value of a register outside its range"))
}

extension Finding {
    static func inlineValueOutside(_ name: Name, at range: SourceRange) -> Finding {
        Finding(
            .inlineValueOutside,
            Message(
                id: "nilai ini di luar batas kolom `\(name.text)`",
                en: "this value is outside the range of `\(name.text)`"),
            at: Label(range),
            help: Message(
                id: "perbaiki nilainya, atau batas kolomnya",
                en: "mend the value, or the range of the field"))
    }
}
