public import Findings
import PolicyDSL

extension FindingKind {
    public static let periodWithoutTime = FindingKind(
        code: "U101", severity: .error,
        title: Message(id: "keluaran tanpa masa", en: "output without a period"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Keluaran ini satu baris untuk setiap pegawai tanpa masa, tetapi meminta kolom `periode`. \
                    Penerima berkasnya tidak akan tahu nilai itu milik bulan mana.
                    """,
                en: """
                    This output has one row for each person and no period, yet asks for a column `period`. \
                    Whoever receives the file could not know which month a value belongs to.
                    """),
            cure: Message(
                id: """
                    Tambahkan masa pada `untuk …`, misalnya `untuk Pegawai per bulan`; atau hapus kolomnya bila \
                    nilainya memang tidak bergantung pada masa.
                    """,
                en: """
                    Add a period to `for …`, as in `for Employee per month`; or remove the column if the values \
                    do not depend on one.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        keluaran tunjangan untuk Pegawai: nip, periode, tunjangan
                        """,
                    en: """
                        output allowances for Employee: id, period, allowance
                        """),
                right: Message(
                    id: """
                        keluaran tunjangan untuk Pegawai per bulan: nip, periode, tunjangan
                        """,
                    en: """
                        output allowances for Employee per month: id, period, allowance
                        """))))
}

extension Finding {
    static func periodWithoutTime(_ name: Name) -> Finding {
        Finding(
            .periodWithoutTime,
            Message(
                id: "keluaran ini tidak mempunyai masa",
                en: "this output has no period"),
            at: Label(name.range),
            help: Message(
                id: "tambahkan masa pada `untuk …`, atau hapus kolom ini",
                en: "add a period to `for …`, or remove this column"))
    }
}
