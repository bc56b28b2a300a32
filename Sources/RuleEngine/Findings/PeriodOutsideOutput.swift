public import Findings
import PolicyDSL

extension FindingKind {
    public static let periodOutsideOutput = FindingKind(
        code: "G014", severity: .error,
        title: Message(id: "periode di luar keluaran", en: "period outside an output"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    `periode` ialah nama masa yang dinilai, dan hanya dapat ditulis sebagai kolom keluaran. Dalam \
                    hitungan yang diperlukan ialah tanggal: hari pertama atau terakhir masa itu.
                    """,
                en: """
                    `period` is the name of the period scored and can only be a column of an output. In a \
                    calculation it is a date that is wanted: the first or last day of the period.
                    """),
            cure: Message(
                id: "Pakai `awal_periode` atau `akhir_periode`.",
                en: "Use `period_start` or `period_end`."),
            example: .policy(
                .office,
                wrong: Message(
                    id: "aturan akhir_tahun untuk Pegawai per bulan = bulan dari(periode) = 12",
                    en: "rule year_end for Employee per month = month of(period) = 12"),
                right: Message(
                    id: "aturan akhir_tahun untuk Pegawai per bulan = bulan dari(akhir_periode) = 12",
                    en: "rule year_end for Employee per month = month of(period_end) = 12"))))
}

extension Finding {
    static func periodOutsideOutput(_ name: Name) -> Finding {
        Finding(
            .periodOutsideOutput,
            Message(
                id: "`periode` hanya dapat dipakai pada keluaran",
                en: "`period` can be used in an output only"),
            at: Label(name.range),
            help: Message(
                id: "pakai `awal_periode` atau `akhir_periode`, yang berupa tanggal",
                en: "use `period_start` or `period_end`, which are dates"))
    }
}
