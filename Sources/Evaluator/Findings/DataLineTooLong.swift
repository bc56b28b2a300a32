public import Findings

extension FindingKind {
    /// A row longer than the door is willing to hold.
    public static let dataLineTooLong = FindingKind(
        code: "P002", severity: .error,
        title: Message(id: "baris terlalu panjang", en: "line too long"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Satu baris lebih panjang daripada yang masuk akal bagi sebuah catatan. Biasanya tanda petik \
                    tidak ditutup, atau beberapa berkas tersambung tanpa ganti baris.
                    """,
                en: """
                    One row is longer than any record can reasonably be. Mostly a quote is not closed, or files \
                    were joined without line ends.
                    """),
            cure: Message(
                id: """
                    Lihat baris itu di penyunting teks: tutup tanda petiknya, atau pulihkan ganti barisnya.
                    """,
                en: """
                    Look at that row in a text editor: close its quote, or put the line ends back.
                    """),
            example: .none(
                Message(
                    id: """
                        Contohnya akan lebih panjang daripada satu halaman.
                        """,
                    en: """
                        An example would be longer than a page.
                        """))))
}

extension RowFault {
    static func lineTooLong(length: Int, limit: Int) -> RowFault {
        RowFault(
            .dataLineTooLong,
            Message(
                id: "panjang baris \(length) bita, melebihi batas \(limit) bita",
                en: "the row is \(length) bytes long, the limit is \(limit)"))
    }
}
