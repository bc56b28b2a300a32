public import Findings

extension FindingKind {
    public static let amendedRowUnclear = FindingKind(
        code: "A004", severity: .error,
        title: Message(id: "baris yang diubah tidak jelas", en: "not clear which row is amended"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Keterangan sesudah `baris` harus cocok dengan tepat satu baris tabel. Kalau tidak ada yang cocok, \
                    atau lebih dari satu, tidak jelas tunjangan siapa yang berubah.
                    """,
                en: """
                    What stands after `row` must fit exactly one row of the table. If none fits, or several do, it is \
                    not clear whose pay changes.
                    """),
            cure: Message(
                id: """
                    Sebut sel yang membedakan baris itu, ditulis seperti dalam tabel; beberapa sel dihubungkan dengan \
                    `dan`.
                    """,
                en: """
                    Name the cell that tells this row from the others, written as in the table; several cells are joined \
                    by `and`.
                    """),
            example: .policy(
                .amendment,
                wrong: Message(
                    id: """
                        perubahan Perubahan_1 atas TPP_Kota
                          berlaku sejak 1 Juli 2025

                        angka 1 ubah tabel penilaian baris grade = D: bayar menjadi 70 %
                        """,
                    en: """
                        amendment Amendment_1 to City_Pay
                          in force from 1 July 2025

                        item 1 change table rating row grade = D: pay into 70 %
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
    static func amendedRowUnclear(_ range: SourceRange, _ table: Name, fitting: Int, rows: [String]) -> Finding {
        let list = rows.prefix(4).map { "`\($0)`" }.joined(separator: ", ")
        return Finding(
            .amendedRowUnclear,
            fitting == 0
                ? Message(
                    id: "tidak ada baris tabel `\(table.text)` yang cocok",
                    en: "no row of the table `\(table.text)` fits")
                : Message(
                    id: "\(fitting) baris tabel `\(table.text)` cocok: \(list)",
                    en: "\(fitting) rows of the table `\(table.text)` fit: \(list)"),
            at: Label(range),
            help: fitting == 0
                ? Message(
                    id: "tulis selnya seperti dalam tabel; baris yang ada: \(list)",
                    en: "write the cell as the table does; its rows: \(list)")
                : Message(
                    id: "tambahkan `dan …` dengan sel yang membedakannya",
                    en: "add `and …` with a cell that tells them apart"))
    }
}
