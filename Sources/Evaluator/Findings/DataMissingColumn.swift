public import Findings

extension FindingKind {
    /// A declared field without its column.
    public static let dataMissingColumn = FindingKind(
        code: "P025", severity: .error,
        title: Message(id: "kolom tidak ada", en: "missing column"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Berkasnya tidak mempunyai kolom yang dinyatakan peraturan. Satu kolom yang hilang menyangkut \
                    semua pegawai, maka tidak ada yang dihitung.
                    """,
                en: """
                    The file lacks a column that the policy declares. One missing column concerns everybody, so \
                    nothing is scored.
                    """),
            cure: Message(
                id: """
                    Ganti nama kolomnya di berkas, atau sebut nama yang sebenarnya dalam naskah: `kelas : bulat \
                    1..15 dari kolom "KELAS_JAB"`.
                    """,
                en: """
                    Rename the column in the file, or state its true name in the policy: `grade : whole 1..15 \
                    from column "GRADE_NO"`.
                    """),
            example: .data(
                policy: Message(
                    id: """
                        daftar Pegawai
                          nip   : teks kunci
                          kelas : bulat 1..15
                        """,
                    en: """
                        register Employee
                          id    : text key
                          grade : whole 1..15
                        """),
                file: Message(id: "pegawai.csv", en: "employee.csv"),
                wrong: Message(
                    id: """
                        nip,kelas_jabatan
                        198001,7
                        """,
                    en: """
                        id,grade_no
                        198001,7
                        """),
                right: Message(
                    id: """
                        nip,kelas
                        198001,7
                        """,
                    en: """
                        id,grade
                        198001,7
                        """))))
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
