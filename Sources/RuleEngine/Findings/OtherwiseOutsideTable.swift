public import Findings
import PolicyDSL

extension FindingKind {
    public static let otherwiseOutsideTable = FindingKind(
        code: "D007", severity: .error,
        title: Message(id: "`selain itu` di luar tabel", en: "`otherwise` outside a table"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    `selain itu` berarti semua yang tidak disebut baris lain pada kolom tabel itu. Di luar tabel \
                    tidak ada baris lain, jadi tidak ada artinya.
                    """,
                en: """
                    `otherwise` means all that no other row of the table names in that column. Outside a table there \
                    are no other rows, so it means nothing.
                    """),
            cure: Message(
                id: """
                    Sebut nilainya satu per satu. Bila memang ada beberapa keadaan dengan hasil masing-masing, tulis \
                    sebagai tabel.
                    """,
                en: "Name the values. If there are indeed several cases with a result each, write a table."),
            example: .policy(
                .office,
                wrong: Message(
                    id: "aturan khusus untuk Pegawai = kelas termasuk (1 .. 7; selain itu)",
                    en: "rule special for Employee = grade among (1 .. 7; otherwise)"),
                right: Message(
                    id: "aturan khusus untuk Pegawai = kelas termasuk (1 .. 7; 15)",
                    en: "rule special for Employee = grade among (1 .. 7; 15)"))))
}

extension Finding {
    static func otherwiseOutsideTable(at range: SourceRange) -> Finding {
        Finding(
            .otherwiseOutsideTable,
            Message(
                id: "`selain itu` di sini tidak mempunyai arti",
                en: "`otherwise` has no meaning here"),
            at: Label(range),
            help: Message(
                id: "sebut nilainya, atau pakai tabel",
                en: "name the values, or use a table"))
    }
}
