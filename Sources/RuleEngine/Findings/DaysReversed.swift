public import Findings

extension FindingKind {
    public static let daysReversed = FindingKind(
        code: "T033", severity: .warning,
        title: Message(id: "hari kerja dengan ujung terbalik", en: "working days with ends reversed"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Tanggal yang kedua selalu sebelum yang pertama, sehingga banyaknya hari kerja di antaranya selalu 0. \
                    Target yang dihitung dari situ juga 0.
                    """,
                en: """
                    The second date is always before the first, so that there are always 0 working days between them. A \
                    target reckoned from that is 0 as well.
                    """),
            cure: Message(
                id: "Tulis tanggal yang lebih dahulu sebagai yang pertama.",
                en: "Write the earlier date first."),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        daftar Libur
                          tanggal : tanggal kunci

                        aturan hari_wajib untuk Pegawai per bulan = hari_kerja(akhir_periode; awal_periode; 5; Libur)
                        """,
                    en: """
                        register Holiday
                          date : date key

                        rule days_due for Employee per month = working_days(period_end; period_start; 5; Holiday)
                        """),
                right: Message(
                    id: """
                        daftar Libur
                          tanggal : tanggal kunci

                        aturan hari_wajib untuk Pegawai per bulan = hari_kerja(awal_periode; akhir_periode; 5; Libur)
                        """,
                    en: """
                        register Holiday
                          date : date key

                        rule days_due for Employee per month = working_days(period_start; period_end; 5; Holiday)
                        """))))
}

extension Finding {
    static func daysReversed(at range: SourceRange) -> Finding {
        Finding(
            .daysReversed,
            Message(
                id: "ini selalu 0: tanggal yang kedua selalu sebelum yang pertama",
                en: "this is always 0: the second date is always before the first"),
            at: Label(range),
            help: Message(id: "tukar kedua tanggalnya", en: "exchange the two dates"))
    }
}
