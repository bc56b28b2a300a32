public import Findings
import PolicyDSL

extension FindingKind {
    public static let severalKeys = FindingKind(
        code: "N014", severity: .error,
        title: Message(id: "lebih dari satu kunci", en: "more than one key"))
}

extension Finding {
    static func severalKeys(_ name: Name, first: Name) -> Finding {
        Finding(
            .severalKeys,
            Message(
                id: "daftar sudah berkunci `\(first.text)`; `\(name.text)` tidak dapat menjadi kunci kedua",
                en: "the register is keyed by `\(first.text)`; `\(name.text)` cannot be a second key"),
            at: Label(name.range),
            secondary: [Label(first.range)],
            help: Message(
                id: "tinggalkan satu `kunci`",
                en: "keep one `key`"))
    }
}
