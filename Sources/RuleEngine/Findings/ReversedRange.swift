public import Findings
import PolicyDSL

extension FindingKind {
    public static let reversedRange = FindingKind(
        code: "D006", severity: .error,
        title: Message(id: "rentang terbalik", en: "range the wrong way round"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Ujung bawah rentang ini lebih besar daripada ujung atasnya, sehingga tidak satu nilai pun cocok. \
                    Hasil baris ini tidak akan pernah dibayarkan.
                    """,
                en: """
                    The lower end of this range is above its upper end, so no value fits. The result of this row \
                    would never be paid.
                    """),
            cure: Message(
                id: "Tukar kedua ujungnya. Bila salah satunya salah ketik, perbaiki angkanya.",
                en: "Exchange the two ends. If one of them is a slip, mend the figure."),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        tabel tarif untuk Pegawai
                          | kelas   | => tambahan : rupiah |
                          | 1 .. 7  | Rp0                  |
                          | 15 .. 8 | Rp500.000            |
                        """,
                    en: """
                        table rate for Employee
                          | grade   | => supplement : rupiah |
                          | 1 .. 7  | Rp0                    |
                          | 15 .. 8 | Rp500,000              |
                        """),
                right: Message(
                    id: """
                        tabel tarif untuk Pegawai
                          | kelas   | => tambahan : rupiah |
                          | 1 .. 7  | Rp0                  |
                          | 8 .. 15 | Rp500.000            |
                        """,
                    en: """
                        table rate for Employee
                          | grade   | => supplement : rupiah |
                          | 1 .. 7  | Rp0                    |
                          | 8 .. 15 | Rp500,000              |
                        """))))
}

extension Finding {
    static func reversedRange(at range: SourceRange) -> Finding {
        Finding(
            .reversedRange,
            Message(
                id: "ujung bawah rentang ini lebih besar daripada ujung atasnya",
                en: "the lower end of this range is above its upper end"),
            at: Label(range),
            help: Message(
                id: "tukar kedua ujungnya",
                en: "exchange the two ends"))
    }
}
