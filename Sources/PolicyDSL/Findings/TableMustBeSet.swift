public import Findings

extension FindingKind {
    public static let tableMustBeSet = FindingKind(
        code: "S052", severity: .error,
        title: Message(id: "tabel yang harus ditetapkan", en: "table that must be set"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Tabel yang harus ditetapkan tidak mempunyai baris, jadi syarat di kepalanya tidak mengikat \
                    siapa pun. Yang perlu ditentukan di sini hanya nilai yang harus ada: namanya, untuk siapa, dan \
                    batasnya.
                    """,
                en: """
                    A table that must be set has no rows, so the conditions of its head bind nobody. All that \
                    needs to be laid down here is the value that has to be there: its name, for whom, and its \
                    bounds.
                    """),
            cure: Message(
                id: """
                    Tulis nilainya sebagai `aturan … harus ditetapkan`. Daerah boleh mengisinya dengan `menetapkan \
                    tabel`.
                    """,
                en: """
                    Write the value as `rule … must be set`. A regulation below may fill it by `sets table`.
                    """),
            example: .policy(
                .regulation,
                wrong: Message(
                    id: """
                        daftar Pegawai
                          nip   : teks kunci
                          kelas : bulat 1..15

                        tabel tarif untuk Pegawai harus ditetapkan
                          | kelas | => tambahan : rupiah Rp0 .. Rp5.000.000 |
                          | >= 1  | Rp0                                     |
                        """,
                    en: """
                        register Employee
                          id    : text key
                          grade : whole 1..15

                        table rates for Employee must be set
                          | grade | => supplement : rupiah Rp0 .. Rp5,000,000 |
                          | >= 1  | Rp0                                       |
                        """),
                right: Message(
                    id: """
                        daftar Pegawai
                          nip   : teks kunci
                          kelas : bulat 1..15

                        aturan tambahan untuk Pegawai : rupiah Rp0 .. Rp5.000.000 harus ditetapkan
                        """,
                    en: """
                        register Employee
                          id    : text key
                          grade : whole 1..15

                        rule supplement for Employee : rupiah Rp0 .. Rp5,000,000 must be set
                        """))))
}

extension Finding {
    static func tableMustBeSet(_ name: Name, at range: SourceRange, _ language: KeywordLanguage) -> Finding {
        let rule = "\(Keyword.rule.phrase(language)) … \(Keyword.mustSet.phrase(language))"
        let table = "\(Keyword.sets.phrase(language)) \(Keyword.table.phrase(language))"
        return Finding(
            .tableMustBeSet,
            Message(
                id: "tabel `\(name.text)` tidak dapat dibiarkan tanpa baris",
                en: "the table `\(name.text)` cannot be left without rows"),
            at: Label(range),
            help: Message(
                id: "tulis tiap hasilnya sebagai `\(rule)`; daerah boleh mengisinya dengan `\(table)`",
                en: "write each of its results as `\(rule)`; a regulation below may fill it by `\(table)`"))
    }
}
