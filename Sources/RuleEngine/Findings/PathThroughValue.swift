public import Findings
import PolicyDSL

extension FindingKind {
    public static let pathThroughValue = FindingKind(
        code: "N012", severity: .error,
        title: Message(
            id: "jalan melalui nilai yang bukan rujukan", en: "path through something that refers to nothing"))
}

extension Finding {
    static func pathThroughValue(_ name: Name, _ value: Message) -> Finding {
        Finding(
            .pathThroughValue,
            Message(
                id: "yang sebelum `.\(name.text)` adalah \(value.id), bukan rujukan ke daftar",
                en: "what stands before `.\(name.text)` is \(value.en), not a reference to a register"),
            at: Label(name.range),
            help: Message(
                id: "nyatakan kolomnya dengan jenis nama daftar, misalnya `skpd : Skpd`",
                en: "declare the field with a register as its type, as in `skpd : Skpd`"))
    }
}
