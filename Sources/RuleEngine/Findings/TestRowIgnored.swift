public import Findings
import PolicyDSL

extension FindingKind {
    public static let testRowIgnored = FindingKind(
        code: "U012", severity: .warning,
        title: Message(id: "baris uji di luar periodenya", en: "a row of a test outside its period"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Baris catatan ini bertanggal di luar semua periode yang dihitung uji, sehingga tidak ikut \
                    dihitung. Uji itu dapat berhasil tanpa menguji apa yang dimaksud.
                    """,
                en: """
                    This row of a log lies on a day outside all periods that the test scores, so it does not \
                    count. The test may pass without trying what was meant.
                    """),
            cure: Message(
                id: "Betulkan tanggalnya, sering hanya bulan atau tahunnya, atau perluas `periode` ujinya.",
                en: "Correct the date, often just the month or year, or widen the test's `period`."),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        uji "terlambat dijumlahkan" periode Januari 2025
                          diberikan Absensi
                            | tanggal    | terlambat |
                            | 2025-01-02 | 30 menit  |
                            | 2026-01-03 | 15 menit  |
                          diharapkan Pegawai
                            | nip | terlambat_bulan |
                            | K1  | 30 menit        |
                        """,
                    en: """
                        test "lateness adds up" period January 2025
                          given Attendance
                            | date       | late       |
                            | 2025-01-02 | 30 minutes |
                            | 2026-01-03 | 15 minutes |
                          expected Employee
                            | id | month_late |
                            | K1 | 30 minutes |
                        """),
                right: Message(
                    id: """
                        uji "terlambat dijumlahkan" periode Januari 2025
                          diberikan Absensi
                            | tanggal    | terlambat |
                            | 2025-01-02 | 30 menit  |
                            | 2025-01-03 | 15 menit  |
                          diharapkan Pegawai
                            | nip | terlambat_bulan |
                            | K1  | 45 menit        |
                        """,
                    en: """
                        test "lateness adds up" period January 2025
                          given Attendance
                            | date       | late       |
                            | 2025-01-02 | 30 minutes |
                            | 2025-01-03 | 15 minutes |
                          expected Employee
                            | id | month_late |
                            | K1 | 45 minutes |
                        """))))
}

extension Finding {
    /// - Parameter period: the days that the test's periods hold, both ends included.
    static func testRowIgnored(
        table: String, period: (from: String, through: String), at range: SourceRange, _ language: KeywordLanguage
    ) -> Finding {
        Finding(
            .testRowIgnored,
            Message(
                id: "baris `\(table)` ini tidak ikut dihitung: tanggalnya di luar periode uji",
                en: "this row of `\(table)` does not count: its date is outside the period of the test"),
            at: Label(
                range,
                Message(
                    id: "uji ini menghitung \(period.from) sampai dengan \(period.through)",
                    en: "this test scores \(period.from) through \(period.through)")),
            help: Message(
                id: "betulkan tanggalnya, atau perluas `\(Keyword.period.phrase(language))` uji",
                en: "correct the date, or widen the test's `\(Keyword.period.phrase(language))`"))
    }
}
