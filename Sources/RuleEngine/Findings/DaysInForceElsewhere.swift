public import Findings
import PolicyDSL

extension FindingKind {
    /// The days on which a row is in force are read where there is no such row.
    public static let daysInForceElsewhere = FindingKind(
        code: "G052", severity: .error,
        title: Message(
            id: "`hari_berlaku` di luar daftar bertanggal",
            en: "`days_in_force` outside a dated register"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    `hari_berlaku` ialah banyaknya hari dalam masa itu ketika satu baris daftar bertanggal berlaku. \
                    Nilai itu hanya ada dalam aturan bagi daftar bertanggal per minggu, bulan, triwulan, semester, \
                    atau tahun, dan dalam kondisi himpunannya.
                    """,
                en: """
                    `days_in_force` is the number of days of the period on which one row of a dated register is in \
                    force. There is such a value only in a rule for a dated register per week, month, quarter, \
                    semester or year, and in the condition of an aggregate of it.
                    """),
            cure: Message(
                id: "Tulis aturannya `untuk` daftar bertanggal `per bulan`, lalu kumpulkan di sini.",
                en: "Write the rule `for` the dated register `per month`, then gather it here."),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        daftar Cuti milik Pegawai berlaku sejak mulai sampai dengan selesai
                          mulai   : tanggal
                          selesai : tanggal

                        aturan hari_cuti untuk Pegawai per bulan = hari_berlaku
                        """,
                    en: """
                        register Leave of Employee in force from start through finish
                          start  : date
                          finish : date

                        rule leave_days for Employee per month = days_in_force
                        """),
                right: Message(
                    id: """
                        daftar Cuti milik Pegawai berlaku sejak mulai sampai dengan selesai
                          mulai   : tanggal
                          selesai : tanggal

                        aturan hari_cuti untuk Pegawai per bulan = jumlah(Cuti.hari_berlaku)
                        """,
                    en: """
                        register Leave of Employee in force from start through finish
                          start  : date
                          finish : date

                        rule leave_days for Employee per month = sum(Leave.days_in_force)
                        """))))
}

extension Finding {
    static func daysInForceElsewhere(_ name: Name, _ language: KeywordLanguage) -> Finding {
        let word = LanguageName.daysInForce.spelling(language)
        let sum = language == .indonesian ? "jumlah" : "sum"
        return Finding(
            .daysInForceElsewhere,
            Message(
                id: "`\(word)` hanya ada bagi baris daftar bertanggal dalam suatu masa",
                en: "`\(word)` is only known of a row of a dated register in a period"),
            at: Label(name.range),
            help: Message(
                id:
                    "kumpulkan dari daftarnya, misalnya `\(sum)(Jabatan.\(word))`, atau tulis aturan untuk daftar itu per bulan",
                en:
                    "gather it from the register, as `\(sum)(Post.\(word))`, or write a rule for that register per month"
            ))
    }
}
