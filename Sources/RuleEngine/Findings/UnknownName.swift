public import Findings
import PolicyDSL

extension FindingKind {
    public static let unknownName = FindingKind(
        code: "N001", severity: .error,
        title: Message(id: "nama tidak dikenal", en: "unknown name"))
}

extension Finding {
    static func unknownName(_ name: Name, nearest: [String]) -> Finding {
        Finding(
            .unknownName,
            Message(
                id: "`\(name.text)` tidak dikenal di sini",
                en: "`\(name.text)` is not known here"),
            at: Label(name.range),
            help: Wording.suggestion(nearest)
                ?? Message(
                    id: "nama harus dinyatakan lebih dahulu: sebagai kolom, parameter, atau aturan",
                    en: "a name must be declared: as a field, a parameter or a rule"))
    }
}
