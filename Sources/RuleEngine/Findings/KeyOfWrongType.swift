public import Findings
import PolicyDSL

extension FindingKind {
    public static let keyOfWrongType = FindingKind(
        code: "N016", severity: .error,
        title: Message(id: "jenis kunci", en: "type of a key"))
}

extension Finding {
    static func keyOfWrongType(_ name: Name) -> Finding {
        Finding(
            .keyOfWrongType,
            Message(
                id: "kunci `\(name.text)` harus teks atau bulat",
                en: "the key `\(name.text)` must be text or whole"),
            at: Label(name.range),
            help: Message(
                id: "tulis `: teks kunci`",
                en: "write `: text key`"))
    }
}
