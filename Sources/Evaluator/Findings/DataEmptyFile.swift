public import Findings

extension FindingKind {
    /// A file without even a header.
    public static let dataEmptyFile = FindingKind(
        code: "P022", severity: .error,
        title: Message(id: "berkas kosong", en: "empty file"))
}

extension DataFinding {
    static func emptyFile(file: String) -> DataFinding {
        DataFinding(
            .dataEmptyFile,
            Message(
                id: "berkas ini kosong",
                en: "the file is empty"),
            help: Message(
                id: "baris pertama harus berisi nama-nama kolom",
                en: "the first line must hold the names of the columns"),
            file: file)
    }
}
