public import Findings

extension FindingKind {
    /// A quoted field that goes on to the end of the file.
    public static let dataUnclosedQuote = FindingKind(
        code: "P003", severity: .error,
        title: Message(id: "tanda petik tidak ditutup", en: "unclosed quote"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Tanda petik dibuka di baris ini dan tidak pernah ditutup, sehingga semua baris sesudahnya \
                    terbaca sebagai isi satu kolom. Pegawai di baris-baris itu tidak ikut dihitung.
                    """,
                en: """
                    A quote opens in this row and never closes, so all rows after it are read as the content of \
                    one field. The people in those rows are not scored.
                    """),
            cure: Message(
                id: """
                    Tutup tanda petiknya di akhir kolom, atau hapus. Tanda petik yang memang bagian dari isi \
                    ditulis dua kali (`""`) di antara tanda petik.
                    """,
                en: """
                    Close the quote at the end of the field, or delete it. A quote that belongs to the content \
                    is written twice (`""`) between quotes.
                    """),
            example: .data(
                policy: Message(
                    id: """
                        daftar Pegawai
                          nip   : teks kunci
                          nama  : teks
                        """,
                    en: """
                        register Employee
                          id   : text key
                          name : text
                        """),
                file: Message(id: "pegawai.csv", en: "employee.csv"),
                wrong: Message(
                    id: """
                        nip,nama
                        198001,"Cut Nyak
                        """,
                    en: """
                        id,name
                        198001,"Cut Nyak
                        """),
                right: Message(
                    id: """
                        nip,nama
                        198001,"Cut Nyak"
                        """,
                    en: """
                        id,name
                        198001,"Cut Nyak"
                        """))))
}

extension RowFault {
    static func unclosedQuote() -> RowFault {
        RowFault(
            .dataUnclosedQuote,
            Message(
                id:
                    "tanda petik yang dibuka di baris ini tidak pernah ditutup; semua baris sesudahnya ikut tidak terbaca",
                en: "a quote that opens in this row is never closed; the rows after it could not be read either"))
    }
}
