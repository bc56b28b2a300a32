public import Findings
import PolicyDSL

extension FindingKind {
    public static let testValueMismatch = FindingKind(
        code: "U004", severity: .error,
        title: Message(id: "nilai tidak cocok dengan kolomnya", en: "a value does not fit its column"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Nilai dalam sel ini bukan jenis nilai kolomnya: bukan salah satu pilihan, tanpa satuan, atau \
                    bukan tanggal. Data sungguhan dengan nilai itu pun akan ditolak.
                    """,
                en: """
                    The value in this cell is not of its column's kind: no member of the choice, without a unit, \
                    not a date. Real data with this value would be rejected too.
                    """),
            cure: Message(
                id: """
                    Tulis nilai seperti yang disebut dalam pesan. Bila penolakan itulah yang hendak diuji, pakai \
                    `diharapkan ditolak`.
                    """,
                en: """
                    Write the value as the message says. If the rejection itself is to be tested, use `expected \
                    rejected`.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        uji "yang sakit tidak hadir" periode Januari 2025
                          diberikan Absensi
                            | tanggal    | keadaan |
                            | 2025-01-02 | bolos   |
                          diharapkan Pegawai
                            | nip | hari_hadir |
                            | K1  | 0          |
                        """,
                    en: """
                        test "who is sick is not present" period January 2025
                          given Attendance
                            | date       | presence |
                            | 2025-01-02 | holiday  |
                          expected Employee
                            | id | days_present |
                            | K1 | 0            |
                        """),
                right: Message(
                    id: """
                        uji "yang sakit tidak hadir" periode Januari 2025
                          diberikan Absensi
                            | tanggal    | keadaan |
                            | 2025-01-02 | sakit   |
                          diharapkan Pegawai
                            | nip | hari_hadir |
                            | K1  | 0          |
                        """,
                    en: """
                        test "who is sick is not present" period January 2025
                          given Attendance
                            | date       | presence |
                            | 2025-01-02 | sick     |
                          expected Employee
                            | id | days_present |
                            | K1 | 0            |
                        """))))
}

extension Finding {
    /// - Parameter wanted: what the column holds, as it would be written.
    static func testValueMismatch(column: String, wanted: Message, at range: SourceRange) -> Finding {
        Finding(
            .testValueMismatch,
            Message(
                id: "nilai ini tidak cocok untuk `\(column)`", en: "this value does not fit `\(column)`"),
            at: Label(range),
            help: Message(id: "tulis \(wanted.id)", en: "write \(wanted.en)"))
    }

    static func testUnknownMember(_ member: String, column: String, members: [String], at range: SourceRange) -> Finding
    {
        let list = members.map { "`\($0)`" }.joined(separator: ", ")
        let near = nearest(to: member, among: members)
        return Finding(
            .testValueMismatch,
            Message(
                id: "`\(member)` bukan salah satu pilihan `\(column)`", en: "`\(member)` is not a choice of `\(column)`"
            ),
            at: Label(range),
            help: near.map { Message(id: "mungkin maksudnya `\($0)`", en: "perhaps `\($0)` is meant") }
                ?? Message(id: "pilihannya: \(list)", en: "the choices are: \(list)"))
    }
}
