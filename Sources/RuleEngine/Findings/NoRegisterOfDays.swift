public import Findings
import PolicyDSL

extension FindingKind {
    public static let noRegisterOfDays = FindingKind(
        code: "N053", severity: .error,
        title: Message(id: "bukan daftar hari libur", en: "no register of holidays"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Hari kerja dihitung dengan daftar hari liburnya: daftar yang kuncinya tanggal, satu baris untuk setiap \
                    hari yang tidak dikerjakan. Yang disebut di sini bukan daftar seperti itu.
                    """,
                en: """
                    Working days are reckoned with the register of holidays: one whose key is a date, a record for each \
                    day that is not worked. What is named here is no such register.
                    """),
            cure: Message(
                id: """
                    Nyatakan daftarnya dengan `tanggal : tanggal kunci`, lalu sebut namanya sebagai yang terakhir.
                    """,
                en: """
                    Declare the register with `date : date key`, then name it last.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        daftar Libur
                          kode    : teks kunci
                          tanggal : tanggal

                        aturan hari_wajib untuk Pegawai per bulan = hari_kerja(awal_periode; akhir_periode; 5; Libur)
                        """,
                    en: """
                        register Holiday
                          code : text key
                          date : date

                        rule days_due for Employee per month = working_days(period_start; period_end; 5; Holiday)
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
    /// - Parameter isDeclared: there is a table of this name.
    static func noRegisterOfDays(_ name: Name, isDeclared: Bool, known: [String]) -> Finding {
        let declare = Message(
            id: "nyatakan daftarnya dengan kolom `tanggal : tanggal kunci`",
            en: "declare the register with a field `date : date key`")
        let others = Wording.suggestion(isDeclared ? known : nearestNames(name.text, among: known)) ?? declare
        return Finding(
            .noRegisterOfDays,
            isDeclared
                ? Message(
                    id: "`\(name.text)` bukan daftar hari libur: kuncinya bukan tanggal",
                    en: "`\(name.text)` is no register of holidays: its key is no date")
                : Message(
                    id: "tidak ada daftar hari libur `\(name.text)`",
                    en: "there is no register of holidays `\(name.text)`"),
            at: Label(name.range), help: others)
    }
}
