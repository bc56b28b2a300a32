public import Findings
import PolicyDSL

extension FindingKind {
    public static let testUnknownColumn = FindingKind(
        code: "U002", severity: .error,
        title: Message(id: "kolom uji tidak dikenal", en: "unknown column in a test"))
}

extension Finding {
    static func testUnknownColumn(_ name: Name, table: String, known: [String]) -> Finding {
        let near = nearest(to: name.text, among: known)
        let list = known.map { "`\($0)`" }.joined(separator: ", ")
        return Finding(
            .testUnknownColumn,
            Message(
                id: "`\(table)` tidak mempunyai `\(name.text)`", en: "`\(table)` has no `\(name.text)`"),
            at: Label(name.range),
            help: near.map {
                Message(id: "mungkin maksudnya `\($0)`", en: "perhaps `\($0)` is meant")
            }
                ?? (known.isEmpty
                    ? Message(
                        id: "belum ada aturan untuk `\(table)` yang dapat diuji",
                        en: "there is no rule for `\(table)` to test")
                    : Message(id: "yang dapat ditulis di sini: \(list)", en: "what can stand here: \(list)")))
    }
}
