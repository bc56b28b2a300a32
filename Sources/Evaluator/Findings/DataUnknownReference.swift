public import Findings

extension FindingKind {
    /// A field that refers to a record that is not there.
    public static let dataUnknownReference = FindingKind(
        code: "P015", severity: .error,
        title: Message(id: "rujukan tidak ditemukan", en: "unknown reference"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Baris ini merujuk ke sesuatu yang tidak ada di daftarnya, misalnya kode norma yang belum \
                    ditetapkan. Tanpa baris itu tidak diketahui menit atau nilai mana yang berlaku.
                    """,
                en: """
                    The row refers to something its register does not hold, such as a norm that was never laid \
                    down. Without that record it is not known which minutes or values apply.
                    """),
            cure: Message(
                id: """
                    Perbaiki kodenya, atau tambahkan barisnya pada daftar yang dirujuk. Spasi dan huruf besar \
                    ikut membedakan kode.
                    """,
                en: """
                    Mend the code, or add the record to the register. Blanks and capitals count in codes.
                    """),
            example: .data(
                policy: Message(
                    id: """
                        daftar Golongan
                          kode  : teks kunci
                          tarif : rupiah Rp0..Rp100.000
                          berisi
                            | kode | tarif    |
                            | II   | Rp35.000 |
                            | III  | Rp37.000 |

                        daftar Pegawai
                          nip      : teks kunci
                          golongan : Golongan
                        """,
                    en: """
                        register Grade
                          code : text key
                          rate : rupiah Rp0..Rp100,000
                          contains
                            | code | rate     |
                            | II   | Rp35,000 |
                            | III  | Rp37,000 |

                        register Employee
                          id    : text key
                          grade : Grade
                        """),
                file: Message(id: "pegawai.csv", en: "employee.csv"),
                wrong: Message(
                    id: """
                        nip,golongan
                        198001,V
                        """,
                    en: """
                        id,grade
                        198001,V
                        """),
                right: Message(
                    id: """
                        nip,golongan
                        198001,III
                        """,
                    en: """
                        id,grade
                        198001,III
                        """))))
}

extension RowFault {
    /// - Parameter withoutBlanks: the key that the register has, were it not for blanks at the ends.
    static func unknownReference(_ key: String, register: String, withoutBlanks: String?) -> RowFault {
        let hint = withoutBlanks.map { foundWithoutBlanks($0) }
        return RowFault(
            .dataUnknownReference,
            Message(
                id: "`\(key)` tidak ada di daftar \(register)" + (hint?.id ?? ""),
                en: "`\(key)` is not in the register \(register)" + (hint?.en ?? "")))
    }
}
