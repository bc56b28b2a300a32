public import Findings

extension FindingKind {
    public static let emptyCell = FindingKind(
        code: "S030", severity: .error,
        title: Message(id: "sel kosong", en: "empty cell"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Satu sel dibiarkan kosong. Kosong dapat berarti "apa saja", "nol", atau "lupa diisi"; di \
                    kertas perbedaannya tidak tampak, dalam pembayaran tampak.
                    """,
                en: """
                    A cell was left empty. Empty may mean "anything", "nothing" or "forgotten"; on paper they \
                    look alike, in pay they do not.
                    """),
            cure: Message(
                id: """
                    Tulis `-` bila apa saja boleh di kolom syarat itu. Di kolom hasil tulis nilainya, misalnya \
                    `0 %` atau `Rp0`.
                    """,
                en: """
                    Write `-` where anything will do in that condition. In a column of results write the value, \
                    such as `0 %` or `Rp0`.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        tabel pembayaran untuk Pegawai per bulan
                          | jenis      | capaian | => bayar : persen |
                          | struktural |         | 100 %             |
                          | selain itu | >= 80 % | 100 %             |
                          | selain itu | < 80 %  | 50 %              |
                        """,
                    en: """
                        table payment for Employee per month
                          | post      | attainment | => paid : percent |
                          | manager   |            | 100 %             |
                          | otherwise | >= 80 %    | 100 %             |
                          | otherwise | < 80 %     | 50 %              |
                        """),
                right: Message(
                    id: """
                        tabel pembayaran untuk Pegawai per bulan
                          | jenis      | capaian | => bayar : persen |
                          | struktural | -       | 100 %             |
                          | selain itu | >= 80 % | 100 %             |
                          | selain itu | < 80 %  | 50 %              |
                        """,
                    en: """
                        table payment for Employee per month
                          | post      | attainment | => paid : percent |
                          | manager   | -          | 100 %             |
                          | otherwise | >= 80 %    | 100 %             |
                          | otherwise | < 80 %     | 50 %              |
                        """))))
}

extension Finding {
    static func emptyCell(at range: SourceRange, mayBeAnything: Bool) -> Finding {
        Finding(
            .emptyCell, Message(id: "sel ini kosong", en: "this cell is empty"), at: Label(range),
            help: mayBeAnything
                ? Message(id: "tulis `-` bila apa saja boleh di sini", en: "write `-` if anything will do here")
                : Message(id: "tulis nilainya", en: "write the value"))
    }
}
