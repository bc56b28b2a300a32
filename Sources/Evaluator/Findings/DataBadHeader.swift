public import Findings

extension FindingKind {
    /// A first line that cannot be a header.
    public static let dataBadHeader = FindingKind(
        code: "P024", severity: .error,
        title: Message(id: "tajuk tidak terbaca", en: "unreadable header"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Baris pertama tidak dapat dibaca sebagai nama-nama kolom, misalnya karena tanda petiknya \
                    tidak ditutup. Tanpa tajuk tidak diketahui kolom mana memuat apa.
                    """,
                en: """
                    The first line cannot be read as names of columns, for instance because a quote is not \
                    closed. Without a header it is not known which column holds what.
                    """),
            cure: Message(
                id: """
                    Hapus judul laporan atau baris kosong di atas tajuk, dan tulis nama kolomnya dipisah `,` \
                    atau `;`.
                    """,
                en: """
                    Remove report titles or blank lines above the header, and write the names of the columns \
                    separated by `,` or `;`.
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
                        "nip,kelas
                        198001,7
                        """,
                    en: """
                        "id,grade
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
