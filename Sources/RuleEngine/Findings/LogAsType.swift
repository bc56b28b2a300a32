public import Findings
import PolicyDSL

extension FindingKind {
    public static let logAsType = FindingKind(
        code: "N020", severity: .error,
        title: Message(id: "catatan sebagai jenis", en: "log as a type"))
}

extension Finding {
    static func logAsType(_ name: Name) -> Finding {
        Finding(
            .logAsType,
            Message(
                id: "`\(name.text)` adalah catatan; kolom hanya dapat merujuk ke daftar",
                en: "`\(name.text)` is a log; a field can refer to a register only"),
            at: Label(name.range),
            help: Message(
                id: "tulis nama daftar",
                en: "write the name of a register"))
    }
}
