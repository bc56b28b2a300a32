public import Findings
import PolicyDSL

extension FindingKind {
    public static let rowsCross = FindingKind(
        code: "D014", severity: .note,
        title: Message(id: "baris bersilangan", en: "crossing rows"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Dalam tabel `menurut urutan`, dua baris yang syaratnya berlainan dapat cocok untuk satu orang, \
                    dengan hasil yang berbeda, dan tidak satu pun merupakan kekhususan dari yang lain. Yang di atas \
                    menang. Itu benar bila memang dimaksud demikian, tetapi tidak terbaca dari baris yang di bawah.
                    """,
                en: """
                    In a table `in order`, two rows with different conditions can fit one person, with different \
                    results, and neither is the special case of the other. The upper one wins. That is right where it is \
                    meant, but it cannot be read from the lower row.
                    """),
            cure: Message(
                id: """
                    Periksa dengan contoh orangnya apakah baris yang di atas memang harus menang. Bila tidak, tukar \
                    urutannya. Supaya terbaca, sebutkan syarat yang membedakan juga pada baris yang di bawah.
                    """,
                en: """
                    Check with the sample person whether the upper row should win indeed. If not, swap them. To make it \
                    readable, state what tells them apart in the lower row too.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        tabel potongan untuk Absensi menurut urutan
                          | keadaan | terlambat  | => potongan : persen |
                          | sakit   | -          | 0 %                  |
                          | -       | > 60 menit | 2 %                  |
                          | -       | -          | 1 %                  |
                        """,
                    en: """
                        table deduction for Attendance in order
                          | presence | late         | => deduction : percent |
                          | sick     | -            | 0 %                    |
                          | -        | > 60 minutes | 2 %                    |
                          | -        | -            | 1 %                    |
                        """),
                right: Message(
                    id: """
                        tabel potongan untuk Absensi
                          | keadaan    | terlambat   | => potongan : persen |
                          | sakit      | -           | 0 %                  |
                          | selain itu | > 60 menit  | 2 %                  |
                          | selain itu | <= 60 menit | 1 %                  |
                        """,
                    en: """
                        table deduction for Attendance
                          | presence  | late          | => deduction : percent |
                          | sick      | -             | 0 %                    |
                          | otherwise | > 60 minutes  | 2 %                    |
                          | otherwise | <= 60 minutes | 1 %                    |
                        """))))
}

extension Finding {
    static func rowsCross(at range: SourceRange, first: SourceRange, _ sample: Message) -> Finding {
        Finding(
            .rowsCross,
            Message(
                id: "untuk \(sample.id) dua baris cocok dengan hasil berbeda; yang di atas menang",
                en: "two rows with different results fit \(sample.en); the upper one wins"),
            at: Label(range, Message(id: "juga cocok, tetapi kalah", en: "fits too, but loses")),
            secondary: [Label(first, Message(id: "baris ini yang menentukan", en: "this row decides"))],
            help: Message(
                id: "pastikan itu yang dimaksud; bila bukan, tukar urutannya atau pertegas syarat baris ini",
                en: "make sure that this is meant; if not, swap them or say more in this row's conditions"))
    }
}
