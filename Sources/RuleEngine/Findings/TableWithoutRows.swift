public import Findings
import PolicyDSL

extension FindingKind {
    public static let tableWithoutRows = FindingKind(
        code: "D005", severity: .error,
        title: Message(id: "tabel tanpa baris", en: "table without rows"),
        explanation: Explanation(
            meaning: Message(
                id: "Tabel ini hanya berkepala, tanpa satu baris pun. Tidak ada hasil bagi siapa pun.",
                en: "This table has a head but not a single row. There is no result for anyone."),
            cure: Message(
                id: "Tulis barisnya di bawah kepala tabel. Bila tabelnya belum dipakai, hapus dahulu.",
                en: "Write the rows below the head. If the table is not in use yet, remove it for now."),
            example: .none(
                Message(
                    id: """
                        Tabel tanpa baris sudah tertahan ketika naskah dibaca, jadi temuan ini tidak muncul dari naskah \
                        biasa.
                        """,
                    en: """
                        A table without rows is stopped while the text is read, so no ordinary text gives this finding.
                        """))))
}

extension Finding {
    static func tableWithoutRows(_ name: Name) -> Finding {
        Finding(
            .tableWithoutRows,
            Message(
                id: "tabel `\(name.text)` tidak mempunyai baris",
                en: "the table `\(name.text)` has no rows"),
            at: Label(name.range),
            help: Message(
                id: "tulis barisnya",
                en: "write its rows"))
    }
}
