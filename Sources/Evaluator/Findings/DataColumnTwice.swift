public import Findings

extension FindingKind {
    /// A header that names a declared column more than once.
    public static let dataColumnTwice = FindingKind(
        code: "P026", severity: .error,
        title: Message(id: "kolom ganda di tajuk", en: "column named twice"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Tajuk menyebut satu kolom dua kali. Tidak jelas kolom mana yang berlaku, dan keduanya \
                    mungkin berbeda isinya.
                    """,
                en: """
                    The header names one column twice. It is not clear which of them holds, and they may differ.
                    """),
            cure: Message(
                id: """
                    Hapus kolom yang tidak dipakai, atau ganti judulnya.
                    """,
                en: """
                    Remove the column that is not used, or give it another title.
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
                        nip,kelas,kelas
                        198001,7,8
                        """,
                    en: """
                        id,grade,grade
                        198001,7,8
                        """),
                right: Message(
                    id: """
                        nip,kelas
                        198001,8
                        """,
                    en: """
                        id,grade
                        198001,8
                        """))))
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
