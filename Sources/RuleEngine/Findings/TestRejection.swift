public import Findings
import PolicyDSL

extension FindingKind {
    public static let testRejection = FindingKind(
        code: "U008", severity: .error,
        title: Message(id: "penolakan yang diharapkan tidak lengkap", en: "an expected rejection is incomplete"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Uji mengharapkan baris data ditolak, tetapi tidak menyebut baris mana dan dengan kode apa. \
                    Baris yang ditolak karena sebab lain akan dianggap benar.
                    """,
                en: """
                    The test expects rows to be rejected but does not say which row and with what code. A row \
                    turned away for another reason would count as right.
                    """),
            cure: Message(
                id: """
                    Tulis kolom `baris` (dihitung dari 1) dan `kode`, misalnya `P009`. Semua kode data: `policyc \
                    explain`.
                    """,
                en: """
                    Write the columns `row` (counted from 1) and `code`, such as `P009`. All codes of data: \
                    `policyc explain`.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        uji "tanggal yang tidak ada ditolak" periode Januari 2025
                          diberikan Absensi
                            | nip | tanggal    |
                            | z   | 2025-01-02 |
                          diberikan Pegawai
                            | nip |
                            | a   |
                          diharapkan ditolak Absensi
                            | baris |
                            | 1     |
                        """,
                    en: """
                        test "rows of unknown staff are rejected" period January 2025
                          given Attendance
                            | id | date       |
                            | z  | 2025-01-02 |
                          given Employee
                            | id |
                            | a  |
                          expected rejected Attendance
                            | row |
                            | 1   |
                        """),
                right: Message(
                    id: """
                        uji "pegawai yang tidak terdaftar ditolak" periode Januari 2025
                          diberikan Absensi
                            | nip | tanggal    |
                            | z   | 2025-01-02 |
                          diberikan Pegawai
                            | nip |
                            | a   |
                          diharapkan ditolak Absensi
                            | baris | kode |
                            | 1     | P016 |
                        """,
                    en: """
                        test "rows of unknown staff are rejected" period January 2025
                          given Attendance
                            | id | date       |
                            | z  | 2025-01-02 |
                          given Employee
                            | id |
                            | a  |
                          expected rejected Attendance
                            | row | code |
                            | 1   | P016 |
                        """))))
}

extension Finding {
    static func testRejectionColumns(table: Name, _ language: KeywordLanguage) -> Finding {
        let rejected = "`\(Keyword.expectedRejected.phrase(language)) \(table.text)`"
        let (row, code) = (LanguageName.row.spelling(language), LanguageName.code.spelling(language))
        return Finding(
            .testRejection,
            Message(
                id: "\(rejected) perlu kolom `\(row)` dan `\(code)`",
                en: "\(rejected) needs columns `\(row)` and `\(code)`"),
            at: Label(table.range),
            help: Message(
                id:
                    "`\(row)` ialah nomor baris yang diberikan, mulai dari 1; `\(code)` ialah kode temuan, misalnya `P012`",
                en: "`\(row)` is the number of the given row, from 1; `\(code)` is the finding's code, as `P012`"))
    }

    static func testRejectionCode(at range: SourceRange) -> Finding {
        Finding(
            .testRejection,
            Message(id: "ini bukan kode penolakan data", en: "this is not the code of a rejection"),
            at: Label(range),
            help: Message(
                id: "kode penolakan data ialah huruf P dan tiga angka, misalnya `P012`",
                en: "such a code is the letter P and three digits, as `P012`"))
    }
}
