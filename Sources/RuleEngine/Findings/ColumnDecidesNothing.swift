public import Findings
import PolicyDSL

extension FindingKind {
    public static let columnDecidesNothing = FindingKind(
        code: "D010", severity: .warning,
        title: Message(id: "kolom syarat yang tidak menentukan", en: "column that decides nothing"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Apa pun isi kolom syarat ini, hasil tabelnya sama. Mungkin kolomnya tersisa dari rancangan lama; \
                    lebih sering ada baris yang hasilnya seharusnya lain, sehingga orang yang seharusnya mendapat hasil \
                    berbeda sekarang diperlakukan sama.
                    """,
                en: """
                    Whatever this condition column holds, the table gives the same. The column may be left over from an \
                    earlier draft; more often a row should give something else, and people who should be treated \
                    differently now are treated alike.
                    """),
            cure: Message(
                id: """
                    Bandingkan baris-baris yang hanya berbeda pada kolom ini dengan naskahnya, dan perbaiki hasilnya. \
                    Bila memang tidak ada bedanya, hapus kolomnya.
                    """,
                en: """
                    Compare the rows that differ in this column only with the text, and mend their results. If there is \
                    no difference indeed, remove the column.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        tabel honor untuk Pegawai
                          | jenis      | kelas | => honor : rupiah |
                          | struktural | -     | Rp300.000         |
                          | fungsional | <= 8  | Rp200.000         |
                          | fungsional | > 8   | Rp200.000         |
                          | pelaksana  | -     | Rp100.000         |
                        """,
                    en: """
                        table fee for Employee
                          | post       | grade | => fee : rupiah |
                          | manager    | -     | Rp300,000       |
                          | specialist | <= 8  | Rp200,000       |
                          | specialist | > 8   | Rp200,000       |
                          | clerk      | -     | Rp100,000       |
                        """),
                right: Message(
                    id: """
                        tabel honor untuk Pegawai
                          | jenis      | kelas | => honor : rupiah |
                          | struktural | -     | Rp300.000         |
                          | fungsional | <= 8  | Rp200.000         |
                          | fungsional | > 8   | Rp250.000         |
                          | pelaksana  | -     | Rp100.000         |
                        """,
                    en: """
                        table fee for Employee
                          | post       | grade | => fee : rupiah |
                          | manager    | -     | Rp300,000       |
                          | specialist | <= 8  | Rp200,000       |
                          | specialist | > 8   | Rp250,000       |
                          | clerk      | -     | Rp100,000       |
                        """))))
}

extension Finding {
    /// - Parameter head: the column's head, where that is simple.
    static func columnDecidesNothing(_ head: String?, at range: SourceRange) -> Finding {
        let name =
            head.map { Message(id: "kolom syarat `\($0)`", en: "the condition column `\($0)`") }
            ?? Message(id: "kolom syarat ini", en: "this condition column")
        return Finding(
            .columnDecidesNothing,
            Message(
                id: "\(name.id) tidak menentukan apa pun: hasilnya sama untuk semua isinya",
                en: "\(name.en) decides nothing: the result is the same whatever it holds"),
            at: Label(range),
            help: Message(
                id: "periksa hasil baris-baris yang hanya berbeda pada kolom ini, atau hapus kolomnya",
                en: "check the results of the rows that differ in this column only, or remove the column"))
    }
}
