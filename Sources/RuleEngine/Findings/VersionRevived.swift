public import Findings
import PolicyDSL

extension FindingKind {
    public static let versionRevived = FindingKind(
        code: "V012", severity: .note,
        title: Message(id: "versi lama yang hidup lagi", en: "old version that is revived"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Versi ini memberi nilai yang pernah berlaku, lalu diganti, dan sekarang kembali. \
                    Mencabut pengganti tidak menghidupkan lagi yang diganti; nilai itu berlaku lagi hanya \
                    karena ditulis lagi di sini.
                    """,
                en: """
                    This version gives what was in force once, was replaced, and now comes back. Repealing \
                    what replaced it does not revive it; it is in force again only because it is written \
                    here again.
                    """),
            cure: Message(
                id: """
                    Kalau memang ditetapkan lagi, biarkan. Kalau maksudnya masa sementara, tulis masanya \
                    pada versi di tengah dengan `sampai dengan`.
                    """,
                en: """
                    Where it was set anew, leave it. Where a season was meant, write its end with the \
                    version in between by `through`.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        parameter tarif : rupiah = Rp10.000
                        parameter tarif : rupiah berlaku sejak 1 Juli 2025 = Rp12.000
                        parameter tarif : rupiah berlaku sejak 1 Januari 2026 = Rp10.000

                        aturan uang_kelas untuk Pegawai per bulan : rupiah = tarif * kelas
                        """,
                    en: """
                        parameter rate : rupiah = Rp10,000
                        parameter rate : rupiah in force from 1 July 2025 = Rp12,000
                        parameter rate : rupiah in force from 1 January 2026 = Rp10,000

                        rule grade_money for Employee per month : rupiah = rate * grade
                        """),
                right: Message(
                    id: """
                        parameter tarif : rupiah = Rp10.000
                        parameter tarif : rupiah berlaku sejak 1 Juli 2025 = Rp12.000
                        parameter tarif : rupiah berlaku sejak 1 Januari 2026 = Rp15.000

                        aturan uang_kelas untuk Pegawai per bulan : rupiah = tarif * kelas
                        """,
                    en: """
                        parameter rate : rupiah = Rp10,000
                        parameter rate : rupiah in force from 1 July 2025 = Rp12,000
                        parameter rate : rupiah in force from 1 January 2026 = Rp15,000

                        rule grade_money for Employee per month : rupiah = rate * grade
                        """))))
}

extension Finding {
    static func versionRevived(_ name: Name, from: Int, first: SourceRange, at range: SourceRange) -> Finding {
        let day = CivilDate(dayNumber: from).iso
        return Finding(
            .versionRevived,
            Message(
                id: "versi `\(name.text)` ini mengembalikan yang berlaku sejak \(day)",
                en: "this version of `\(name.text)` brings back the one in force from \(day)"),
            at: Label(range),
            secondary: [Label(first, Message(id: "nilai yang sama", en: "the same value"))],
            help: Message(
                id: "biarkan kalau memang ditetapkan lagi; kalau yang di tengah hanya sementara, beri `sampai dengan`",
                en: "leave it where it was set anew; where the one in between was for a season, give it `through`"))
    }
}
