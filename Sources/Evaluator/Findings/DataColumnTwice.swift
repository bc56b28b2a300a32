public import Findings

extension FindingKind {
    /// A header that names a declared column more than once.
    public static let dataColumnTwice = FindingKind(
        code: "P026", severity: .error,
        title: Message(id: "kolom ganda di tajuk", en: "column named twice"))
}

extension DataFinding {
    static func columnTwice(file: String, column: String) -> DataFinding {
        DataFinding(
            .dataColumnTwice,
            Message(
                id: "kolom `\(column)` tertulis lebih dari sekali di tajuk",
                en: "the header names the column `\(column)` more than once"),
            help: Message(
                id: "hapus atau ganti nama salah satunya",
                en: "remove one of them or give it another name"),
            file: file, line: 1, column: column)
    }
}
