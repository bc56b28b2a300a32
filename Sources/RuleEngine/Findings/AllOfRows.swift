public import Findings
import PolicyDSL

extension FindingKind {
    public static let allOfRows = FindingKind(
        code: "T017", severity: .error,
        title: Message(id: "`semua` tanpa nilai ya/tidak", en: "`all` without a yes/no value"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    `semua` bertanya apakah sesuatu benar pada setiap baris, tetapi apa yang harus benar tidak \
                    disebut. Yang tertulis sesudah `bila` hanya memilih barisnya.
                    """,
                en: """
                    `all` asks whether something is true of each row, but what has to be true is not said. What \
                    stands after `when` only picks the rows.
                    """),
            cure: Message(
                id: """
                    Tulis nilai ya/tidak sesudah titik, biasanya sebuah aturan untuk catatan itu. Bila yang \
                    ditanyakan apakah ada satu saja, pakai `ada(…)`.
                    """,
                en: """
                    Write a yes/no value after a dot, most often a rule for that log. If the question is whether \
                    there is a single one, use `exists(…)`.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: "aturan bersih_catatan untuk Pegawai per bulan = semua(Aktivitas bila status <> menunggu)",
                    en: "rule all_accepted for Employee per month = all(Activity when status <> waiting)"),
                right: Message(
                    id: """
                        aturan bersih_catatan untuk Pegawai per bulan = semua(Aktivitas.diakui bila status <> menunggu)
                        """,
                    en: "rule all_accepted for Employee per month = all(Activity.accepted when status <> waiting)"))))
}

extension Finding {
    static func allOfRows(at range: SourceRange) -> Finding {
        Finding(
            .allOfRows,
            Message(
                id: "`semua` memerlukan nilai ya/tidak dari setiap baris",
                en: "`all` needs a yes/no value of each row"),
            at: Label(range),
            help: Message(
                id: "tulis misalnya `semua(Aktivitas.diakui)`",
                en: "write for instance `all(Activity.counted)`"))
    }
}
