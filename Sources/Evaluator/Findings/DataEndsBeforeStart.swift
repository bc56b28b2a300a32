public import Findings

extension FindingKind {
    /// A row of a dated register whose last day is before its first.
    public static let dataEndsBeforeStart = FindingKind(
        code: "P046", severity: .error,
        title: Message(
            id: "berakhir sebelum mulai",
            en: "ends before it starts"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Baris ini berakhir sebelum mulai, jadi tidak pernah berlaku. Biasanya kedua tanggalnya tertukar, \
                    atau tahunnya salah ketik.
                    """,
                en: """
                    This row ends before it starts, so it would never be in force. Mostly the two dates are exchanged, \
                    or a year is mistyped.
                    """),
            cure: Message(
                id: "Betulkan tanggalnya di sumber data menurut surat keputusannya.",
                en: "Mend the dates at their source, as the decree has them."),
            example: .data(
                policy: Message(
                    id: """
                        daftar Pegawai
                          nip : teks kunci
                          berisi
                            | nip      |
                            | "198001" |
                            | "198002" |

                        daftar Cuti milik Pegawai berlaku sejak mulai sampai dengan selesai
                          mulai   : tanggal
                          selesai : tanggal
                        """,
                    en: """
                        register Employee
                          id : text key
                          contains
                            | id       |
                            | "198001" |
                            | "198002" |

                        register Leave of Employee in force from start through finish
                          start  : date
                          finish : date
                        """),
                file: Message(
                    id: "cuti.csv",
                    en: "leave.csv"),
                wrong: Message(
                    id: """
                        nip,mulai,selesai
                        198001,2025-03-10,2025-03-07
                        """,
                    en: """
                        id,start,finish
                        198001,2025-03-10,2025-03-07
                        """),
                right: Message(
                    id: """
                        nip,mulai,selesai
                        198001,2025-03-07,2025-03-10
                        """,
                    en: """
                        id,start,finish
                        198001,2025-03-07,2025-03-10
                        """))))
}

extension RowFault {
    static func endsBeforeStart(_ finish: String, start: String) -> RowFault {
        RowFault(
            .dataEndsBeforeStart,
            Message(
                id: "berakhir `\(finish)`, padahal baru mulai `\(start)`",
                en: "ends on `\(finish)`, but starts on `\(start)` only"))
    }

    static func duplicateStart(_ start: String, owner: String?) -> RowFault {
        RowFault(
            .dataDuplicateKey,
            Message(
                id: "lebih dari satu baris \(owner.map { "milik `\($0)` " } ?? "")mulai `\(start)`; semuanya ditolak",
                en:
                    "more than one row \(owner.map { "of `\($0)` " } ?? "")starts on `\(start)`; all of them are rejected"
            ))
    }
}
