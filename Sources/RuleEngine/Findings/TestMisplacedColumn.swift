public import Findings
import PolicyDSL

extension FindingKind {
    public static let testMisplacedColumn = FindingKind(
        code: "U003", severity: .error,
        title: Message(id: "kolom uji di tempat yang salah", en: "a column of a test stands where it cannot"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Kolomnya ada, tetapi tidak di tempat ini: kolom data diberikan, hasil aturan diharapkan, dan \
                    hanya aturan untuk daftar yang boleh diandaikan. Mengharapkan kolom data selalu berhasil dan \
                    tidak membuktikan apa-apa.
                    """,
                en: """
                    The column exists, but not here: data is given, results of rules are expected, and only \
                    rules for a register may be assumed. Expecting a field of the data would always succeed and \
                    prove nothing.
                    """),
            cure: Message(
                id: """
                    Pindahkan kolom itu ke `diberikan`, atau ganti dengan aturan yang hendak diuji.
                    """,
                en: """
                    Move the column to `given`, or put in its place the rule that is to be tested.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        uji "jabatan pegawai" periode Januari 2025
                          diberikan Pegawai
                            | nip | kelas |
                            | a   | 7     |
                          diharapkan Pegawai
                            | nip | kelas |
                            | a   | 7     |
                        """,
                    en: """
                        test "the grade of staff" period January 2025
                          given Employee
                            | id | grade |
                            | a  | 7     |
                          expected Employee
                            | id | grade |
                            | a  | 7     |
                        """),
                right: Message(
                    id: """
                        uji "tanpa catatan tidak ada hari hadir" periode Januari 2025
                          diberikan Pegawai
                            | nip | kelas |
                            | a   | 7     |
                          diharapkan Pegawai
                            | nip | hari_hadir |
                            | a   | 0          |
                        """,
                    en: """
                        test "no records, no days present" period January 2025
                          given Employee
                            | id | grade |
                            | a  | 7     |
                          expected Employee
                            | id | days_present |
                            | a  | 0            |
                        """))))
}

extension Finding {
    enum TestMisplacement: Sendable {
        /// A field among what is expected.
        case fieldExpected
        /// A rule among the given rows of a log.
        case ruleGivenForLog
        /// A field of a register whose rows stand in the policy, or are made by the data.
        case fieldOfFixedRegister
        case twice
    }

    static func testMisplacedColumn(
        _ name: Name, _ misplacement: TestMisplacement, table: String, _ language: KeywordLanguage
    ) -> Finding {
        let summary: Message
        let help: Message
        switch misplacement {
        case .fieldExpected:
            summary = Message(
                id: "`\(name.text)` adalah isi data `\(table)`, bukan hasil aturan",
                en: "`\(name.text)` is data of `\(table)`, not the result of a rule")
            help = Message(
                id: "pindahkan kolom ini ke `\(Keyword.given.phrase(language)) \(table)`",
                en: "move this column to `\(Keyword.given.phrase(language)) \(table)`")
        case .ruleGivenForLog:
            summary = Message(
                id: "nilai aturan `\(name.text)` tidak dapat diandaikan untuk baris `\(table)`",
                en: "the value of rule `\(name.text)` cannot be assumed for rows of `\(table)`")
            help = Message(
                id: "tulis isi baris yang menghasilkan nilai itu; hanya aturan untuk daftar yang dapat diandaikan",
                en: "write rows that lead to that value; only rules for a register can be assumed")
        case .fieldOfFixedRegister:
            summary = Message(
                id: "isi `\(table)` tidak datang dari data, sehingga `\(name.text)` tidak dapat diisi di sini",
                en: "the records of `\(table)` do not come from data, so `\(name.text)` cannot be given here")
            help = Message(
                id: "hapus kolom ini; kuncinya dan nilai aturan boleh tetap",
                en: "remove this column; the key and values of rules may stay")
        case .twice:
            summary = Message(id: "kolom `\(name.text)` ditulis dua kali", en: "column `\(name.text)` is written twice")
            help = Message(id: "hapus salah satunya", en: "remove one of them")
        }
        return Finding(.testMisplacedColumn, summary, at: Label(name.range), help: help)
    }
}
