public import Findings
import PolicyDSL

extension FindingKind {
    public static let keyInLog = FindingKind(
        code: "N017", severity: .error,
        title: Message(id: "kunci pada catatan", en: "key in a log"))
}

extension Finding {
    static func keyInLog(_ name: Name) -> Finding {
        Finding(
            .keyInLog,
            Message(
                id: "catatan tidak mempunyai kunci",
                en: "a log has no key"),
            at: Label(name.range),
            help: Message(
                id: "hapus `kunci`; baris catatan dikenali dari pemilik dan tanggalnya",
                en: "remove `key`; rows of a log belong to their owner and date"))
    }
}
