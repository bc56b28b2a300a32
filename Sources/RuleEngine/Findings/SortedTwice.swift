public import Findings
import PolicyDSL

extension FindingKind {
    public static let sortedTwice = FindingKind(
        code: "U104", severity: .error,
        title: Message(id: "urutan menurut satu kolom dua kali", en: "sorted by one column twice"))
}

extension Finding {
    static func sortedTwice(_ name: Name) -> Finding {
        Finding(
            .sortedTwice,
            Message(
                id: "keluaran ini sudah diurutkan menurut `\(name.text)`",
                en: "this output is already sorted by `\(name.text)`"),
            at: Label(name.range),
            help: Message(
                id: "hapus yang kedua",
                en: "remove the second"))
    }
}
