public import Findings
import PolicyDSL

extension FindingKind {
    public static let testNoRecordNamed = FindingKind(
        code: "U006", severity: .error,
        title: Message(
            id: "tidak jelas nilai siapa yang diharapkan", en: "a test does not say whose value it expects"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Uji tidak mengatakan nilai siapa yang diharapkan: kolom kuncinya tidak ada, atau kuncinya \
                    tidak ada di antara data yang diberikan. Perhitungan untuk orang yang salah akan lolos.
                    """,
                en: """
                    The test does not say whose value it expects: the key column is missing, or the key is not \
                    among the data given. A result for the wrong person would pass.
                    """),
            cure: Message(
                id: """
                    Tambahkan kolom kunci dan tulis kunci dari `diberikan`. Daftar yang dirujuk data tetapi \
                    tidak diberikan mendapat satu baris dengan kunci `K1`.
                    """,
                en: """
                    Add the key column and write a key of what is `given`. A register that the data refers to \
                    and that is not given gets one record with the key `K1`.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        uji "terlambat dijumlahkan" periode Januari 2025
                          diberikan Absensi
                            | tanggal    | terlambat |
                            | 2025-01-02 | 30 menit  |
                          diharapkan Pegawai
                            | terlambat_bulan |
                            | 30 menit        |
                        """,
                    en: """
                        test "minutes late add up" period January 2025
                          given Attendance
                            | date       | late       |
                            | 2025-01-02 | 30 minutes |
                          expected Employee
                            | month_late |
                            | 30 minutes |
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
    static func testNoKeyColumn(table: Name, key: String) -> Finding {
        Finding(
            .testNoRecordNamed,
            Message(
                id: "tidak ada kolom `\(key)`, sehingga tidak jelas `\(table.text)` mana yang dimaksud",
                en: "without column `\(key)` it is not clear which `\(table.text)` is meant"),
            at: Label(table.range),
            help: Message(id: "tambahkan kolom `\(key)`", en: "add column `\(key)`"))
    }

    static func testEmptyCell(column: String, at range: SourceRange) -> Finding {
        Finding(
            .testNoRecordNamed,
            Message(id: "`\(column)` harus diisi di sini", en: "`\(column)` must be given here"),
            at: Label(range),
            help: Message(
                id: "tulis baris yang dimaksud; `-` berarti tidak ada yang dinyatakan",
                en: "write which row is meant; `-` states nothing"))
    }

    static func testUnknownKey(
        _ key: String, table: String, known: [String], at range: SourceRange, _ language: KeywordLanguage
    ) -> Finding {
        let near = nearest(to: key, among: known)
        let list = known.prefix(8).map { "`\($0)`" }.joined(separator: ", ") + (known.count > 8 ? ", …" : "")
        return Finding(
            .testNoRecordNamed,
            Message(
                id: "`\(table)` dengan kunci `\(key)` tidak ada dalam uji ini",
                en: "there is no `\(table)` with key `\(key)` in this test"),
            at: Label(range),
            help: near.map { Message(id: "mungkin maksudnya `\($0)`", en: "perhaps `\($0)` is meant") }
                ?? (known.isEmpty
                    ? Message(
                        id: "tambahkan `\(Keyword.given.phrase(language)) \(table)`",
                        en: "add `\(Keyword.given.phrase(language)) \(table)`")
                    : Message(id: "yang ada: \(list)", en: "there are: \(list)")))
    }

    static func testUnknownRow(
        _ row: Int128, table: String, count: Int, at range: SourceRange, _ language: KeywordLanguage
    ) -> Finding {
        Finding(
            .testNoRecordNamed,
            Message(
                id: count == 0
                    ? "uji ini tidak mempunyai baris `\(table)`"
                    : "baris \(row) tidak ada; `\(table)` mempunyai \(count) baris",
                en: count == 0
                    ? "this test has no rows of `\(table)`" : "there is no row \(row); `\(table)` has \(count)"),
            at: Label(range),
            help: count == 0
                ? Message(
                    id: "tambahkan `\(Keyword.given.phrase(language)) \(table)`",
                    en: "add `\(Keyword.given.phrase(language)) \(table)`")
                : Message(id: "baris dihitung mulai dari 1", en: "rows are counted from 1"))
    }
}
