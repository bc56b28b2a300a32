public import Findings
import PolicyDSL

extension FindingKind {
    public static let testWhichPeriod = FindingKind(
        code: "U007", severity: .error,
        title: Message(
            id: "periode yang diuji tidak jelas atau tidak dihitung",
            en: "the period of a test is unclear or not scored"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Uji mencakup beberapa masa tanpa mengatakan yang mana, atau menyebut masa yang tidak \
                    dihitung karena dimulai sebelum peraturan berlaku. Nilai bulan yang satu tidak boleh \
                    dibandingkan dengan bulan yang lain.
                    """,
                en: """
                    The test covers several periods without saying which, or names one that is not scored \
                    because it begins before the regulation is in force. The value of one month must not be \
                    compared with another's.
                    """),
            cure: Message(
                id: """
                    Tambahkan kolom `periode` pada `diharapkan`, atau persempit masa ujinya menjadi satu.
                    """,
                en: """
                    Add a column `period` to what is expected, or narrow the test to one period.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        uji "setiap bulan dihitung sendiri" periode Januari 2025 .. Februari 2025
                          diberikan Absensi
                            | tanggal    | terlambat |
                            | 2025-01-02 | 30 menit  |
                          diharapkan Pegawai
                            | nip | terlambat_bulan |
                            | K1  | 30 menit        |
                        """,
                    en: """
                        test "each month is its own" period January 2025 .. February 2025
                          given Attendance
                            | date       | late       |
                            | 2025-01-02 | 30 minutes |
                          expected Employee
                            | id | month_late |
                            | K1 | 30 minutes |
                        """),
                right: Message(
                    id: """
                        uji "setiap bulan dihitung sendiri" periode Januari 2025 .. Februari 2025
                          diberikan Absensi
                            | tanggal    | terlambat |
                            | 2025-01-02 | 30 menit  |
                          diharapkan Pegawai
                            | nip | periode | terlambat_bulan |
                            | K1  | 2025-01 | 30 menit        |
                            | K1  | 2025-02 | 0 menit         |
                        """,
                    en: """
                        test "each month is its own" period January 2025 .. February 2025
                          given Attendance
                            | date       | late       |
                            | 2025-01-02 | 30 minutes |
                          expected Employee
                            | id | period  | month_late |
                            | K1 | 2025-01 | 30 minutes |
                            | K1 | 2025-02 | 0 minutes  |
                        """))))
}

extension Finding {
    static func testSeveralPeriods(column: Name, count: Int, unit: PeriodUnit, _ language: KeywordLanguage) -> Finding {
        let word = unit.words
        return Finding(
            .testWhichPeriod,
            Message(
                id:
                    "`\(column.text)` mempunyai nilai untuk setiap \(word.id), dan uji ini mencakup \(count) \(word.id)",
                en: "`\(column.text)` has a value for each \(word.en), and this test covers \(count) of them"),
            at: Label(column.range),
            help: Message(
                id: "tambahkan kolom `\(LanguageName.period.spelling(language))` yang menyebut \(word.id) mana",
                en: "add a column `\(LanguageName.period.spelling(language))` that says which \(word.en)"))
    }

    /// - Parameters:
    ///   - others: how many other tests are left without a period too.
    ///   - from: the first day of the regulation.
    static func testNoPeriod(
        column: Name, unit: PeriodUnit, others: Int, from: String, _ language: KeywordLanguage
    ) -> Finding {
        let word = unit.words
        let inForce = Keyword.inForceFrom.phrase(language)
        return Finding(
            .testWhichPeriod,
            Message(
                id: "tidak ada \(word.id) dalam uji ini yang dihitung untuk `\(column.text)`",
                en: "no \(word.en) of this test is scored for `\(column.text)`"),
            at: Label(column.range),
            help: Message(
                id:
                    "pilih periode yang tidak mulai sebelum peraturan berlaku, atau betulkan `\(inForce)` peraturannya",
                en: "choose a period whose first day lies within the regulation's validity, or correct its `\(inForce)`"
            ),
            note: others == 0
                ? nil
                : Message(
                    id: "demikian pula \(others) uji lain; peraturannya berlaku sejak \(from)",
                    en:
                        "\(others == 1 ? "1 other test is" : "\(others) other tests are") so too; the regulation is in force from \(from)"
                ))
    }

    static func testPeriodOutside(unit: PeriodUnit, at range: SourceRange, _ language: KeywordLanguage) -> Finding {
        let word = unit.words
        return Finding(
            .testWhichPeriod,
            Message(
                id: "\(word.id) ini tidak dihitung dalam uji ini", en: "this \(word.en) is not scored in this test"),
            at: Label(range),
            help: Message(
                id:
                    "perluas `\(Keyword.period.phrase(language))` uji, atau pilih \(word.id) di dalamnya yang dimulai ketika peraturan berlaku",
                en:
                    "widen the test's `\(Keyword.period.phrase(language))`, or choose a \(word.en) in it that starts while the regulation is in force"
            ))
    }

    static func testNotAPeriod(unit: PeriodUnit, at range: SourceRange) -> Finding {
        let word = unit.words
        return Finding(
            .testWhichPeriod,
            Message(id: "ini bukan satu \(word.id)", en: "this is not one \(word.en)"),
            at: Label(range),
            help: Message(
                id: "tulis seperti `\(unit.example)`", en: "write it like `\(unit.example)`"))
    }

    static func testPeriodBackwards(at range: SourceRange) -> Finding {
        Finding(
            .testWhichPeriod,
            Message(id: "periode uji berakhir sebelum dimulai", en: "the test's period ends before it starts"),
            at: Label(range),
            help: Message(id: "tulis yang lebih awal di depan", en: "write the earlier one first"))
    }
}

extension PeriodUnit {
    fileprivate var words: Message {
        switch self {
        case .day: Message(id: "hari", en: "day")
        case .week: Message(id: "minggu", en: "week")
        case .month: Message(id: "bulan", en: "month")
        case .quarter: Message(id: "triwulan", en: "quarter")
        case .semester: Message(id: "semester", en: "semester")
        case .year: Message(id: "tahun", en: "year")
        }
    }

    fileprivate var example: String {
        switch self {
        case .day, .week: "2025-01-31"
        case .month, .quarter, .semester: "2025-01"
        case .year: "2025"
        }
    }
}
