public import Findings
import PolicyDSL

extension FindingKind {
    public static let nothingToGather = FindingKind(
        code: "G012", severity: .error,
        title: Message(id: "tidak ada yang dikumpulkan", en: "nothing to gather"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Nilai ini berlaku bagi seluruh masa yang lebih panjang, jadi di sini hanya ada satu dan tidak \
                    ada yang dijumlah. Menjumlahkan nilai setahun ke dalam sebulan akan memberi angka yang bukan \
                    milik bulan itu.
                    """,
                en: """
                    This value belongs to the whole of a longer period, so there is only one here and nothing to add \
                    up. Summing a year's value into a month would give a figure that is not that month's.
                    """),
            cure: Message(
                id: """
                    Bila nilai masa yang lebih panjang itu yang dimaksud, tulis namanya saja. Bila yang dimaksud \
                    nilai bulan ini, kumpulkan dari catatannya.
                    """,
                en: """
                    If the longer period's value is meant, write its name alone. If this month's value is meant, \
                    gather it from the log.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        aturan menit_tahun untuk Pegawai per tahun = jumlah(Aktivitas.menit)

                        aturan bagian untuk Pegawai per bulan = jumlah(menit_tahun) >= 72.000 menit
                        """,
                    en: """
                        rule year_minutes for Employee per year = sum(Activity.minutes)

                        rule full_year for Employee per month = sum(year_minutes) >= 72,000 minutes
                        """),
                right: Message(
                    id: """
                        aturan menit_tahun untuk Pegawai per tahun = jumlah(Aktivitas.menit)

                        aturan bagian untuk Pegawai per bulan = menit_tahun >= 72.000 menit
                        """,
                    en: """
                        rule year_minutes for Employee per year = sum(Activity.minutes)

                        rule full_year for Employee per month = year_minutes >= 72,000 minutes
                        """))))
}

extension Finding {
    static func nothingToGather(_ name: Name, at range: SourceRange) -> Finding {
        Finding(
            .nothingToGather,
            Message(
                id: "`\(name.text)` di sini hanya satu nilai, tidak ada yang dikumpulkan",
                en: "`\(name.text)` is one value here, there is nothing to gather"),
            at: Label(range),
            help: Message(
                id: "tulis `\(name.text)` saja",
                en: "write `\(name.text)` alone"))
    }
}
