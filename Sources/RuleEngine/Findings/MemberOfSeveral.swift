public import Findings
import PolicyDSL

extension FindingKind {
    public static let memberOfSeveral = FindingKind(
        code: "N010", severity: .error,
        title: Message(id: "anggota lebih dari satu pilihan", en: "member of several choices"))
}

extension Finding {
    static func memberOfSeveral(_ name: Name, _ choices: [String]) -> Finding {
        let first = choices.first ?? ""
        return Finding(
            .memberOfSeveral,
            Message(
                id: "`\(name.text)` ada pada beberapa pilihan: \(Wording.list(choices))",
                en: "`\(name.text)` is a member of several choices: \(Wording.list(choices))"),
            at: Label(name.range),
            help: Message(
                id: "nyatakan jenis aturan atau hasil tabelnya, misalnya `: \(first)`",
                en: "state the type of the rule or result, as in `: \(first)`"))
    }
}
