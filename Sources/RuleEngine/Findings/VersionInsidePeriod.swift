public import Findings
import PolicyDSL

extension FindingKind {
    public static let versionInsidePeriod = FindingKind(
        code: "V003", severity: .warning,
        title: Message(id: "berlaku di tengah masa", en: "version starts inside a period"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Versi ini mulai di tengah masa yang dinilai. Nilai sebulan memakai ketentuan hari pertama bulan \
                    itu, jadi bulan peralihan masih dihitung menurut ketentuan lama seluruhnya, juga bagi hari-hari \
                    sesudah versi ini mulai.
                    """,
                en: """
                    This version starts inside a period that is scored. A month's value uses the law of its first \
                    day, so the month of change is reckoned by the old provision in full, also for the days after \
                    this version starts.
                    """),
            cure: Message(
                id: """
                    Mulailah pada hari pertama sebuah masa. Bila tanggalnya tidak dapat diubah, tulis ketentuan \
                    peralihan yang mengatakan bagaimana bulan itu dihitung.
                    """,
                en: """
                    Start on the first day of a period. If the date cannot be changed, write a transitional \
                    provision that says how that month is reckoned.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        aturan tambahan untuk Pegawai per bulan : rupiah berlaku sejak 1 Januari 2025 = Rp100.000 * kelas

                        aturan tambahan untuk Pegawai per bulan : rupiah berlaku sejak 17 Juli 2025 = Rp150.000 * kelas
                        """,
                    en: """
                        rule supplement for Employee per month : rupiah in force from 1 January 2025 = Rp100,000 * grade

                        rule supplement for Employee per month : rupiah in force from 17 July 2025 = Rp150,000 * grade
                        """),
                right: Message(
                    id: """
                        aturan tambahan untuk Pegawai per bulan : rupiah berlaku sejak 1 Januari 2025 = Rp100.000 * kelas

                        aturan tambahan untuk Pegawai per bulan : rupiah berlaku sejak 1 Agustus 2025 = Rp150.000 * kelas
                        """,
                    en: """
                        rule supplement for Employee per month : rupiah in force from 1 January 2025 = Rp100,000 * grade

                        rule supplement for Employee per month : rupiah in force from 1 August 2025 = Rp150,000 * grade
                        """))))
}

extension Finding {
    static func versionInsidePeriod(_ name: Name, day: Int, _ period: PeriodUnit, at range: SourceRange) -> Finding {
        Finding(
            .versionInsidePeriod,
            Message(
                id:
                    "versi `\(name.text)` ini mulai \(CivilDate(dayNumber: day).iso), di tengah \(Wording.period(period).id); \(Wording.period(period).id) itu masih memakai versi sebelumnya",
                en:
                    "this version of `\(name.text)` starts on \(CivilDate(dayNumber: day).iso), inside a \(Wording.period(period).en); that \(Wording.period(period).en) still uses the one before"
            ),
            at: Label(range),
            help: Message(
                id: "mulai pada hari pertama \(Wording.period(period).id), atau atur masa peralihannya",
                en: "start on the first day of a \(Wording.period(period).en), or say what holds in between"))
    }
}
