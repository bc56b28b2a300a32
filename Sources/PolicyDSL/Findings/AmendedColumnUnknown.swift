public import Findings

extension FindingKind {
    public static let amendedColumnUnknown = FindingKind(
        code: "A005", severity: .error,
        title: Message(id: "kolom tabel tidak ada", en: "no such column in the table"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Tabel yang diubah tidak mempunyai kolom itu, jadi tidak jelas sel mana yang dimaksud.
                    """,
                en: """
                    The amended table has no such column, so it is not clear which cell is meant.
                    """),
            cure: Message(
                id: """
                    Tulis nama kolom seperti di kepala tabel.
                    """,
                en: """
                    Write the column as in the head of the table.
                    """),
            example: .policy(
                .amendment,
                wrong: Message(
                    id: """
                        perubahan Perubahan_1 atas TPP_Kota
                          berlaku sejak 1 Juli 2025

                        angka 1 ubah tabel penilaian baris nilai = B: bayar menjadi 70 %
                        """,
                    en: """
                        amendment Amendment_1 to City_Pay
                          in force from 1 July 2025

                        item 1 change table rating row mark = B: pay into 70 %
                        """),
                right: Message(
                    id: """
                        perubahan Perubahan_1 atas TPP_Kota
                          berlaku sejak 1 Juli 2025

                        angka 1 ubah tabel penilaian baris grade = B: bayar menjadi 70 %
                        """,
                    en: """
                        amendment Amendment_1 to City_Pay
                          in force from 1 July 2025

                        item 1 change table rating row grade = B: pay into 70 %
                        """))))
}

extension Finding {
    static func amendedColumnUnknown(_ text: String, _ table: Name, known: [String], at range: SourceRange) -> Finding {
        let list = known.map { "`\($0)`" }.joined(separator: ", ")
        return Finding(
            .amendedColumnUnknown,
            Message(
                id: "tabel `\(table.text)` tidak mempunyai kolom `\(text)`",
                en: "the table `\(table.text)` has no column `\(text)`"),
            at: Label(range), help: Message(id: "kolomnya: \(list)", en: "its columns: \(list)"))
    }
}
