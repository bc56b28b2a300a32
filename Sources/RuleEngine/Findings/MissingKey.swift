public import Findings
import PolicyDSL

extension FindingKind {
    public static let missingKey = FindingKind(
        code: "N013", severity: .error,
        title: Message(id: "daftar tanpa kunci", en: "register without key"))
}

extension Finding {
    static func missingKey(_ name: Name) -> Finding {
        Finding(
            .missingKey,
            Message(
                id: "daftar `\(name.text)` belum mempunyai kunci",
                en: "the register `\(name.text)` has no key"),
            at: Label(name.range),
            help: Message(
                id: "tulis `kunci` pada kolom yang membedakan isinya, misalnya `nip : teks kunci`",
                en: "mark the field that tells its records apart, as in `nip : text key`"))
    }
}
