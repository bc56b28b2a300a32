public import Findings
import PolicyDSL

extension FindingKind {
    public static let testExpectsNothing = FindingKind(
        code: "U009", severity: .error,
        title: Message(id: "uji tidak mengharapkan apa pun", en: "a test expects nothing"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Uji ini hanya memberi data dan tidak mengharapkan hasil apa pun, sehingga tidak pernah \
                    gagal. Ia tampak sebagai bukti padahal bukan.
                    """,
                en: """
                    This test only gives data and expects no result, so it can never fail. It looks like \
                    evidence and is none.
                    """),
            cure: Message(
                id: """
                    Tambahkan `diharapkan` dengan nilai yang dihitung sendiri dari bunyi pasal, bukan disalin \
                    dari program.
                    """,
                en: """
                    Add `expected` with a value worked out from the article itself, not copied from the program.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        uji "terlambat dijumlahkan" periode Januari 2025
                          diberikan Absensi
                            | tanggal    | terlambat |
                            | 2025-01-02 | 30 menit  |
                        """,
                    en: """
                        test "minutes late add up" period January 2025
                          given Attendance
                            | date       | late       |
                            | 2025-01-02 | 30 minutes |
                        """),
                right: Message(
                    id: """
                        uji "terlambat dijumlahkan" periode Januari 2025
                          diberikan Absensi
                            | tanggal    | terlambat |
                            | 2025-01-02 | 30 menit  |
                          diharapkan Pegawai
                            | nip | terlambat_bulan |
                            | K1  | 30 menit        |
                        """,
                    en: """
                        test "minutes late add up" period January 2025
                          given Attendance
                            | date       | late       |
                            | 2025-01-02 | 30 minutes |
                          expected Employee
                            | id | month_late |
                            | K1 | 30 minutes |
                        """))))
}

extension Finding {
    static func testExpectsNothing(_ test: TestDeclaration, _ language: KeywordLanguage) -> Finding {
        let expected = Keyword.expected.phrase(language)
        return Finding(
            .testExpectsNothing,
            Message(
                id: "uji `\(test.name)` tidak mengharapkan apa pun, sehingga tidak dapat gagal",
                en: "test `\(test.name)` expects nothing, so it cannot fail"),
            at: Label(test.nameRange),
            help: Message(
                id: "tambahkan `\(expected)` dengan sedikitnya satu nilai",
                en: "add `\(expected)` with at least one value")
        )
    }
}
