public import Findings
import PolicyDSL

extension FindingKind {
    public static let notANumber = FindingKind(
        code: "T019", severity: .error,
        title: Message(id: "bukan angka", en: "not a number"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Di sini diperlukan angka, tetapi yang tertulis jawaban ya/tidak, pilihan, teks, atau tanggal. \
                    Dari jawaban `ya` tidak keluar angka yang pasti: satu poin, satu hari, atau satu rupiah?
                    """,
                en: """
                    A number is wanted here, but what stands here is a yes/no, a choice, a text or a date. No \
                    certain figure follows from `yes`: one point, one day, or one rupiah?
                    """),
            cure: Message(
                id: """
                    Tulis angkanya dengan `jika … maka … selain itu …`. Untuk menghitung banyaknya baris yang \
                    memenuhi syarat, pakai `banyak(… bila …)`.
                    """,
                en: """
                    State the figure by `if … then … otherwise …`. To count the rows that meet a condition, use \
                    `count(… when …)`.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: "aturan nilai_aktivitas untuk Aktivitas = diakui * 2",
                    en: "rule activity_score for Activity = accepted * 2"),
                right: Message(
                    id: "aturan nilai_aktivitas untuk Aktivitas = jika diakui maka 2 selain itu 0",
                    en: "rule activity_score for Activity = if accepted then 2 otherwise 0"))))
}

extension Finding {
    static func notANumber(_ value: Message, at range: SourceRange) -> Finding {
        Finding(
            .notANumber,
            Message(
                id: "di sini harus ada angka, tetapi ini \(value.id)",
                en: "a number is wanted here, but this is \(value.en)"),
            at: Label(range),
            help: Message(
                id: "pakai nilai yang berupa angka; untuk syarat, tulis `jika … maka … selain itu …`",
                en: "use a value that is a number; for a condition write `if … then … otherwise …`"))
    }
}
