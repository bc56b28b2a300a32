public import Findings

extension FindingKind {
    /// A row that has more or fewer columns than the header.
    public static let dataColumnCount = FindingKind(
        code: "P001", severity: .error,
        title: Message(id: "jumlah kolom tidak sama dengan tajuk", en: "not as many columns as the header"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Baris ini berisi lebih banyak atau lebih sedikit kolom daripada tajuknya, sering karena koma \
                    di dalam nama. Nilainya bergeser ke kolom sebelah, maka baris itu tidak dihitung.
                    """,
                en: """
                    The row has more or fewer columns than the header, often because of a comma inside a name. \
                    Its values are shifted to the next column, so the row is not scored.
                    """),
            cure: Message(
                id: """
                    Tulis isi yang memuat pemisah di antara tanda petik. Bila banyak baris kena, ekspor ulang \
                    berkasnya dengan `;` sebagai pemisah.
                    """,
                en: """
                    Write a field that holds the separator between quotes. If many rows are hit, export the file \
                    again with `;` between columns.
                    """),
            example: .data(
                policy: Message(
                    id: """
                        daftar Pegawai
                          nip   : teks kunci
                          nama  : teks
                          kelas : bulat 1..15
                        """,
                    en: """
                        register Employee
                          id    : text key
                          name  : text
                          grade : whole 1..15
                        """),
                file: Message(id: "pegawai.csv", en: "employee.csv"),
                wrong: Message(
                    id: """
                        nip,nama,kelas
                        198001,Cut Nyak, S.E.,7
                        """,
                    en: """
                        id,name,grade
                        198001,Cut Nyak, M.Sc.,7
                        """),
                right: Message(
                    id: """
                        nip,nama,kelas
                        198001,"Cut Nyak, S.E.",7
                        """,
                    en: """
                        id,name,grade
                        198001,"Cut Nyak, M.Sc.",7
                        """))))
}

extension RowFault {
    static func columnCount(found: Int, expected: Int) -> RowFault {
        RowFault(
            .dataColumnCount,
            Message(
                id: "baris ini berisi \(found) kolom, padahal tajuknya \(expected) kolom",
                en: "this row has \(found) columns, the header has \(expected)"))
    }
}
