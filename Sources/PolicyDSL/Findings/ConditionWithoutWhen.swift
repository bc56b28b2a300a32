public import Findings

extension FindingKind {
    public static let conditionWithoutWhen = FindingKind(
        code: "S044", severity: .error,
        title: Message(id: "syarat tanpa bila", en: "condition without when"),
        explanation: Explanation(
            meaning: Message(
                id:
                    "Di dalam kurung `jumlah`, `banyak`, `ada`, `semua` dan sejenisnya berdiri dahulu catatan atau nilainya, baru syaratnya sesudah `bila`. Tanpa `bila` tidak jelas apa yang dihitung.",
                en:
                    "Between the parentheses of `sum`, `count`, `exists`, `all` and their like stands first the log or its value, and then the condition after `when`. Without `when` it is not clear what is gathered."
            ),
            cure: Message(
                id: "Tulis `semua(Absensi bila syarat)` atau `banyak(Absensi bila syarat)`.",
                en: "Write `all(Attendance when condition)` or `count(Attendance when condition)`."),
            example: .policy(
                .office,
                wrong: Message(
                    id: "aturan sering untuk Pegawai per bulan = ada(Absensi.terlambat > 60 menit)",
                    en: "rule often for Employee per month = exists(Attendance.late > 60 minutes)"),
                right: Message(
                    id: "aturan sering untuk Pegawai per bulan = ada(Absensi bila terlambat > 60 menit)",
                    en: "rule often for Employee per month = exists(Attendance when late > 60 minutes)"))))
}

extension Finding {
    /// - Parameters:
    ///   - written: the function with its argument and a condition, as it should be.
    ///   - path: what was compared.
    static func conditionWithoutWhen(
        _ function: String, when: String, written: String, at range: SourceRange
    ) -> Finding {
        Finding(
            .conditionWithoutWhen,
            Message(
                id: "syarat di dalam `\(function)(…)` ditulis sesudah `\(when)`",
                en: "a condition inside `\(function)(…)` is written after `\(when)`"),
            at: Label(range), help: Message(id: "tulis `\(written)`", en: "write `\(written)`"))
    }
}
