public import Findings

extension FindingKind {
    /// A value outside the declared range.
    public static let dataOutOfRange = FindingKind(
        code: "P009", severity: .error,
        title: Message(id: "di luar batas", en: "out of range"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Nilainya di luar batas yang dinyatakan peraturan. Batas itulah yang menjamin tabel dan \
                    rumusnya lengkap; nilai di luarnya tidak mempunyai aturan.
                    """,
                en: """
                    The value lies outside the range that the policy declares. That range is what makes its \
                    tables and formulas complete; a value outside it has no rule.
                    """),
            cure: Message(
                id: """
                    Periksa datanya dahulu (salah ketik, satuan yang lain). Bila nilainya benar, lebarkan batas \
                    pada deklarasinya; `policyc check` lalu menunjukkan tabel mana yang perlu dilengkapi.
                    """,
                en: """
                    Check the data first (a slip, another unit). If the value is right, widen the declared \
                    range; `policyc check` then shows which tables must be completed.
                    """),
            example: .data(
                policy: Message(
                    id: """
                        daftar Pegawai
                          nip   : teks kunci
                          kelas : bulat 1..15
                        """,
                    en: """
                        register Employee
                          id    : text key
                          grade : whole 1..15
                        """),
                file: Message(id: "pegawai.csv", en: "employee.csv"),
                wrong: Message(
                    id: """
                        nip,kelas
                        198001,17
                        """,
                    en: """
                        id,grade
                        198001,17
                        """),
                right: Message(
                    id: """
                        nip,kelas
                        198001,15
                        """,
                    en: """
                        id,grade
                        198001,15
                        """))))
}

extension RowFault {
    static func outOfRange(_ text: String, range: String) -> RowFault {
        RowFault(
            .dataOutOfRange,
            Message(
                id: "`\(text)` di luar batas \(range)",
                en: "`\(text)` is outside \(range)"))
    }
}
