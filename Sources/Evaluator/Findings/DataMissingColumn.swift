public import Findings

extension FindingKind {
    /// A declared field without its column.
    public static let dataMissingColumn = FindingKind(
        code: "P025", severity: .error,
        title: Message(id: "kolom tidak ada", en: "missing column"))
}

extension DataFinding {
    static func missingColumn(file: String, column: String, table: String, header: [String]) -> DataFinding {
        let list = header.prefix(20).map { "`\($0)`" }.joined(separator: ", ") + (header.count > 20 ? ", …" : "")
        return DataFinding(
            .dataMissingColumn,
            Message(
                id: "kolom `\(column)` yang dinyatakan `\(table)` tidak ada",
                en: "the column `\(column)`, which `\(table)` declares, is missing"),
            help: Message(
                id: "kolom yang ada: \(list)",
                en: "columns of the file: \(list)"),
            file: file, line: 1, column: column)
    }
}
