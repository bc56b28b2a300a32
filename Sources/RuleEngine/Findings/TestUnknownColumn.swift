public import Findings
import PolicyDSL

extension FindingKind {
    public static let testUnknownColumn = FindingKind(
        code: "U002", severity: .error,
        title: Message(id: "kolom uji tidak dikenal", en: "unknown column in a test"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Kolom uji ini bukan kolom daftar atau catatan itu, dan bukan pula aturannya. Nilai di \
                    bawahnya tidak akan diisikan atau dibandingkan dengan apa pun.
                    """,
                en: """
                    This column of the test is neither a field of that register or log nor a rule of it. The \
                    values below it would be given to nothing and compared with nothing.
                    """),
            cure: Message(
                id: """
                    Pakai nama yang disarankan, atau pilih dari daftar dalam pesan. Nama di sini ialah nama \
                    kolom atau aturan seperti dinyatakan dalam naskah, bukan judul dalam berkas CSV.
                    """,
                en: """
                    Use the name suggested, or choose one of those in the message. These are names of fields and \
                    rules, not titles of columns in the CSV file.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        uji "terlambat dijumlahkan" periode Januari 2025
                          diberikan Absensi
                            | tanggal    | lambat   |
                            | 2025-01-02 | 30 menit |
                          diharapkan Pegawai
                            | nip | terlambat_bulan |
                            | K1  | 30 menit        |
                        """,
                    en: """
                        test "minutes late add up" period January 2025
                          given Attendance
                            | date       | lateness   |
                            | 2025-01-02 | 30 minutes |
                          expected Employee
                            | id | month_late |
                            | K1 | 30 minutes |
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
    static func testUnknownColumn(_ name: Name, table: String, known: [String]) -> Finding {
        let near = nearest(to: name.text, among: known)
        let list = known.map { "`\($0)`" }.joined(separator: ", ")
        return Finding(
            .testUnknownColumn,
            Message(
                id: "`\(table)` tidak mempunyai `\(name.text)`", en: "`\(table)` has no `\(name.text)`"),
            at: Label(name.range),
            help: near.map {
                Message(id: "mungkin maksudnya `\($0)`", en: "perhaps `\($0)` is meant")
            }
                ?? (known.isEmpty
                    ? Message(
                        id: "belum ada aturan untuk `\(table)` yang dapat diuji",
                        en: "there is no rule for `\(table)` to test")
                    : Message(id: "yang dapat ditulis di sini: \(list)", en: "what can stand here: \(list)")))
    }
}
