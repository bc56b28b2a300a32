public import Findings
import RuleEngine

extension FindingKind {
    /// A log that has rows in most months, and none in some month that is scored.
    public static let dataMonthsMissing = FindingKind(
        code: "P049", severity: .warning,
        title: Message(id: "bulan tanpa baris catatan", en: "months without rows of a log"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Catatan ini terisi dalam sedikitnya tiga perempat dari bulan yang dihitung, tetapi ada bulan tanpa satu \
                    baris pun. Bulan itu tetap dihitung, seolah-olah memang tidak ada yang perlu dicatat: tidak ada \
                    aktivitas, tidak ada yang mangkir.
                    """,
                en: """
                    This log has rows in at least three quarters of the months that are scored, but in some month not a \
                    single one. That month is scored all the same, as if there had been nothing to record: no activity, \
                    no absence.
                    """),
            cure: Message(
                id: """
                    Periksa apakah berkasnya memuat semua bulan: biasanya satu bulan tidak ikut diekspor, atau semua \
                    barisnya ditolak. Bila dalam bulan itu memang tidak ada yang perlu dicatat, biarkan.
                    """,
                en: """
                    Look whether the file holds all months: mostly one was not exported, or all its rows were rejected. \
                    Where there was indeed nothing to record in that month, leave it.
                    """),
            example: .data(
                policy: Message(
                    id: """
                        daftar Pegawai
                          nip : teks kunci
                          berisi
                            | nip      |
                            | "198001" |

                        catatan Aktivitas milik Pegawai pada tanggal
                          tanggal : tanggal

                        aturan aktivitas_sebulan untuk Pegawai per bulan = banyak(Aktivitas)
                        """,
                    en: """
                        register Employee
                          id : text key
                          contains
                            | id       |
                            | "198001" |

                        log Activity of Employee on date
                          date : date

                        rule activities_of_month for Employee per month = count(Activity)
                        """),
                file: Message(id: "aktivitas.csv", en: "activity.csv"),
                wrong: Message(
                    id: """
                        nip,tanggal
                        198001,2025-01-06
                        198001,2025-02-05
                        198001,2025-04-08
                        198001,2025-05-07
                        """,
                    en: """
                        id,date
                        198001,2025-01-06
                        198001,2025-02-05
                        198001,2025-04-08
                        198001,2025-05-07
                        """),
                right: Message(
                    id: """
                        nip,tanggal
                        198001,2025-01-06
                        198001,2025-02-05
                        198001,2025-03-06
                        198001,2025-04-08
                        198001,2025-05-07
                        """,
                    en: """
                        id,date
                        198001,2025-01-06
                        198001,2025-02-05
                        198001,2025-03-06
                        198001,2025-04-08
                        198001,2025-05-07
                        """))))
}

extension DataFinding {
    /// - Parameters:
    ///   - first: the first month without a row.
    ///   - last: the last of those that follow it.
    static func monthsMissing(log: String, _ first: CalendarPeriod, _ last: CalendarPeriod) -> DataFinding {
        let (start, end) = (name(first), name(last))
        let summary =
            first == last
            ? Message(
                id: "catatan `\(log)` tidak mempunyai satu baris pun dalam \(start.id), padahal bulan itu dihitung",
                en: "the log `\(log)` has no row in \(start.en), though that month is scored")
            : Message(
                id: "catatan `\(log)` tidak mempunyai satu baris pun dari \(start.id) sampai \(end.id), "
                    + "padahal masa itu dihitung",
                en: "the log `\(log)` has no row from \(start.en) to \(end.en), though those months are scored")
        return DataFinding(
            .dataMonthsMissing, summary,
            help: Message(
                id: "periksa apakah ekspor datanya lengkap, atau semua barisnya ditolak; "
                    + "tanpa baris, dihitung seolah-olah tidak ada yang perlu dicatat",
                en: "check whether the export is complete, or all its rows were rejected; "
                    + "without rows it is scored as if there had been nothing to record"))
    }

    private static func name(_ month: CalendarPeriod) -> Message {
        let date = CivilDate(dayNumber: month.first)
        return .month(date.month, of: date.year)
    }
}
