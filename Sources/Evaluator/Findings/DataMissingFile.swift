public import Findings

extension FindingKind {
    /// A table that is read from data and has no file.
    public static let dataMissingFile = FindingKind(
        code: "P020", severity: .error,
        title: Message(id: "berkas data tidak ada", en: "missing data file"))
}

extension DataFinding {
    static func missingFile(table: String) -> DataFinding {
        DataFinding(
            .dataMissingFile,
            Message(
                id: "data untuk `\(table)` tidak ada",
                en: "there is no data for `\(table)`"),
            help: Message(
                id:
                    "letakkan `\(table.lowercased()).csv` di folder data, atau sebutkan berkasnya dengan `--table \(table)=BERKAS`",
                en:
                    "put `\(table.lowercased()).csv` into the data folder, or name the file with `--table \(table)=FILE`"
            ),
            file: nil)
    }
}
