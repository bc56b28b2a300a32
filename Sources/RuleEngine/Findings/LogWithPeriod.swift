public import Findings
import PolicyDSL

extension FindingKind {
    public static let logWithPeriod = FindingKind(
        code: "G002", severity: .error,
        title: Message(id: "catatan per masa", en: "log per period"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Baris sebuah catatan sudah mempunyai hari sendiri, jadi tidak dapat dinilai lagi per bulan. Yang \
                    mempunyai nilai per bulan ialah pemiliknya.
                    """,
                en: """
                    A row of a log has its own day already and cannot be scored again per month. It is its owner \
                    that has a value per month.
                    """),
            cure: Message(
                id: """
                    Untuk nilai setiap baris, hapus masanya. Untuk nilai sebulan, tulis aturan bagi pemiliknya dan \
                    kumpulkan barisnya.
                    """,
                en: """
                    For a value of each row, remove the period. For a value per month, write the rule for the owner \
                    and gather the rows.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: "aturan lama_kerja untuk Aktivitas per bulan = menit",
                    en: "rule work_time for Activity per month = minutes"),
                right: Message(
                    id: "aturan lama_kerja untuk Pegawai per bulan = jumlah(Aktivitas.menit)",
                    en: "rule work_time for Employee per month = sum(Activity.minutes)"))))
}

extension Finding {
    static func logWithPeriod(_ log: String, owner: String, _ period: PeriodUnit, at range: SourceRange) -> Finding {
        Finding(
            .logWithPeriod,
            Message(
                id: "baris `\(log)` mempunyai hari sendiri, tidak dinilai per \(Wording.period(period).id)",
                en: "rows of `\(log)` have their own day and are not scored per \(Wording.period(period).en)"),
            at: Label(range),
            help: Message(
                id:
                    "tulis `untuk \(log)`, atau `untuk \(owner) per \(Wording.period(period).id)` dan kumpulkan barisnya, misalnya dengan `jumlah(…)`",
                en:
                    "write `for \(log)`, or `for \(owner) per \(Wording.period(period).en)` and gather the rows, as by `sum(…)`"
            ))
    }
}
