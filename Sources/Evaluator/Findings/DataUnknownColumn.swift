public import Findings

extension FindingKind {
    /// A column that no field reads.
    public static let dataUnknownColumn = FindingKind(
        code: "P030", severity: .note,
        title: Message(id: "kolom tidak dipakai", en: "column not used"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Berkas memuat kolom yang tidak dinyatakan peraturan. Itu bukan kesalahan: kolomnya dilewati. \
                    Disebutkan karena mungkin namanya salah tulis, atau semestinya ikut menentukan pembayaran.
                    """,
                en: """
                    The file has a column that the policy does not declare. That is no mistake: the column is \
                    passed over. It is told because its name may be a slip, or because it ought to count towards \
                    pay.
                    """),
            cure: Message(
                id: """
                    Biarkan bila memang tidak dipakai. Bila perlu dipakai, nyatakan sebagai kolom pada daftar \
                    atau catatannya.
                    """,
                en: """
                    Leave it if it is not needed. If it is, declare it as a field of the register or log.
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
                        nip,kelas,alamat
                        198001,7,Banda Aceh
                        """,
                    en: """
                        id,grade,address
                        198001,7,Banda Aceh
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
    static func unknownColumn(file: String, column: String, table: String) -> DataFinding {
        DataFinding(
            .dataUnknownColumn,
            Message(
                id: "kolom `\(column)` tidak dipakai oleh `\(table)`",
                en: "`\(table)` does not use the column `\(column)`"),
            file: file, line: 1, column: column)
    }
}
