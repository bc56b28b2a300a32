public import Findings

extension FindingKind {
    /// A column that no field reads.
    public static let dataUnknownColumn = FindingKind(
        code: "P030", severity: .note,
        title: Message(id: "kolom tidak dipakai", en: "column not used"))
}

extension DataFinding {
    static func unknownColumn(file: String, column: String, table: String) -> DataFinding {
        DataFinding(
            .dataUnknownColumn,
            Message(
                id: "kolom `\(column)` tidak dipakai oleh `\(table)`",
                en: "`\(table)` does not use the column `\(column)`"),
            file: file, line: 1, column: column)
    }
}
