public import Findings
import PolicyDSL

extension FindingKind {
    /// Rows of a dated register are gathered whenever they hold.
    public static let rowsOfAllTimes = FindingKind(
        code: "G051", severity: .warning,
        title: Message(
            id: "baris dari segala waktu",
            en: "rows of all times"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Himpunan ini mengambil semua baris daftar bertanggal, juga yang sudah berakhir atau belum mulai: \
                    jabatan lama pegawai yang pindah ikut terhitung setiap bulan.
                    """,
                en: """
                    This gathers every row of the dated register, also those that have ended or not begun: the former \
                    post of somebody who moved is counted every month.
                    """),
            cure: Message(
                id: """
                    Batasi dengan `bila hari_berlaku > 0 hari`, kumpulkan aturan bagi barisnya yang sudah menghitung \
                    `hari_berlaku`, atau baca baris yang berlaku pada hari itu.
                    """,
                en: """
                    Limit it by `when days_in_force > 0 days`, gather a rule for its rows that reckons with \
                    `days_in_force`, or read the row in force on the day.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        daftar Jabatan milik Pegawai berlaku sejak tmt
                          tmt   : tanggal
                          kelas : bulat 1..15

                        aturan banyak_jabatan untuk Pegawai per bulan = banyak(Jabatan)
                        """,
                    en: """
                        register Posting of Employee in force from start
                          start : date
                          class : whole 1..15

                        rule posts_held for Employee per month = count(Posting)
                        """),
                right: Message(
                    id: """
                        daftar Jabatan milik Pegawai berlaku sejak tmt
                          tmt   : tanggal
                          kelas : bulat 1..15

                        aturan banyak_jabatan untuk Pegawai per bulan = banyak(Jabatan bila hari_berlaku > 0 hari)
                        """,
                    en: """
                        register Posting of Employee in force from start
                          start : date
                          class : whole 1..15

                        rule posts_held for Employee per month = count(Posting when days_in_force > 0 days)
                        """))))
}

extension Finding {
    /// - Parameter isDated: whether they are gathered for a period.
    static func rowsOfAllTimes(_ register: Name, isDated: Bool, _ language: KeywordLanguage) -> Finding {
        let days = LanguageName.daysInForce.spelling(language)
        let condition = "\(Keyword.when.phrase(language)) \(days) > 0 \(Keyword.days.phrase(language))"
        return Finding(
            .rowsOfAllTimes,
            Message(
                id: "semua baris `\(register.text)` dikumpulkan, juga yang tidak berlaku pada masa itu",
                en: "all rows of `\(register.text)` are gathered, also those not in force in the period"),
            at: Label(register.range),
            help: isDated
                ? Message(id: "tambahkan `\(condition)`", en: "add `\(condition)`")
                : Message(
                    id: "nilai ini tidak mempunyai masa; hitung per bulan dengan `\(condition)`",
                    en: "this value has no period; reckon it per month with `\(condition)`"))
    }
}
