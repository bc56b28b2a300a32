public import Findings
import PolicyDSL

extension FindingKind {
    public static let datedWithoutDate = FindingKind(
        code: "V004", severity: .error,
        title: Message(id: "nilai bertanggal tanpa tanggal", en: "dated value without a date"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Nilai ini berbeda menurut tanggal, tetapi aturan yang membacanya tidak bertanggal. Tidak jelas \
                    versi mana yang dipakai, yang lama atau yang baru.
                    """,
                en: """
                    This value depends on the date, but the rule that reads it has none. It is not clear which \
                    version is used, the older or the newer.
                    """),
            cure: Message(
                id: "Tambahkan masa pada `untuk …`, misalnya `per bulan`.",
                en: "Add a period to `for …`, such as `per month`."),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        parameter kelas_tinggi : bulat berlaku sejak 1 Januari 2025 = 8

                        parameter kelas_tinggi : bulat berlaku sejak 1 Juli 2025 = 9

                        aturan pejabat_tinggi untuk Pegawai = kelas >= kelas_tinggi
                        """,
                    en: """
                        parameter high_grade : whole in force from 1 January 2025 = 8

                        parameter high_grade : whole in force from 1 July 2025 = 9

                        rule is_senior for Employee = grade >= high_grade
                        """),
                right: Message(
                    id: """
                        parameter kelas_tinggi : bulat berlaku sejak 1 Januari 2025 = 8

                        parameter kelas_tinggi : bulat berlaku sejak 1 Juli 2025 = 9

                        aturan pejabat_tinggi untuk Pegawai per bulan = kelas >= kelas_tinggi
                        """,
                    en: """
                        parameter high_grade : whole in force from 1 January 2025 = 8

                        parameter high_grade : whole in force from 1 July 2025 = 9

                        rule is_senior for Employee per month = grade >= high_grade
                        """))))
}

extension Finding {
    static func datedWithoutDate(_ name: Name) -> Finding {
        Finding(
            .datedWithoutDate,
            Message(
                id: "`\(name.text)` berbeda menurut tanggal, tetapi di sini tidak ada tanggal",
                en: "`\(name.text)` depends on the date, but there is no date here"),
            at: Label(name.range),
            help: Message(
                id: "tambahkan masa pada `untuk …`, misalnya `per bulan`",
                en: "add a period to `for …`, as `per month`"))
    }
}
