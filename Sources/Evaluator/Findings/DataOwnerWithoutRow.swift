public import Findings

extension FindingKind {
    /// An owner of whom a dated register says nothing.
    public static let dataOwnerWithoutRow = FindingKind(
        code: "P048", severity: .note,
        title: Message(
            id: "tidak mempunyai baris",
            en: "no row at all"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Pegawai ini tidak mempunyai satu baris pun dalam daftar bertanggal, jadi pada hari apa pun tidak \
                    ada nilai yang berlaku baginya: yang dihitung dari daftar itu nol.
                    """,
                en: """
                    This employee has no row at all in the dated register, so that nothing is in force for them on any \
                    day: what is reckoned from the register is nothing.
                    """),
            cure: Message(
                id: "Lengkapi datanya, atau biarkan bila memang tidak ada.",
                en: "Complete the data, or leave it where there is indeed nothing."),
            example: .data(
                policy: Message(
                    id: """
                        daftar Pegawai
                          nip : teks kunci
                          berisi
                            | nip      |
                            | "198001" |
                            | "198002" |

                        daftar Jabatan milik Pegawai berlaku sejak tmt
                          tmt   : tanggal
                          kelas : bulat 1..15
                        """,
                    en: """
                        register Employee
                          id : text key
                          contains
                            | id       |
                            | "198001" |
                            | "198002" |

                        register Posting of Employee in force from start
                          start : date
                          class : whole 1..15
                        """),
                file: Message(
                    id: "jabatan.csv",
                    en: "posting.csv"),
                wrong: Message(
                    id: """
                        nip,tmt,kelas
                        198001,2024-01-01,7
                        """,
                    en: """
                        id,start,class
                        198001,2024-01-01,7
                        """),
                right: Message(
                    id: """
                        nip,tmt,kelas
                        198001,2024-01-01,7
                        198002,2025-01-10,6
                        """,
                    en: """
                        id,start,class
                        198001,2024-01-01,7
                        198002,2025-01-10,6
                        """))))
}

extension DataFinding {
    static func ownerWithoutRow(
        count: Int, of all: Int, first: String, register: String, file: String
    ) -> DataFinding {
        DataFinding(
            .dataOwnerWithoutRow,
            Message(
                id: "\(count) dari \(all) pemilik tidak mempunyai baris `\(register)`, misalnya `\(first)`",
                en: "\(count) of \(all) owners have no row in `\(register)`, as `\(first)`"),
            help: Message(
                id: "bagi mereka tidak ada yang berlaku pada hari apa pun; lengkapi datanya bila semestinya ada",
                en: "nothing is in force for them on any day; complete the data if something should be"),
            file: file)
    }
}
