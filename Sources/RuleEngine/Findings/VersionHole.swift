public import Findings
import PolicyDSL

extension FindingKind {
    public static let versionHole = FindingKind(
        code: "V002", severity: .error,
        title: Message(id: "tidak berlaku pada sebagian masa", en: "a time without a version"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Selama sebagian masa berlakunya peraturan, ketentuan ini tidak mempunyai satu versi pun. Pada \
                    hari-hari itu tidak ada dasar untuk menghitung; versi yang sudah berakhir tidak hidup kembali.
                    """,
                en: """
                    For part of the time the regulation is in force this provision has no version at all. On those \
                    days there is nothing to reckon by; a version that has ended does not come back.
                    """),
            cure: Message(
                id: """
                    Hapus `sampai dengan` pada versi lama bila versi berikutnya langsung menggantikannya, atau \
                    majukan mulainya versi berikutnya. Bila memang ada jeda, tulis versi untuk jeda itu.
                    """,
                en: """
                    Remove `through` from the older version if the next one replaces it at once, or let the next one \
                    start earlier. If there is indeed a time in between, write a version for it.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        parameter batas_harian : menit berlaku sejak 1 Januari 2025 sampai dengan 30 Juni 2025 = 450 menit

                        parameter batas_harian : menit berlaku sejak 1 Agustus 2025 = 420 menit

                        aturan menit_hari untuk Pegawai per hari = terkecil(batas_harian; jumlah(Aktivitas.menit))
                        """,
                    en: """
                        parameter daily_limit : minutes in force from 1 January 2025 through 30 June 2025 = 450 minutes

                        parameter daily_limit : minutes in force from 1 August 2025 = 420 minutes

                        rule day_minutes for Employee per day = least(daily_limit; sum(Activity.minutes))
                        """),
                right: Message(
                    id: """
                        parameter batas_harian : menit berlaku sejak 1 Januari 2025 = 450 menit

                        parameter batas_harian : menit berlaku sejak 1 Agustus 2025 = 420 menit

                        aturan menit_hari untuk Pegawai per hari = terkecil(batas_harian; jumlah(Aktivitas.menit))
                        """,
                    en: """
                        parameter daily_limit : minutes in force from 1 January 2025 = 450 minutes

                        parameter daily_limit : minutes in force from 1 August 2025 = 420 minutes

                        rule day_minutes for Employee per day = least(daily_limit; sum(Activity.minutes))
                        """))))
}

extension Finding {
    static func versionHole(_ name: Name, from: Int, through: Int?, at range: SourceRange) -> Finding {
        let first = CivilDate(dayNumber: from).iso
        let last = through.map { CivilDate(dayNumber: $0).iso }
        return Finding(
            .versionHole,
            Message(
                id: last.map { "`\(name.text)` tidak berlaku dari \(first) sampai dengan \($0)" }
                    ?? "`\(name.text)` tidak berlaku sejak \(first)",
                en: last.map { "`\(name.text)` does not hold from \(first) through \($0)" }
                    ?? "`\(name.text)` does not hold from \(first) on"),
            at: Label(range),
            help: Message(
                id:
                    "peraturannya berlaku pada hari-hari itu: tambahkan versi, atau ubah `berlaku sejak` dan `sampai dengan`",
                en: "the regulation is in force on those days: add a version, or change `in force from` and `through`"))
    }
}
