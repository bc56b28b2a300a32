public import Findings

extension FindingKind {
    /// A first line that cannot be a header.
    public static let dataBadHeader = FindingKind(
        code: "P024", severity: .error,
        title: Message(id: "tajuk tidak terbaca", en: "unreadable header"))
}

extension DataFinding {
    static func badHeader(file: String, reason: Message) -> DataFinding {
        DataFinding(
            .dataBadHeader,
            Message(
                id: "baris pertama tidak dapat dibaca sebagai tajuk: \(reason.id)",
                en: "the first line cannot be read as a header: \(reason.en)"),
            help: Message(
                id: "baris pertama harus berisi nama-nama kolom, dipisah `,` atau `;`",
                en: "the first line must hold the names of the columns, separated by `,` or `;`"),
            file: file, line: 1)
    }
}
