public import Findings

extension FindingKind {
    /// A field that holds a byte 0.
    public static let dataNulByte = FindingKind(
        code: "P006", severity: .error,
        title: Message(id: "ada bita nol", en: "a zero byte"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Isi kolom memuat bita nol, yang tidak pernah diketik orang. Biasanya berkas terpotong ketika \
                    disalin, atau disimpan dalam bentuk lain.
                    """,
                en: """
                    The field holds a zero byte, which nobody types. Mostly the file was cut off while it was \
                    copied, or saved in another form.
                    """),
            cure: Message(
                id: """
                    Ambil lagi berkasnya dari sumbernya. Bila masih sama, ekspor ulang sebagai CSV UTF-8.
                    """,
                en: """
                    Fetch the file from its source again. If it is still there, export it again as CSV UTF-8.
                    """),
            example: .data(
                policy: Message(
                    id: """
                        daftar Pegawai
                          nip  : teks kunci
                          nama : teks
                        """,
                    en: """
                        register Employee
                          id   : text key
                          name : text
                        """),
                file: Message(id: "pegawai.csv", en: "employee.csv"),
                wrong: Message(
                    id: """
                        nip,nama
                        198001,Cut\u{0}Nyak
                        """,
                    en: """
                        id,name
                        198001,Cut\u{0}Nyak
                        """),
                right: Message(
                    id: """
                        nip,nama
                        198001,Cut Nyak
                        """,
                    en: """
                        id,name
                        198001,Cut Nyak
                        """))))
}

extension RowFault {
    static func nulByte() -> RowFault {
        RowFault(
            .dataNulByte,
            Message(
                id: "isi kolom memuat bita nol; berkasnya mungkin rusak",
                en: "the field holds a zero byte; the file may be damaged"))
    }
}
