public import Findings

extension FindingKind {
    public static let noSuchWeek = FindingKind(
        code: "T031", severity: .error,
        title: Message(id: "hari kerja seminggu", en: "working days of a week"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Nilai ini mengatakan berapa hari dalam seminggu yang dikerjakan, dihitung dari Senin: 5 berarti Senin \
                    sampai Jumat, 6 sampai Sabtu. Di luar 1 sampai 7 tidak ada minggu seperti itu.
                    """,
                en: """
                    This value says how many days of the week are worked, from Monday: 5 is Monday to Friday, 6 to \
                    Saturday. Outside 1 to 7 there is no such week.
                    """),
            cure: Message(
                id: """
                    Tulis 5 atau 6, atau persempit batas kolomnya: `hari_per_pekan : bulat 5..6`.
                    """,
                en: """
                    Write 5 or 6, or narrow the range of the field: `week : whole 5..6`.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        daftar Libur
                          tanggal : tanggal kunci

                        aturan hari_wajib untuk Pegawai per bulan = hari_kerja(awal_periode; akhir_periode; 40; Libur)
                        """,
                    en: """
                        register Holiday
                          date : date key

                        rule days_due for Employee per month = working_days(period_start; period_end; 40; Holiday)
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
    static func noSuchWeek(_ value: String, at range: SourceRange) -> Finding {
        Finding(
            .noSuchWeek,
            Message(
                id: "hari kerja seminggu paling sedikit 1 dan paling banyak 7, tetapi ini dapat \(value)",
                en: "a week has 1 to 7 working days, but this may be \(value)"),
            at: Label(range),
            help: Message(
                id: "tulis `5` untuk Senin sampai Jumat, `6` sampai Sabtu, atau persempit batas kolomnya",
                en: "write `5` for Monday to Friday, `6` to Saturday, or narrow the range of the field"))
    }
}
