public import Findings
import PolicyDSL

extension FindingKind {
    public static let inlineColumnMissing = FindingKind(
        code: "N023", severity: .error,
        title: Message(id: "kolom daftar tidak diisi", en: "column of a register not given"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Isi daftar ini ditulis dalam peraturan, tetapi satu kolomnya tidak ikut diisi. Nilai kolom itu \
                    tidak diketahui bagi satu baris pun.
                    """,
                en: """
                    The rows of this register are written in the regulation, but one of its fields is not among the \
                    columns. Its value is not known for any record.
                    """),
            cure: Message(
                id: """
                    Tambahkan kolomnya pada tabel isi. Bila boleh kosong, nyatakan `opsional`; bila tidak dipakai, \
                    hapus kolomnya dari daftar.
                    """,
                en: """
                    Add the column to the rows. If it may be absent, declare it `optional`; if it is not used, \
                    remove the field.
                    """),
            example: .policy(
                .regulation,
                wrong: Message(
                    id: """
                        daftar Hukuman
                          kode     : teks kunci
                          potongan : persen 0 % .. 100 % kelipatan 0,5 %
                          berisi
                            | kode   |
                            | ringan |
                        """,
                    en: """
                        register Penalty
                          code      : text key
                          deduction : percent 0 % .. 100 % step 0.5 %
                          contains
                            | code  |
                            | light |
                        """),
                right: Message(
                    id: """
                        daftar Hukuman
                          kode     : teks kunci
                          potongan : persen 0 % .. 100 % kelipatan 0,5 %
                          berisi
                            | kode   | potongan |
                            | ringan | 5 %      |
                        """,
                    en: """
                        register Penalty
                          code      : text key
                          deduction : percent 0 % .. 100 % step 0.5 %
                          contains
                            | code  | deduction |
                            | light | 5 %       |
                        """))))
}

extension Finding {
    static func inlineColumnMissing(_ name: Name, at range: SourceRange) -> Finding {
        Finding(
            .inlineColumnMissing,
            Message(
                id: "isi daftar ini tidak mempunyai kolom `\(name.text)`",
                en: "the rows of this register lack the column `\(name.text)`"),
            at: Label(range),
            secondary: [Label(name.range, Message(id: "dinyatakan di sini", en: "declared here"))],
            help: Message(
                id: "tambahkan kolomnya, atau nyatakan `opsional`",
                en: "add the column, or declare the field `optional`"))
    }
}
