public import Findings
import PolicyDSL

extension FindingKind {
    public static let nameOrMember = FindingKind(
        code: "N008", severity: .error,
        title: Message(id: "nama bermakna ganda", en: "name with two meanings"))
}

extension Finding {
    static func nameOrMember(_ name: Name, _ choice: Choice) -> Finding {
        Finding(
            .nameOrMember,
            Message(
                id: "`\(name.text)` di sini dapat berarti nilai bernama itu atau anggota pilihan `\(choice.name)`",
                en: "`\(name.text)` can mean a value here, or a member of the choice `\(choice.name)`"),
            at: Label(name.range),
            help: Message(
                id: "untuk anggota pilihan tulis `\"\(name.text)\"`",
                en: "for the member of the choice write `\"\(name.text)\"`"),
            fixes: [
                Fix(
                    title: Message(id: "tulis sebagai anggota pilihan", en: "write it as a member of the choice"),
                    edits: [Fix.Edit(range: name.range, replacement: "\"\(name.text)\"")], isSafe: false)
            ])
    }
}
