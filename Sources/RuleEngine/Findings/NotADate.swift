public import Findings
import PolicyDSL

extension FindingKind {
    public static let notADate = FindingKind(
        code: "T020", severity: .error,
        title: Message(id: "bukan tanggal", en: "not a date"),
        explanation: Explanation(
            meaning: Message(
                id: "Tahun, bulan, atau hari hanya dapat diambil dari sebuah tanggal, dan nilai ini bukan tanggal.",
                en: "A year, month or day can be taken from a date only, and this value is no date."),
            cure: Message(
                id: """
                    Pakai kolom tanggalnya, atau `awal_periode` dan `akhir_periode` untuk masa yang dinilai. Bila \
                    kolomnya berisi tanggal tetapi dinyatakan teks, ubah jenisnya menjadi `tanggal`.
                    """,
                en: """
                    Use the date field, or `period_start` and `period_end` for the period scored. If the field holds \
                    dates but is declared as text, change its type to `date`.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: "aturan akhir_tahun untuk Aktivitas = bulan dari(menit) = 12",
                    en: "rule year_end for Activity = month of(minutes) = 12"),
                right: Message(
                    id: "aturan akhir_tahun untuk Aktivitas = bulan dari(tanggal) = 12",
                    en: "rule year_end for Activity = month of(date) = 12"))))
}

extension Finding {
    static func notADate(_ value: Message, at range: SourceRange) -> Finding {
        Finding(
            .notADate,
            Message(
                id: "di sini harus ada tanggal, tetapi ini \(value.id)",
                en: "a date is wanted here, but this is \(value.en)"),
            at: Label(range),
            help: Message(
                id: "pakai nilai yang berupa tanggal",
                en: "use a value that is a date"))
    }
}
