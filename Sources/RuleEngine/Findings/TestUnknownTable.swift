public import Findings
import PolicyDSL

extension FindingKind {
    public static let testUnknownTable = FindingKind(
        code: "U001", severity: .error,
        title: Message(
            id: "uji menyebut daftar atau catatan yang tidak ada",
            en: "a test names a register or log that does not exist"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Uji menyebut daftar atau catatan yang tidak dinyatakan dalam naskah. Data contohnya tidak \
                    masuk ke mana-mana, sehingga uji itu tidak menguji apa pun.
                    """,
                en: """
                    The test names a register or log that the policy does not declare. Its sample data would go \
                    nowhere, and the test would test nothing.
                    """),
            cure: Message(
                id: """
                    Tulis nama seperti pada deklarasinya, termasuk huruf besarnya.
                    """,
                en: """
                    Write the name as it is declared, capitals included.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        uji "terlambat dijumlahkan" periode Januari 2025
                          diberikan Presensi
                            | tanggal    | terlambat |
                            | 2025-01-02 | 30 menit  |
                          diharapkan Pegawai
                            | nip | terlambat_bulan |
                            | K1  | 30 menit        |
                        """,
                    en: """
                        test "minutes late add up" period January 2025
                          given Presence_Log
                            | date       | late       |
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
    static func testUnknownTable(_ name: Name, known: [String]) -> Finding {
        let near = nearest(to: name.text, among: known)
        let list = known.map { "`\($0)`" }.joined(separator: ", ")
        return Finding(
            .testUnknownTable,
            Message(
                id: "tidak ada daftar atau catatan `\(name.text)`", en: "there is no register or log `\(name.text)`"),
            at: Label(name.range),
            help: near.map {
                Message(id: "mungkin maksudnya `\($0)`", en: "perhaps `\($0)` is meant")
            } ?? Message(id: "yang ada: \(list)", en: "there are: \(list)"))
    }
}
