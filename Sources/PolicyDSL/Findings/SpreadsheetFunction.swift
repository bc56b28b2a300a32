public import Findings

extension FindingKind {
    public static let spreadsheetFunction = FindingKind(
        code: "S023", severity: .error,
        title: Message(id: "fungsi lembar kerja", en: "spreadsheet function"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Ini fungsi lembar kerja. Di sini perhitungan ditulis seperti kalimat peraturan, supaya dapat \
                    dibaca dan diperiksa bersama bunyi pasalnya.
                    """,
                en: """
                    This is a spreadsheet function. Here a computation is written like a sentence of the \
                    regulation, so that it can be read and checked beside the wording of the article.
                    """),
            cure: Message(
                id: """
                    Tulis bentuk yang disarankan: `IF` menjadi `jika … maka … selain itu …`, `ROUND` menjadi \
                    `dibulatkan ke …`, `VLOOKUP` menjadi rujukan ke daftar.
                    """,
                en: """
                    Write the form suggested: `IF` becomes `if … then … otherwise …`, `ROUND` becomes `rounded \
                    to …`, `VLOOKUP` becomes a reference to a register.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        aturan tpp untuk Pegawai per bulan : rupiah = IF(capaian >= 90 %; tunjangan; Rp0)
                        """,
                    en: """
                        rule pay for Employee per month : rupiah = IF(attainment >= 90 %; allowance; Rp0)
                        """),
                right: Message(
                    id: """
                        aturan tpp untuk Pegawai per bulan : rupiah =
                          jika capaian >= 90 % maka tunjangan selain itu Rp0
                        """,
                    en: """
                        rule pay for Employee per month : rupiah =
                          if attainment >= 90 % then allowance otherwise Rp0
                        """))))
}

extension Finding {
    static func spreadsheetFunction(_ name: String, cure: Message, at range: SourceRange) -> Finding {
        Finding(
            .spreadsheetFunction,
            Message(
                id: "`\(name)(…)` adalah fungsi lembar kerja, tidak dikenal di sini",
                en: "`\(name)(…)` is a spreadsheet function, not known here"),
            at: Label(range), help: cure)
    }
}
