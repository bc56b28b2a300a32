public import Findings

extension FindingKind {
    /// A row of a dated register that the next one ends before its own last day.
    public static let dataCutShort = FindingKind(
        code: "P047", severity: .warning,
        title: Message(
            id: "masa yang bertumpang tindih",
            en: "overlapping spans"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Baris berikutnya milik pemilik yang sama mulai sebelum baris ini berakhir. Yang berlaku ialah yang \
                    mulai terakhir, dan baris yang dipotong tidak hidup kembali sesudahnya: sisa harinya tidak \
                    dihitung.
                    """,
                en: """
                    The next row of the same owner starts before this one has ended. The one that started last is in \
                    force, and the one cut short does not come back: the rest of its days is not counted.
                    """),
            cure: Message(
                id: """
                    Periksa kedua tanggalnya. Bila baris pertama memang berlaku lagi sesudah yang kedua berakhir, \
                    tambahkan baris baru mulai hari itu.
                    """,
                en: """
                    Check both dates. If the first row does hold again after the second has ended, add a row that \
                    starts on that day.
                    """),
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
                        198001,2025-03-03,2025-03-31
                        198001,2025-03-10,2025-03-14
                        """,
                    en: """
                        id,start,finish
                        198001,2025-03-03,2025-03-31
                        198001,2025-03-10,2025-03-14
                        """),
                right: Message(
                    id: """
                        nip,mulai,selesai
                        198001,2025-03-03,2025-03-09
                        198001,2025-03-10,2025-03-14
                        198001,2025-03-15,2025-03-31
                        """,
                    en: """
                        id,start,finish
                        198001,2025-03-03,2025-03-09
                        198001,2025-03-10,2025-03-14
                        198001,2025-03-15,2025-03-31
                        """))))
}

extension DataFinding {
    /// - Parameters:
    ///   - count: how many rows are cut short; what follows is of the first in the file.
    ///   - key: of the owner.
    static func cutShort(
        count: Int, key: String?, finish: String, next: String, nextLine: Int, file: String, line: Int
    ) -> DataFinding {
        let more = Message(
            id: count > 1 ? "; \(count - 1) baris lain juga begitu" : "",
            en: count > 1 ? "; \(count - 1) other row\(count == 2 ? "" : "s") likewise" : "")
        return DataFinding(
            .dataCutShort,
            Message(
                id:
                    "baris\(key.map { " milik `\($0)`" } ?? "") ini sampai dengan \(finish), tetapi baris \(nextLine) sudah mulai \(next)\(more.id)",
                en:
                    "this row\(key.map { " of `\($0)`" } ?? "") runs through \(finish), but line \(nextLine) starts on \(next)\(more.en)"
            ),
            help: Message(
                id: "yang berlaku ialah yang mulai terakhir, dan yang dipotong tidak hidup kembali; periksa tanggalnya",
                en: "the one that started last is in force, and the one cut short does not come back; check the dates"),
            file: file, line: line)
    }
}
