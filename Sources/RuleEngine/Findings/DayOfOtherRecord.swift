public import Findings
import PolicyDSL

extension FindingKind {
    public static let dayOfOtherRecord = FindingKind(
        code: "G008", severity: .error,
        title: Message(id: "hari milik yang lain", en: "day of another record"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Nilai per hari orang lain belum tentu ada pada hari ini: atasan dapat tidak mempunyai satu baris \
                    pun pada hari bawahannya bekerja. Nilai yang tidak ada tidak dapat diperhitungkan.
                    """,
                en: """
                    Another record's value per day need not exist on this day: a superior may have no row on a day \
                    when the staff worked. A value that is not there cannot enter a sum.
                    """),
            cure: Message(
                id: """
                    Bacalah nilai per bulan, yang selalu ada. Bila memang nilai hari itu yang diperlukan, tuliskan \
                    sebagai kolom catatannya.
                    """,
                en: """
                    Read a value per month, which is always there. If it is that day's value that is needed, make it \
                    a field of the log.
                    """),
            example: .policy(
                .regulation,
                wrong: Message(
                    id: """
                        daftar Staf
                          nip    : teks kunci
                          atasan : Staf

                        catatan Kerja milik Staf pada tanggal
                          tanggal : tanggal
                          menit   : menit 0..480

                        aturan menit_hari untuk Staf per hari = jumlah(Kerja.menit)

                        aturan menit_atasan untuk Staf per hari = atasan.menit_hari
                        """,
                    en: """
                        register Staff
                          id       : text key
                          superior : Staff

                        log Work of Staff on date
                          date    : date
                          minutes : minutes 0..480

                        rule day_minutes for Staff per day = sum(Work.minutes)

                        rule superior_minutes for Staff per day = superior.day_minutes
                        """),
                right: Message(
                    id: """
                        daftar Staf
                          nip    : teks kunci
                          atasan : Staf

                        catatan Kerja milik Staf pada tanggal
                          tanggal : tanggal
                          menit   : menit 0..480

                        aturan menit_sebulan untuk Staf per bulan = jumlah(Kerja.menit)

                        aturan menit_atasan untuk Staf per bulan = atasan.menit_sebulan
                        """,
                    en: """
                        register Staff
                          id       : text key
                          superior : Staff

                        log Work of Staff on date
                          date    : date
                          minutes : minutes 0..480

                        rule month_minutes for Staff per month = sum(Work.minutes)

                        rule superior_minutes for Staff per month = superior.month_minutes
                        """))))
}

extension Finding {
    static func dayOfOtherRecord(_ name: Name, _ register: String) -> Finding {
        Finding(
            .dayOfOtherRecord,
            Message(
                id:
                    "`\(name.text)` dinilai per hari, dan `\(register)` yang dirujuk belum tentu mempunyai baris pada hari ini",
                en:
                    "`\(name.text)` is scored per day, and the `\(register)` referred to need not have a row on this day"
            ),
            at: Label(name.range),
            help: Message(
                id: "pakai nilai per bulan",
                en: "use a value per month"))
    }
}
