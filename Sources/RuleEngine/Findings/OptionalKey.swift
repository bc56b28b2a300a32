public import Findings
import PolicyDSL

extension FindingKind {
    public static let optionalKey = FindingKind(
        code: "N015", severity: .error,
        title: Message(id: "kunci opsional", en: "optional key"))
}

extension Finding {
    static func optionalKey(_ name: Name) -> Finding {
        Finding(
            .optionalKey,
            Message(
                id: "kunci `\(name.text)` tidak boleh opsional",
                en: "the key `\(name.text)` cannot be optional"),
            at: Label(name.range),
            help: Message(
                id: "hapus `opsional`",
                en: "remove `optional`"))
    }
}
