public import Findings
import PolicyDSL

extension FindingKind {
    public static let tableWithoutRows = FindingKind(
        code: "D005", severity: .error,
        title: Message(id: "tabel tanpa baris", en: "table without rows"))
}

extension Finding {
    static func tableWithoutRows(_ name: Name) -> Finding {
        Finding(
            .tableWithoutRows,
            Message(
                id: "tabel `\(name.text)` tidak mempunyai baris",
                en: "the table `\(name.text)` has no rows"),
            at: Label(name.range),
            help: Message(
                id: "tulis barisnya",
                en: "write its rows"))
    }
}
