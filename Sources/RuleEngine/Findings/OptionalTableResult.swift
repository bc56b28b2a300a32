public import Findings
import PolicyDSL

extension FindingKind {
    public static let optionalTableResult = FindingKind(
        code: "T026", severity: .error,
        title: Message(id: "hasil tabel dapat kosong", en: "table result may be absent"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Satu baris tabel ini memberi hasil kosong, padahal hasil tabel harus ada bagi setiap orang. \
                    Orang yang jatuh pada baris itu tidak memperoleh angka apa pun, juga bukan nol.
                    """,
                en: """
                    One row of this table gives an absent result, but a table's result must exist for everyone. A \
                    person in that row would get no figure at all, not even zero.
                    """),
            cure: Message(
                id: "Isi hasilnya pada setiap baris; bila maksudnya tidak dibayar, tulis `Rp0` atau `0 %`.",
                en: "Give a result in each row; if nothing is to be paid, write `Rp0` or `0 %`."),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        tabel tarif untuk Pegawai
                          | jenis      | => tambahan : rupiah |
                          | struktural | Rp500.000            |
                          | selain itu | kosong               |
                        """,
                    en: """
                        table rate for Employee
                          | post      | => supplement : rupiah |
                          | manager   | Rp500,000              |
                          | otherwise | absent                 |
                        """),
                right: Message(
                    id: """
                        tabel tarif untuk Pegawai
                          | jenis      | => tambahan : rupiah |
                          | struktural | Rp500.000            |
                          | selain itu | Rp0                  |
                        """,
                    en: """
                        table rate for Employee
                          | post      | => supplement : rupiah |
                          | manager   | Rp500,000              |
                          | otherwise | Rp0                    |
                        """))))
}

extension Finding {
    static func optionalTableResult(_ name: Name, _ language: KeywordLanguage) -> Finding {
        Finding(
            .optionalTableResult,
            Message(
                id: "hasil `\(name.text)` dapat kosong",
                en: "the result `\(name.text)` may be absent"),
            at: Label(name.range),
            help: Message(
                id: "isi setiap baris dengan nilai",
                en: "give each row a value"))
    }
}
