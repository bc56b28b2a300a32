public import Findings
import PolicyDSL

extension FindingKind {
    public static let testImpossibleValue = FindingKind(
        code: "U011", severity: .error,
        title: Message(id: "nilai andaian yang tidak mungkin", en: "an assumed value that cannot be"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Uji mengandaikan nilai yang tidak pernah dapat diberikan aturannya, misalnya capaian di atas \
                    100 % padahal aturannya membatasi. Hasil dari andaian seperti itu tidak mengatakan apa pun \
                    tentang pembayaran yang sungguh terjadi.
                    """,
                en: """
                    The test assumes a value that its rule can never give, such as an attainment over 100 % that \
                    the rule cuts off. What follows from it says nothing about any pay that can happen.
                    """),
            cure: Message(
                id: """
                    Pakai nilai di dalam batas yang disebut pesan. Bila menurut pasal nilai itu mungkin, \
                    aturannya yang keliru membatasi.
                    """,
                en: """
                    Use a value within the bounds that the message names. If the article does allow that value, \
                    it is the rule that cuts off too much.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        uji "capaian penuh" periode Januari 2025
                          diberikan Pegawai
                            | nip | capaian |
                            | a   | 120 %   |
                          diharapkan Pegawai
                            | nip | hari_hadir |
                            | a   | 0          |
                        """,
                    en: """
                        test "full attainment" period January 2025
                          given Employee
                            | id | attainment |
                            | a  | 120 %      |
                          expected Employee
                            | id | days_present |
                            | a  | 0            |
                        """),
                right: Message(
                    id: """
                        uji "capaian penuh" periode Januari 2025
                          diberikan Pegawai
                            | nip | capaian |
                            | a   | 100 %   |
                          diharapkan Pegawai
                            | nip | hari_hadir |
                            | a   | 0          |
                        """,
                    en: """
                        test "full attainment" period January 2025
                          given Employee
                            | id | attainment |
                            | a  | 100 %      |
                          expected Employee
                            | id | days_present |
                            | a  | 0            |
                        """))))
}

extension Finding {
    /// What is proven of a rule's value is what makes the rules after it safe; an example must not assume more.
    static func testImpossibleValue(
        _ column: String, least: String, most: String, at range: SourceRange, rule: SourceRange
    ) -> Finding {
        Finding(
            .testImpossibleValue,
            Message(
                id: "`\(column)` tidak mungkin bernilai ini: uji atau aturannya keliru",
                en: "`\(column)` cannot have this value: the test or the rule is wrong"),
            at: Label(range),
            secondary: [
                Label(
                    rule,
                    Message(
                        id: "menurut aturan ini paling kecil \(least) dan paling besar \(most)",
                        en: "by this rule it is at least \(least) and at most \(most)"))
            ],
            help: Message(
                id:
                    "betulkan angka uji; kalau angka itu benar menurut pasalnya, periksa angka, batas, dan pembulatan aturannya",
                en:
                    "correct the figure of the test; if the article allows it, check the figures, limits and rounding of the rule"
            ))
    }
}
