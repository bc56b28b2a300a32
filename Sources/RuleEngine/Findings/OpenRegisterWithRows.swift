public import Findings
import PolicyDSL

extension FindingKind {
    public static let openRegisterWithRows = FindingKind(
        code: "N027", severity: .error,
        title: Message(id: "isi pada daftar terbuka", en: "rows of an open register"))
}

extension Finding {
    static func openRegisterWithRows(_ name: Name, at range: SourceRange) -> Finding {
        Finding(
            .openRegisterWithRows,
            Message(
                id: "daftar terbuka `\(name.text)` tidak dapat mempunyai isi sendiri",
                en: "the open register `\(name.text)` cannot have rows of its own"),
            at: Label(range),
            help: Message(
                id: "hapus `terbuka`, atau hapus isinya",
                en: "remove `open`, or remove the rows"))
    }
}
