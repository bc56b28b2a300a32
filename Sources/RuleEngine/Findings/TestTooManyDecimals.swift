public import Findings

extension FindingKind {
    public static let testTooManyDecimals = FindingKind(
        code: "U005", severity: .error,
        title: Message(
            id: "angka uji lebih teliti daripada nilainya", en: "a figure of a test is finer than its value can be"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Angka yang diharapkan lebih teliti daripada nilai itu sendiri, sehingga tidak mungkin \
                    tercapai. Biasanya angka contoh dihitung dengan kalkulator, tanpa pembulatan yang ditetapkan \
                    pasalnya.
                    """,
                en: """
                    The expected figure is finer than the value can be, so it can never come out. Mostly the \
                    example was worked out on a calculator, without the rounding that the article lays down.
                    """),
            cure: Message(
                id: """
                    Bulatkan angka contoh seperti aturannya membulatkan. Bila pasalnya memang menghendaki lebih \
                    teliti, ubah pembulatan pada aturannya.
                    """,
                en: """
                    Round the example's figure as its rule rounds. If the article does want it finer, change the \
                    rounding in the rule.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        uji "capaian dari menit" periode Januari 2025
                          diberikan Pegawai
                            | nip | menit_bulan |
                            | a   | 4.100 menit |
                          diharapkan Pegawai
                            | nip | capaian  |
                            | a   | 68,333 % |
                        """,
                    en: """
                        test "attainment follows minutes" period January 2025
                          given Employee
                            | id | month_minutes |
                            | a  | 4,100 minutes |
                          expected Employee
                            | id | attainment |
                            | a  | 68.333 %   |
                        """),
                right: Message(
                    id: """
                        uji "capaian dari menit" periode Januari 2025
                          diberikan Pegawai
                            | nip | menit_bulan |
                            | a   | 4.100 menit |
                          diharapkan Pegawai
                            | nip | capaian |
                            | a   | 68,33 % |
                        """,
                    en: """
                        test "attainment follows minutes" period January 2025
                          given Employee
                            | id | month_minutes |
                            | a  | 4,100 minutes |
                          expected Employee
                            | id | attainment |
                            | a  | 68.33 %    |
                        """))))
}

extension Finding {
    /// - Parameter rule: what gives the value, where it is not data.
    static func testTooManyDecimals(
        figure: Message, column: String, decimals: Int, rule: SourceRange?, at range: SourceRange
    ) -> Finding {
        let places = Message(
            id: decimals == 0 ? "bilangan bulat" : "\(decimals) angka di belakang koma",
            en: decimals == 0 ? "whole" : decimals == 1 ? "1 decimal" : "\(decimals) decimals")
        return Finding(
            .testTooManyDecimals,
            Message(
                id: "`\(figure.id)` tidak mungkin menjadi nilai `\(column)`, yang hanya \(places.id)",
                en:
                    "`\(figure.en)` can never be the value of `\(column)`, which has \(decimals == 0 ? "no decimals" : "only \(places.en)")"
            ),
            at: Label(range),
            secondary: rule.map {
                [
                    Label(
                        $0,
                        Message(
                            id: "aturannya memberi \(places.id)",
                            en: decimals == 0 ? "the rule gives no decimals" : "the rule gives \(places.en)"))
                ]
            } ?? [],
            help: rule != nil
                ? Message(
                    id:
                        "uji atau aturannya keliru: bulatkan angka uji seperti aturannya, atau, kalau angka uji benar, betulkan pembulatan aturannya",
                    en:
                        "the test or the rule is wrong: round the figure of the test as the rule does or, if the test is right, correct the rounding of the rule"
                )
                : Message(id: "tulis angka yang dapat ada dalam data", en: "write a figure that the data can hold"))
    }
}
