public import Findings
import PolicyDSL

extension FindingKind {
    public static let dayWithoutLog = FindingKind(
        code: "G007", severity: .error,
        title: Message(id: "hari tanpa catatan", en: "days without a log"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Nilai per hari hanya ada pada hari yang ada barisnya, sedangkan daftar ini tidak mempunyai \
                    catatan. Tidak ada satu hari pun yang akan dinilai.
                    """,
                en: """
                    A value per day exists on days that have a row, but this register owns no log. Not a single day \
                    would be scored.
                    """),
            cure: Message(
                id: """
                    Pakai masa yang lebih panjang, misalnya `per bulan`. Bila yang dinilai sebenarnya pemilik \
                    catatan, tulis `untuk` daftar itu.
                    """,
                en: """
                    Use a longer period, such as `per month`. If it is really the owner of a log that is scored, \
                    write `for` that register.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: "aturan banyak_pegawai untuk Skpd per hari = banyak(Pegawai)",
                    en: "rule staff_count for Office per day = count(Employee)"),
                right: Message(
                    id: "aturan banyak_pegawai untuk Skpd per bulan = banyak(Pegawai)",
                    en: "rule staff_count for Office per month = count(Employee)"))))
}

extension Finding {
    static func dayWithoutLog(_ name: Name, at range: SourceRange) -> Finding {
        Finding(
            .dayWithoutLog,
            Message(
                id: "`\(name.text)` tidak mempunyai catatan, jadi tidak mempunyai hari",
                en: "`\(name.text)` owns no log, so it has no days"),
            at: Label(range),
            help: Message(
                id: "pakai masa yang lebih panjang, misalnya `per bulan`",
                en: "use a longer period, as `per month`"))
    }
}
