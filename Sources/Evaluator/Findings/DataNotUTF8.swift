public import Findings

extension FindingKind {
    /// A field whose bytes are not UTF-8.
    public static let dataNotUTF8 = FindingKind(
        code: "P005", severity: .error,
        title: Message(id: "bukan UTF-8", en: "not UTF-8"))
}

extension RowFault {
    static func notUTF8(_ text: String) -> RowFault {
        RowFault(
            .dataNotUTF8,
            Message(
                id: "isi `\(text)` bukan UTF-8; simpan ulang berkas dengan pengodean UTF-8",
                en: "`\(text)` is not UTF-8; save the file again in UTF-8"))
    }
}
