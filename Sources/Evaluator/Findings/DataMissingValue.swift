public import Findings

extension FindingKind {
    /// An empty field whose declaration is not optional.
    public static let dataMissingValue = FindingKind(
        code: "P007", severity: .error,
        title: Message(id: "kolom wajib kosong", en: "missing value"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Kolom yang menurut peraturan harus ada, kosong. Nol, hari ini, atau nilai lain tidak \
                    diandaikan, karena itu akan mengubah pembayaran seseorang tanpa dasar; barisnya tidak \
                    dihitung.
                    """,
                en: """
                    A field that the policy requires is empty. Nothing is assumed in its place, as that would \
                    change somebody's pay without a reason; the row is not scored.
                    """),
            cure: Message(
                id: """
                    Lengkapi datanya di sumbernya. Bila kolom itu memang boleh tidak ada (misalnya jam masuk), \
                    nyatakan `opsional` dan katakan dalam aturan apa akibatnya.
                    """,
                en: """
                    Complete the data at its source. If the field may really be missing (as a time of arrival \
                    may), declare it `optional` and say in the rules what follows.
                    """),
            example: .data(
                policy: Message(
                    id: """
                        daftar Pegawai
                          nip   : teks kunci
                          kelas : bulat 1..15
                        """,
                    en: """
                        register Employee
                          id    : text key
                          grade : whole 1..15
                        """),
                file: Message(id: "pegawai.csv", en: "employee.csv"),
                wrong: Message(
                    id: """
                        nip,kelas
                        198001,
                        """,
                    en: """
                        id,grade
                        198001,
                        """),
                right: Message(
                    id: """
                        nip,kelas
                        198001,7
                        """,
                    en: """
                        id,grade
                        198001,7
                        """))))
}

extension RowFault {
    static func missingValue(_ column: String) -> RowFault {
        RowFault(
            .dataMissingValue,
            Message(
                id: "`\(column)` wajib diisi",
                en: "`\(column)` must not be empty"))
    }
}
