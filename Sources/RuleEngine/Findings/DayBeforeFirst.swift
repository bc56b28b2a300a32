public import Findings

extension FindingKind {
    public static let dayBeforeFirst = FindingKind(
        code: "T032", severity: .error,
        title: Message(id: "hari kerja keberapa", en: "which working day"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    `sesudah_hari_kerja` menghitung dari 1: yang pertama adalah hari kerja pertama sesudah tanggal itu. Nilai \
                    ini dapat 0 atau negatif, dan untuk itu tidak ada jawabannya bila tanggalnya sendiri hari libur.
                    """,
                en: """
                    `after_working_days` counts from 1: the first is the first working day after the date. This value may \
                    be 0 or negative, for which there is no answer where the date itself is a holiday.
                    """),
            cure: Message(
                id: """
                    Persempit batasnya agar mulai dari 1. Batas pada hari yang sama ditulis dengan tanggalnya sendiri. Berapa \
                    hari kerja sebelum akhir bulan dihitung dengan `hari_kerja(tanggal; akhir bulan dari(tanggal); 5; Libur)`.
                    """,
                en: """
                    Narrow the range to begin at 1. A deadline on the same day is the date itself. Working days before \
                    the end of the month are counted by `working_days(date; end of month of(date); 5; Holiday)`.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        daftar Libur
                          tanggal : tanggal kunci

                        aturan batas_validasi untuk Aktivitas = sesudah_hari_kerja(tanggal; 0; 5; Libur)
                        """,
                    en: """
                        register Holiday
                          date : date key

                        rule validation_due for Activity = after_working_days(date; 0; 5; Holiday)
                        """),
                right: Message(
                    id: """
                        daftar Libur
                          tanggal : tanggal kunci

                        aturan batas_validasi untuk Aktivitas = sesudah_hari_kerja(tanggal; 3; 5; Libur)
                        """,
                    en: """
                        register Holiday
                          date : date key

                        rule validation_due for Activity = after_working_days(date; 3; 5; Holiday)
                        """))))
}

extension Finding {
    static func dayBeforeFirst(_ value: String, at range: SourceRange) -> Finding {
        Finding(
            .dayBeforeFirst,
            Message(
                id: "hari kerja sesudah suatu tanggal dihitung dari 1, tetapi ini dapat \(value)",
                en: "working days after a date are counted from 1, but this may be \(value)"),
            at: Label(range),
            help: Message(
                id: "tulis angka mulai dari `1`, atau persempit batas kolomnya",
                en: "write a figure from `1` on, or narrow the range of the field"))
    }
}
