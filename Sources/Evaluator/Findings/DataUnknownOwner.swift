public import Findings

extension FindingKind {
    /// A row of a log whose owner is not there.
    public static let dataUnknownOwner = FindingKind(
        code: "P016", severity: .error,
        title: Message(id: "pemilik baris tidak ditemukan", en: "unknown owner"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Catatan ini milik seseorang yang tidak ada di daftar. Kehadiran atau aktivitasnya tidak \
                    masuk ke pembayaran siapa pun.
                    """,
                en: """
                    This row belongs to somebody who is not in the register. The attendance or activity counts \
                    towards nobody's pay.
                    """),
            cure: Message(
                id: """
                    Periksa kunci pemiliknya (nol di depan, spasi, NIP lama). Bila orangnya memang pegawai, \
                    lengkapi daftarnya.
                    """,
                en: """
                    Check the owner's key (leading zeros, blanks, an old number). If the person is on the staff, \
                    complete the register.
                    """),
            example: .data(
                policy: Message(
                    id: """
                        daftar Pegawai
                          nip  : teks kunci
                          nama : teks
                          berisi
                            | nip      | nama       |
                            | "198001" | "Cut Nyak" |

                        catatan Absensi milik Pegawai pada tanggal
                          tanggal   : tanggal
                          terlambat : menit 0..480
                        """,
                    en: """
                        register Employee
                          id   : text key
                          name : text
                          contains
                            | id       | name       |
                            | "198001" | "Cut Nyak" |

                        log Attendance of Employee on date
                          date : date
                          late : minutes 0..480
                        """),
                file: Message(id: "absensi.csv", en: "attendance.csv"),
                wrong: Message(
                    id: """
                        nip,tanggal,terlambat
                        198002,2025-01-02,15
                        """,
                    en: """
                        id,date,late
                        198002,2025-01-02,15
                        """),
                right: Message(
                    id: """
                        nip,tanggal,terlambat
                        198001,2025-01-02,15
                        """,
                    en: """
                        id,date,late
                        198001,2025-01-02,15
                        """))))
}

extension RowFault {
    /// - Parameter withoutBlanks: the key that the register has, were it not for blanks at the ends.
    static func unknownOwner(_ key: String, register: String, withoutBlanks: String?) -> RowFault {
        let hint = withoutBlanks.map { foundWithoutBlanks($0) }
        return RowFault(
            .dataUnknownOwner,
            Message(
                id: "pemilik baris ini, `\(key)`, tidak ada di daftar \(register)" + (hint?.id ?? ""),
                en: "the owner of this row, `\(key)`, is not in the register \(register)" + (hint?.en ?? "")))
    }
}
