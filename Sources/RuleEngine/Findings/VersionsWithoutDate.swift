public import Findings
import PolicyDSL

extension FindingKind {
    public static let versionsWithoutDate = FindingKind(
        code: "V007", severity: .error,
        title: Message(id: "versi tanpa tanggal", en: "versions without a date"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Aturan ini mempunyai beberapa versi, tetapi nilainya hanya satu bagi setiap orang, tanpa \
                    tanggal. Tidak jelas versi mana yang menghasilkan nilai itu.
                    """,
                en: """
                    This rule has several versions, but its value is one for each person, without a date. It is not \
                    clear which version gives that value.
                    """),
            cure: Message(
                id: """
                    Tambahkan masa pada `untuk …`, misalnya `per bulan`. Bila ketentuannya tidak berubah menurut \
                    waktu, hapus versi yang tidak dipakai.
                    """,
                en: """
                    Add a period to `for …`, such as `per month`. If the provision does not change in time, remove \
                    the version that is not used.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        aturan tambahan untuk Pegawai : rupiah berlaku sejak 1 Januari 2025 = Rp100.000 * kelas

                        aturan tambahan untuk Pegawai : rupiah berlaku sejak 1 Juli 2025 = Rp150.000 * kelas
                        """,
                    en: """
                        rule supplement for Employee : rupiah in force from 1 January 2025 = Rp100,000 * grade

                        rule supplement for Employee : rupiah in force from 1 July 2025 = Rp150,000 * grade
                        """),
                right: Message(
                    id: """
                        aturan tambahan untuk Pegawai per bulan : rupiah berlaku sejak 1 Januari 2025 = Rp100.000 * kelas

                        aturan tambahan untuk Pegawai per bulan : rupiah berlaku sejak 1 Juli 2025 = Rp150.000 * kelas
                        """,
                    en: """
                        rule supplement for Employee per month : rupiah in force from 1 January 2025 = Rp100,000 * grade

                        rule supplement for Employee per month : rupiah in force from 1 July 2025 = Rp150,000 * grade
                        """))))
}

extension Finding {
    static func versionsWithoutDate(_ name: Name, first: SourceRange) -> Finding {
        Finding(
            .versionsWithoutDate,
            Message(
                id: "`\(name.text)` mempunyai beberapa versi, tetapi nilainya tidak bertanggal",
                en: "`\(name.text)` has several versions, but its value has no date"),
            at: Label(name.range),
            secondary: [Label(first)],
            help: Message(
                id: "tambahkan masa pada `untuk …`, misalnya `per bulan`",
                en: "add a period to `for …`, as `per month`"))
    }
}
