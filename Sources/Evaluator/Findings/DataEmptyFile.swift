public import Findings

extension FindingKind {
    /// A file without even a header.
    public static let dataEmptyFile = FindingKind(
        code: "P022", severity: .error,
        title: Message(id: "berkas kosong", en: "empty file"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Berkasnya kosong, bahkan tanpa tajuk. Daftar yang memang belum berisi tetap harus mempunyai \
                    baris tajuk; berkas kosong biasanya ekspor yang gagal.
                    """,
                en: """
                    The file is empty, without even a header. A register without records still has its header; \
                    an empty file is mostly an export that failed.
                    """),
            cure: Message(
                id: """
                    Ekspor ulang. Bila memang belum ada barisnya, tulis baris tajuknya saja.
                    """,
                en: """
                    Export it again. If there really are no rows yet, write the header alone.
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

                        """,
                    en: """

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

extension DataFinding {
    static func emptyFile(file: String) -> DataFinding {
        DataFinding(
            .dataEmptyFile,
            Message(
                id: "berkas ini kosong",
                en: "the file is empty"),
            help: Message(
                id: "baris pertama harus berisi nama-nama kolom",
                en: "the first line must hold the names of the columns"),
            file: file)
    }
}
