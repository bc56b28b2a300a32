public import Findings

extension FindingKind {
    /// A key that a spreadsheet took for a number and shortened.
    public static let dataShortenedKey = FindingKind(
        code: "P018", severity: .error,
        title: Message(id: "kunci dipotong Excel", en: "key shortened by a spreadsheet"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    NIP atau kode ini dianggap angka oleh Excel, lalu disimpan sebagai `1,99002E+17`. Digit di \
                    belakangnya hilang: orangnya tidak dapat dikenali lagi, dan NIP beberapa orang menjadi sama. \
                    Barisnya tidak dihitung.
                    """,
                en: """
                    A spreadsheet took this key for a number and saved it as `1.99002E+17`. Its last digits are \
                    lost: it does not tell who is meant, and the keys of several people have become one. The row \
                    is not scored.
                    """),
            cure: Message(
                id: """
                    Ambil lagi datanya dari sumbernya; kunci yang terpotong tidak dapat dipulihkan. Di Excel, \
                    jadikan kolomnya berformat Teks sebelum isinya ditempel atau diimpor, lalu simpan sebagai CSV.
                    """,
                en: """
                    Take the data from its source again; a shortened key cannot be restored. In the spreadsheet, \
                    format the column as Text before its content is pasted or imported, then save as CSV.
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
                        nip;kelas
                        1,99002E+17;7
                        """,
                    en: """
                        id,grade
                        1.99002E+17,7
                        """),
                right: Message(
                    id: """
                        nip;kelas
                        199002022015022002;7
                        """,
                    en: """
                        id,grade
                        199002022015022002,7
                        """))))
}

extension RowFault {
    static func shortenedKey(_ key: String, column: String) -> RowFault {
        RowFault(
            .dataShortenedKey,
            Message(
                id: "`\(key)` bukan kunci yang utuh: Excel menganggapnya angka dan membuang digit akhirnya; "
                    + "ambil lagi dari sumbernya dengan kolom `\(column)` berformat Teks",
                en: "`\(key)` is not the whole key: a spreadsheet took it for a number and dropped its last digits; "
                    + "export it again from its source, with the column `\(column)` formatted as Text"))
    }
}
