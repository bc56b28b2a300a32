public import Findings
import PolicyDSL

extension FindingKind {
    public static let notAMember = FindingKind(
        code: "N009", severity: .error,
        title: Message(id: "bukan anggota pilihan", en: "not a member of the choice"))
}

extension Finding {
    static func notAMember(_ name: Name, _ choice: Choice) -> Finding {
        Finding(
            .notAMember,
            Message(
                id: "`\(name.text)` bukan anggota pilihan `\(choice.name)`",
                en: "`\(name.text)` is not a member of the choice `\(choice.name)`"),
            at: Label(name.range),
            help: Wording.suggestion(nearestNames(name.text, among: choice.members))
                ?? Message(
                    id: "anggotanya: \(Wording.list(choice.members))",
                    en: "its members: \(Wording.list(choice.members))"))
    }
}
