public import Findings

extension FindingKind {
    /// A file in UTF-16 or another encoding that is not UTF-8.
    public static let dataWrongEncoding = FindingKind(
        code: "P023", severity: .error,
        title: Message(id: "pengodean berkas bukan UTF-8", en: "file is not UTF-8"))
}

extension DataFinding {
    static func wrongEncoding(file: String, encoding: String) -> DataFinding {
        DataFinding(
            .dataWrongEncoding,
            Message(
                id: "berkas ini berpengodean \(encoding), bukan UTF-8",
                en: "the file is in \(encoding), not in UTF-8"),
            help: Message(
                id: "simpan ulang sebagai CSV UTF-8",
                en: "save it again as CSV UTF-8"),
            file: file)
    }
}
