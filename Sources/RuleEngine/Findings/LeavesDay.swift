public import Findings
import PolicyDSL

extension FindingKind {
    public static let leavesDay = FindingKind(
        code: "R006", severity: .error,
        title: Message(id: "pukul melewati hari", en: "time leaves the day"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Hasil tambah atau kurang pada pukul ini dapat jatuh sebelum 00:00 atau sesudah 23:59, yaitu pada \
                    hari lain. Pukul tidak menyebut hari, jadi orang yang masuk sesudah tengah malam dapat terbaca \
                    datang pagi.
                    """,
                en: """
                    What is added to or taken from this time of day may lead before 00:00 or after 23:59, into \
                    another day. A time of day names no day, so a person who came after midnight might read as one \
                    who came early.
                    """),
            cure: Message(
                id: """
                    Hitung selisihnya dalam menit dan bandingkan selisih itu. Bila jamnya memang terbatas, persempit \
                    batas kolomnya, misalnya `pukul 05:00..22:00`.
                    """,
                en: """
                    Reckon with the difference in minutes and compare that. If the hours are indeed limited, narrow \
                    the field, as `time of day 05:00..22:00`.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: "aturan datang_siang untuk Absensi = ada masuk dan masuk - 15 menit > 08:00",
                    en: "rule came_late for Attendance = present arrival and arrival - 15 minutes > 08:00"),
                right: Message(
                    id: "aturan datang_siang untuk Absensi = ada masuk dan masuk - 08:00 > 15 menit",
                    en: "rule came_late for Attendance = present arrival and arrival - 08:00 > 15 minutes"))))
}

extension Finding {
    static func leavesDay(_ interval: Interval?, at range: SourceRange) -> Finding {
        let isEarly = (interval?.lowerBound ?? 0) < 0
        return Finding(
            .leavesDay,
            isEarly
                ? Message(id: "hasilnya dapat sebelum pukul 00:00", en: "the result may be before 00:00")
                : Message(id: "hasilnya dapat sesudah pukul 23:59", en: "the result may be after 23:59"),
            at: Label(range),
            help: Message(
                id: "hitung selisihnya dalam menit, atau persempit batas kolom pukulnya, misalnya `pukul 06:00..18:00`",
                en: "reckon with the difference in minutes, or narrow the field, as `time of day 06:00..18:00`"))
    }
}
