public import Findings
import PolicyDSL

extension FindingKind {
    public static let periodsDoNotNest = FindingKind(
        code: "G006", severity: .error,
        title: Message(id: "masa tidak bersusun", en: "periods do not nest"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Minggu tidak selalu berada dalam satu bulan: satu minggu dapat bermula pada akhir bulan dan \
                    berakhir pada awal bulan berikutnya. Nilai per minggu tidak dapat dibagi ke dalam bulan tanpa \
                    salah hitung.
                    """,
                en: """
                    A week need not lie within one month: it may start at the end of one and finish in the next. \
                    Values per week cannot be put into months without miscounting.
                    """),
            cure: Message(
                id: """
                    Kumpulkan langsung dari catatan atau dari nilai per hari. Bila minggu memang masa penilaiannya, \
                    nilailah juga hasil akhirnya per minggu.
                    """,
                en: """
                    Gather from the log itself or from values per day. If the week is indeed the period that counts, \
                    score the final result per week too.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        aturan menit_minggu untuk Pegawai per minggu = jumlah(Aktivitas.menit)

                        aturan lama_kerja untuk Pegawai per bulan = jumlah(menit_minggu)
                        """,
                    en: """
                        rule week_minutes for Employee per week = sum(Activity.minutes)

                        rule work_time for Employee per month = sum(week_minutes)
                        """),
                right: Message(
                    id: """
                        aturan menit_hari untuk Pegawai per hari = jumlah(Aktivitas.menit)

                        aturan lama_kerja untuk Pegawai per bulan = jumlah(menit_hari)
                        """,
                    en: """
                        rule day_minutes for Employee per day = sum(Activity.minutes)

                        rule work_time for Employee per month = sum(day_minutes)
                        """))))
}

extension Finding {
    static func periodsDoNotNest(_ name: Name, _ inner: PeriodUnit, _ outer: PeriodUnit) -> Finding {
        Finding(
            .periodsDoNotNest,
            Message(
                id:
                    "`\(name.text)` dinyatakan per \(Wording.period(inner).id), yang tidak selalu di dalam satu \(Wording.period(outer).id)",
                en:
                    "`\(name.text)` is stated per \(Wording.period(inner).en), which need not lie within one \(Wording.period(outer).en)"
            ),
            at: Label(name.range),
            help: Message(
                id: "kumpulkan dari nilai per hari",
                en: "gather values per day instead"))
    }
}
