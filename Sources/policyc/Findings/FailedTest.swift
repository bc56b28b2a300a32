import Evaluator
import Findings
import RuleEngine

extension FindingKind {
    static let failedTest = FindingKind(
        code: "U900", severity: .error, title: Message(id: "uji gagal", en: "failed test"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Hasil perhitungan tidak sama dengan yang diharapkan uji. Salah satu dari keduanya keliru: \
                    aturannya, atau contoh hitungannya.
                    """,
                en: """
                    What was computed is not what the test expects. One of the two is wrong: the rule, or the \
                    worked example.
                    """),
            cure: Message(
                id: """
                    Hitung sekali lagi dari bunyi pasal, dengan tangan. Bila contohnya benar, perbaiki \
                    aturannya; jangan menyalin hasil program ke dalam uji tanpa menghitungnya sendiri.
                    """,
                en: """
                    Work it out once more from the article, by hand. If the example is right, mend the rule; do \
                    not copy the program's result into the test without working it out.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        uji "terlambat dijumlahkan" periode Januari 2025
                          diberikan Absensi
                            | tanggal    | terlambat |
                            | 2025-01-02 | 30 menit  |
                            | 2025-01-03 | 15 menit  |
                          diharapkan Pegawai
                            | nip | terlambat_bulan |
                            | K1  | 30 menit        |
                        """,
                    en: """
                        test "minutes late add up" period January 2025
                          given Attendance
                            | date       | late       |
                            | 2025-01-02 | 30 minutes |
                            | 2025-01-03 | 15 minutes |
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
                        test "minutes late add up" period January 2025
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
    /// One finding a failed test; each failure is a label at its statement. nil where it passed.
    static func failedTest(_ result: TestResult, _ plan: Plan) -> Finding? {
        let labels = result.failures.map { failure in
            let indonesian = FailureText(plan: plan, language: .indonesian).message(failure)
            let english = FailureText(plan: plan, language: .english).message(failure)
            return Label(failure.range, Message(id: indonesian, en: english))
        }
        guard let first = labels.first else { return nil }
        return Finding(
            .failedTest, Message(id: "uji gagal: \(result.name)", en: "failed test: \(result.name)"), at: first,
            secondary: Array(labels.dropFirst()), citation: result.citation)
    }
}
