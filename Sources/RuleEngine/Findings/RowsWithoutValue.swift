public import Findings
import PolicyDSL

extension FindingKind {
    public static let rowsWithoutValue = FindingKind(
        code: "T018", severity: .error,
        title: Message(id: "pengumpulan tanpa nilai", en: "gathering without a value"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Yang dijumlah harus sebuah nilai dari setiap baris, tetapi yang disebut hanya catatannya. Tidak \
                    jelas apakah yang dimaksud jumlah menit atau banyaknya baris.
                    """,
                en: """
                    What is summed must be a value of each row, but only the log is named. It is not clear whether \
                    the sum of the minutes or the number of rows is meant.
                    """),
            cure: Message(
                id: """
                    Tulis nilainya sesudah titik, misalnya `jumlah(Aktivitas.menit)`. Untuk banyaknya baris pakai \
                    `banyak(Aktivitas)`.
                    """,
                en: """
                    Write the value after a dot, as `sum(Activity.minutes)`. For the number of rows use \
                    `count(Activity)`.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: "aturan lama_kerja untuk Pegawai per bulan = jumlah(Aktivitas)",
                    en: "rule work_time for Employee per month = sum(Activity)"),
                right: Message(
                    id: "aturan lama_kerja untuk Pegawai per bulan = jumlah(Aktivitas.menit)",
                    en: "rule work_time for Employee per month = sum(Activity.minutes)"))))
}

extension Finding {
    static func rowsWithoutValue(at range: SourceRange) -> Finding {
        Finding(
            .rowsWithoutValue,
            Message(
                id: "yang dikumpulkan harus nilai dari setiap baris, bukan barisnya",
                en: "what is gathered must be a value of each row, not the row"),
            at: Label(range),
            help: Message(
                id: "tulis nilainya sesudah titik, misalnya `Aktivitas.menit`; untuk menghitung baris pakai `banyak`",
                en: "write the value after a dot, as `Activity.minutes`; to count rows use `count`"))
    }
}
