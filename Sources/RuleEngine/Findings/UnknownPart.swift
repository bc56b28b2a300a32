public import Findings
import PolicyDSL

extension FindingKind {
    public static let unknownPart = FindingKind(
        code: "N011", severity: .error,
        title: Message(id: "bagian tidak dikenal", en: "unknown part"))
}

extension Finding {
    static func unknownPart(_ name: Name, of register: String, known: [String]) -> Finding {
        Finding(
            .unknownPart,
            Message(
                id: "`\(register)` tidak mempunyai `\(name.text)`",
                en: "`\(register)` has no `\(name.text)`"),
            at: Label(name.range),
            help: Wording.suggestion(nearestNames(name.text, among: known))
                ?? Message(
                    id: "yang ada: \(Wording.list(known))",
                    en: "it has: \(Wording.list(known))"))
    }
}
