public import Findings
import PolicyDSL

extension FindingKind {
    public static let initialOfOtherKind = FindingKind(
        code: "G035", severity: .error,
        title: Message(id: "nilai awal tidak sejenis", en: "initial value of another kind"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Nilai awal menggantikan nilai masa sebelumnya pada masa pertama, sehingga harus sejenis dan sesatuan \
                    dengannya.
                    """,
                en: """
                    The initial value stands in for the earlier value in the first period, so it must be of the same \
                    kind and unit.
                    """),
            cure: Message(
                id: "Tulis nilai awal dengan satuan nilai yang dibaca, atau `kosong` bila memang belum ada.",
                en: "Write the initial value in the unit of the value that is read, or `absent` if there is none yet."),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        aturan naik untuk Pegawai per bulan =
                          menit_bulan > sebelumnya(menit_bulan; Rp0)
                        """,
                    en: """
                        rule rising for Employee per month =
                          month_minutes > previous(month_minutes; Rp0)
                        """),
                right: Message(
                    id: """
                        aturan naik untuk Pegawai per bulan =
                          menit_bulan > sebelumnya(menit_bulan; 0 menit)
                        """,
                    en: """
                        rule rising for Employee per month =
                          month_minutes > previous(month_minutes; 0 minutes)
                        """))))
}

extension Finding {
    /// - Parameter written: the figure with the unit that it lacks.
    static func initialOfOtherKind(
        _ name: Name, _ earlier: Message, _ initial: Message, written: String?, at range: SourceRange
    ) -> Finding {
        Finding(
            .initialOfOtherKind,
            Message(
                id: "`\(name.text)` berjenis \(earlier.id), sedangkan nilai awalnya \(initial.id)",
                en: "`\(name.text)` is \(earlier.en), and its initial value is \(initial.en)"),
            at: Label(range), secondary: [Label(name.range)],
            help: written.map { Message(id: "mungkin maksudnya `\($0)`", en: "perhaps `\($0)` is meant") }
                ?? Message(
                    id: "tulis nilai awal yang sejenis, atau `kosong` bila memang belum ada",
                    en: "write an initial value of the same kind, or `absent` if there is none yet"))
    }
}
