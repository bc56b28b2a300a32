public import Findings

extension FindingKind {
    public static let repeatedClause = FindingKind(
        code: "S031", severity: .error,
        title: Message(id: "keterangan ditulis dua kali", en: "clause written twice"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Satu bagian ditulis dua kali dalam deklarasi yang sama, misalnya dua `berlaku sejak`. Tidak \
                    jelas mana yang berlaku, dan urutan penulisan tidak menentukan apa-apa.
                    """,
                en: """
                    One clause is written twice in the same declaration, such as two dates of entry into force. \
                    It is not clear which holds, and the order of writing decides nothing.
                    """),
            cure: Message(
                id: """
                    Hapus salah satunya. Ketentuan yang berubah pada suatu tanggal ditulis sebagai deklarasi \
                    kedua dengan `berlaku sejak` tersendiri.
                    """,
                en: """
                    Delete one of them. A provision that changes at a date is written as a second declaration \
                    with its own `in force from`.
                    """),
            example: .policy(
                .file,
                wrong: Message(
                    id: """
                        peraturan TPP_Kota
                          berlaku sejak 1 Januari 2025
                          berlaku sejak 1 Juli 2025
                        """,
                    en: """
                        regulation City_Pay
                          in force from 1 January 2025
                          in force from 1 July 2025
                        """),
                right: Message(
                    id: """
                        peraturan TPP_Kota
                          berlaku sejak 1 Juli 2025
                        """,
                    en: """
                        regulation City_Pay
                          in force from 1 July 2025
                        """))))
}

extension Finding {
    static func repeatedClause(_ phrase: String, at range: SourceRange, first: SourceRange) -> Finding {
        Finding(
            .repeatedClause,
            Message(id: "`\(phrase)` sudah ditulis", en: "`\(phrase)` is written already"), at: Label(range),
            secondary: [Label(first, Message(id: "pertama kali di sini", en: "first here"))],
            help: Message(id: "hapus salah satunya", en: "delete one of them"))
    }
}
