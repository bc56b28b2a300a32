public import Findings
import PolicyDSL

extension FindingKind {
    public static let testNeedsOpenTerm = FindingKind(
        code: "N080", severity: .error,
        title: Message(id: "uji tanpa nilai yang harus ditetapkan", en: "test without a value that must be set"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Yang diharapkan uji ini bergantung pada ketentuan yang harus ditetapkan peraturan lain. Selama \
                    uji tidak memberinya nilai, hasilnya tidak ada.
                    """,
                en: """
                    What this test expects depends on a provision that another regulation must set. As long as the \
                    test gives it no value, there is no result.
                    """),
            cure: Message(
                id: """
                    Beri nilainya pada `diberikan`: sebagai kolom tabel datanya, atau di bawah `diberikan semua` \
                    untuk parameter.
                    """,
                en: """
                    Give its value under `given`: as a column of the data table, or under `given everything` for a \
                    parameter.
                    """),
            example: .policy(
                .regulation,
                wrong: Message(
                    id: """
                        daftar Pegawai
                          nip   : teks kunci
                          kelas : bulat 1..15

                        parameter tarif : rupiah Rp0 .. Rp1.000.000 harus ditetapkan

                        aturan tambahan untuk Pegawai = tarif * kelas

                        uji "tarif kali kelas" periode Januari 2025
                          diberikan Pegawai
                            | nip | kelas |
                            | a   | 3     |
                          diharapkan Pegawai
                            | nip | tambahan  |
                            | a   | Rp300.000 |
                        """,
                    en: """
                        register Employee
                          id    : text key
                          grade : whole 1..15

                        parameter rate : rupiah Rp0 .. Rp1,000,000 must be set

                        rule supplement for Employee = rate * grade

                        test "rate times grade" period January 2025
                          given Employee
                            | id | grade |
                            | a  | 3     |
                          expected Employee
                            | id | supplement |
                            | a  | Rp300,000  |
                        """),
                right: Message(
                    id: """
                        daftar Pegawai
                          nip   : teks kunci
                          kelas : bulat 1..15

                        parameter tarif : rupiah Rp0 .. Rp1.000.000 harus ditetapkan

                        aturan tambahan untuk Pegawai = tarif * kelas

                        uji "tarif kali kelas" periode Januari 2025
                          diberikan semua
                            | tarif     |
                            | Rp100.000 |
                          diberikan Pegawai
                            | nip | kelas |
                            | a   | 3     |
                          diharapkan Pegawai
                            | nip | tambahan  |
                            | a   | Rp300.000 |
                        """,
                    en: """
                        register Employee
                          id    : text key
                          grade : whole 1..15

                        parameter rate : rupiah Rp0 .. Rp1,000,000 must be set

                        rule supplement for Employee = rate * grade

                        test "rate times grade" period January 2025
                          given everything
                            | rate      |
                            | Rp100,000 |
                          given Employee
                            | id | grade |
                            | a  | 3     |
                          expected Employee
                            | id | supplement |
                            | a  | Rp300,000  |
                        """))))
}

extension Finding {
    /// - Parameter table: whose column gives it a value; nil: of the whole.
    static func testNeedsOpenTerm(
        _ name: String, table: String?, declared: SourceRange, _ test: TestDeclaration, _ language: KeywordLanguage
    ) -> Finding {
        let given = "\(Keyword.given.phrase(language)) \(table ?? Keyword.everything.phrase(language))"
        return Finding(
            .testNeedsOpenTerm,
            Message(
                id: "yang diharapkan bergantung pada `\(name)`, yang harus ditetapkan dan tidak diberi nilai",
                en: "what is expected depends on `\(name)`, which must be set and is given no value"),
            at: Label(test.nameRange),
            secondary: [Label(declared, Message(id: "harus ditetapkan", en: "must be set"))],
            help: Message(
                id: "beri nilainya di bawah `\(given)`, dalam kolom `\(name)`",
                en: "give its value under `\(given)`, in a column `\(name)`"))
    }
}
