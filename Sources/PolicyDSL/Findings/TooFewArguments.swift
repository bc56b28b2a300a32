public import Findings

extension FindingKind {
    public static let tooFewArguments = FindingKind(
        code: "S035", severity: .error,
        title: Message(id: "argumen kurang", en: "too few arguments"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Fungsi ini memilih di antara beberapa nilai, tetapi hanya diberi satu. Biasanya batas yang \
                    satunya, misalnya `0 menit`, terlupa, dan tanpa batas itu hasilnya dapat negatif.
                    """,
                en: """
                    This function chooses among values, yet it was given one. Mostly the other limit, such as `0 \
                    minutes`, was forgotten, and without it the result could be negative.
                    """),
            cure: Message(
                id: """
                    Tulis nilai yang kedua sesudah `;`. Untuk mengambil yang terbesar dari sebuah catatan, tulis \
                    nama catatannya: `terbesar(Absensi.terlambat)`.
                    """,
                en: """
                    Write the second value after `;`. To take the greatest value of a log, write the log's name: \
                    `greatest(Attendance.late)`.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        aturan lebih untuk Pegawai per bulan = terbesar(terlambat_bulan - 60 menit)
                        """,
                    en: """
                        rule excess for Employee per month = greatest(month_late - 60 minutes)
                        """),
                right: Message(
                    id: """
                        aturan lebih untuk Pegawai per bulan = terbesar(0 menit; terlambat_bulan - 60 menit)
                        """,
                    en: """
                        rule excess for Employee per month = greatest(0 minutes; month_late - 60 minutes)
                        """))))
}

extension Finding {
    static func tooFewArguments(_ name: String, at range: SourceRange) -> Finding {
        Finding(
            .tooFewArguments,
            Message(
                id: "`\(name)` membandingkan sedikitnya dua nilai, atau mengumpulkan nilai dari catatan",
                en: "`\(name)` compares at least two values, or gathers the values of a log"),
            at: Label(range),
            help: Message(
                id: "tulis `\(name)(a; b)`, atau `\(name)(Catatan.nilai)`",
                en: "write `\(name)(a; b)`, or `\(name)(Log.value)`"))
    }
}
