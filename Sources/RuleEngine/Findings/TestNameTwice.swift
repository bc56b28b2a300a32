public import Findings
import PolicyDSL

extension FindingKind {
    public static let testNameTwice = FindingKind(
        code: "U010", severity: .error,
        title: Message(id: "dua uji bernama sama", en: "two tests have one name"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Dua uji bernama sama. Bila salah satunya gagal, laporannya tidak mengatakan contoh mana yang \
                    harus dilihat.
                    """,
                en: """
                    Two tests have one name. When one of them fails, the report would not tell which example to \
                    look at.
                    """),
            cure: Message(
                id: """
                    Beri nama yang menyebut kasusnya, misalnya "terlambat 30 menit" dan "terlambat 31 menit".
                    """,
                en: """
                    Give names that say the case, such as "30 minutes late" and "31 minutes late".
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        uji "terlambat" periode Januari 2025
                          diberikan Pegawai
                            | nip |
                            | a   |
                          diharapkan Pegawai
                            | nip | terlambat_bulan |
                            | a   | 0 menit         |

                        uji "terlambat" periode Februari 2025
                          diberikan Pegawai
                            | nip |
                            | a   |
                          diharapkan Pegawai
                            | nip | terlambat_bulan |
                            | a   | 0 menit         |
                        """,
                    en: """
                        test "late" period January 2025
                          given Employee
                            | id |
                            | a  |
                          expected Employee
                            | id | month_late |
                            | a  | 0 minutes  |

                        test "late" period February 2025
                          given Employee
                            | id |
                            | a  |
                          expected Employee
                            | id | month_late |
                            | a  | 0 minutes  |
                        """),
                right: Message(
                    id: """
                        uji "terlambat pada Januari" periode Januari 2025
                          diberikan Pegawai
                            | nip |
                            | a   |
                          diharapkan Pegawai
                            | nip | terlambat_bulan |
                            | a   | 0 menit         |

                        uji "terlambat pada Februari" periode Februari 2025
                          diberikan Pegawai
                            | nip |
                            | a   |
                          diharapkan Pegawai
                            | nip | terlambat_bulan |
                            | a   | 0 menit         |
                        """,
                    en: """
                        test "late in January" period January 2025
                          given Employee
                            | id |
                            | a  |
                          expected Employee
                            | id | month_late |
                            | a  | 0 minutes  |

                        test "late in February" period February 2025
                          given Employee
                            | id |
                            | a  |
                          expected Employee
                            | id | month_late |
                            | a  | 0 minutes  |
                        """))))
}

extension Finding {
    static func testNameTwice(_ test: TestDeclaration, first: SourceRange) -> Finding {
        Finding(
            .testNameTwice,
            Message(id: "sudah ada uji bernama `\(test.name)`", en: "there is already a test named `\(test.name)`"),
            at: Label(test.nameRange),
            secondary: [Label(first, Message(id: "yang pertama di sini", en: "the first is here"))],
            help: Message(
                id: "beri nama lain, supaya yang gagal dapat dikenali",
                en: "give it another name, so that a failure can be told apart"))
    }
}
