public import Findings

extension FindingKind {
    /// A table that is read from data and has no file.
    public static let dataMissingFile = FindingKind(
        code: "P020", severity: .error,
        title: Message(id: "berkas data tidak ada", en: "missing data file"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Peraturan menyatakan daftar atau catatan ini, tetapi berkasnya tidak ditemukan di folder \
                    data. Tanpa berkas itu tidak ada yang dapat dihitung.
                    """,
                en: """
                    The policy declares this register or log, but the data folder has no file for it. Without it \
                    nothing can be scored.
                    """),
            cure: Message(
                id: """
                    Letakkan berkas bernama seperti deklarasinya dengan huruf kecil (`pegawai.csv`), atau tunjuk \
                    berkas lain dengan `--table Pegawai=BERKAS`.
                    """,
                en: """
                    Put in a file named as it is declared, in lower case (`employee.csv`), or name another with \
                    `--table Employee=FILE`.
                    """),
            example: .none(
                Message(
                    id: """
                        Contohnya ialah folder data tanpa berkas itu.
                        """,
                    en: """
                        The example would be a data folder without the file.
                        """))))
}

extension DataFinding {
    public static func missingFile(table: String) -> DataFinding {
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
