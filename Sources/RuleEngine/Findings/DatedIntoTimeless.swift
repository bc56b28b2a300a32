public import Findings
import PolicyDSL

extension FindingKind {
    public static let datedIntoTimeless = FindingKind(
        code: "G005", severity: .error,
        title: Message(id: "nilai bertanggal tanpa masa", en: "dated values without a period"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Yang dikumpulkan bertanggal, tetapi aturan ini tidak menyebut masa. Tanpa masa, semua baris \
                    sejak awal pencatatan akan terjumlah, dan nilainya berubah setiap kali data bertambah.
                    """,
                en: """
                    What is gathered is dated, but this rule names no period. Without one, all rows since the \
                    records began would be added up, and the value would change whenever data come in.
                    """),
            cure: Message(
                id: "Tambahkan masa pada `untuk …`, misalnya `per bulan` atau `per tahun`.",
                en: "Add a period to `for …`, such as `per month` or `per year`."),
            example: .policy(
                .office,
                wrong: Message(
                    id: "aturan lama_kerja untuk Pegawai = jumlah(Aktivitas.menit)",
                    en: "rule work_time for Employee = sum(Activity.minutes)"),
                right: Message(
                    id: "aturan lama_kerja untuk Pegawai per bulan = jumlah(Aktivitas.menit)",
                    en: "rule work_time for Employee per month = sum(Activity.minutes)"))))
}

extension Finding {
    static func datedIntoTimeless(_ name: Name, at range: SourceRange) -> Finding {
        Finding(
            .datedIntoTimeless,
            Message(
                id: "`\(name.text)` bertanggal, tetapi aturan ini tidak menyebut masa",
                en: "`\(name.text)` is dated, but this rule has no period"),
            at: Label(range),
            help: Message(
                id: "tambahkan masa pada `untuk …`, misalnya `per bulan`",
                en: "add a period to `for …`, as `per month`"))
    }
}
