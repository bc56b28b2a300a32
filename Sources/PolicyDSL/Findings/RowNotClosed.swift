public import Findings

extension FindingKind {
    public static let rowNotClosed = FindingKind(
        code: "S029", severity: .error,
        title: Message(id: "baris tabel tidak ditutup", en: "table row not closed"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Baris tabel berakhir tanpa `|`. Sel terakhirnya mungkin terpotong, atau sambungannya ada di \
                    baris berikutnya; keduanya dapat mengubah nilai yang dibayarkan.
                    """,
                en: """
                    The row of the table ends without `|`. Its last cell may have been cut off, or continue on \
                    the next line; either could change what is paid.
                    """),
            cure: Message(
                id: """
                    Tulis `|` di akhir baris. Satu baris tabel ditulis pada satu baris, sepanjang apa pun.
                    """,
                en: """
                    Write `|` at the end of the line. A row stands on one line, however long.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        tabel pembayaran untuk Pegawai per bulan
                          | capaian | => bayar : persen |
                          | >= 80 % | 100 %
                          | < 80 %  | 50 %              |
                        """,
                    en: """
                        table payment for Employee per month
                          | attainment | => paid : percent |
                          | >= 80 %    | 100 %
                          | < 80 %     | 50 %              |
                        """),
                right: Message(
                    id: """
                        tabel pembayaran untuk Pegawai per bulan
                          | capaian | => bayar : persen |
                          | >= 80 % | 100 %             |
                          | < 80 %  | 50 %              |
                        """,
                    en: """
                        table payment for Employee per month
                          | attainment | => paid : percent |
                          | >= 80 %    | 100 %             |
                          | < 80 %     | 50 %              |
                        """))))
}

extension Finding {
    static func rowNotClosed(at range: SourceRange) -> Finding {
        Finding(
            .rowNotClosed,
            Message(id: "baris tabel ini tidak ditutup dengan `|`", en: "this table row is not closed with `|`"),
            at: Label(range),
            help: Message(
                id: "tulis `|` di akhir baris; satu baris tabel ditulis pada satu baris",
                en: "write `|` at the end of the line; a row of a table stands on one line"))
    }
}
