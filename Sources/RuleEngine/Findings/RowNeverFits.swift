public import Findings
import PolicyDSL

extension FindingKind {
    public static let rowNeverFits = FindingKind(
        code: "D004", severity: .warning,
        title: Message(id: "baris tidak pernah cocok", en: "row that never fits"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Tidak ada nilai dalam batas kolomnya yang cocok dengan baris ini, jadi hasilnya tidak pernah \
                    dibayarkan. Mungkin ambangnya salah, mungkin batas kolomnya terlalu sempit dan menolak orang \
                    yang seharusnya ikut.
                    """,
                en: """
                    No value within the range of the field fits this row, so its result is never paid. Perhaps the \
                    threshold is wrong, perhaps the range is too narrow and refuses people who should be in.
                    """),
            cure: Message(
                id: """
                    Cocokkan ambangnya dengan peraturan. Bila benar, longgarkan batas kolomnya; bila baris ini \
                    memang tidak mungkin, hapus.
                    """,
                en: """
                    Compare the threshold with the regulation. If it is right, widen the range of the field; if this \
                    row cannot occur, remove it.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        tabel tarif untuk Pegawai
                          | kelas   | => tambahan : rupiah |
                          | 1 .. 7  | Rp0                  |
                          | 8 .. 15 | Rp500.000            |
                          | > 15    | Rp900.000            |
                        """,
                    en: """
                        table rate for Employee
                          | grade   | => supplement : rupiah |
                          | 1 .. 7  | Rp0                    |
                          | 8 .. 15 | Rp500,000              |
                          | > 15    | Rp900,000              |
                        """),
                right: Message(
                    id: """
                        tabel tarif untuk Pegawai
                          | kelas    | => tambahan : rupiah |
                          | 1 .. 7   | Rp0                  |
                          | 8 .. 12  | Rp500.000            |
                          | 13 .. 15 | Rp900.000            |
                        """,
                    en: """
                        table rate for Employee
                          | grade    | => supplement : rupiah |
                          | 1 .. 7   | Rp0                    |
                          | 8 .. 12  | Rp500,000              |
                          | 13 .. 15 | Rp900,000              |
                        """))))
}

extension Finding {
    static func rowNeverFits(at range: SourceRange) -> Finding {
        Finding(
            .rowNeverFits,
            Message(
                id: "tidak ada nilai dalam batasnya yang cocok dengan baris ini",
                en: "no value within the declared range fits this row"),
            at: Label(range),
            help: Message(
                id:
                    "periksa dahulu angka pada baris ini dan batas kolomnya; hapus baris ini hanya kalau memang tidak perlu",
                en: "first check the figures of this row and the ranges; remove the row only where it is not needed"))
    }
}
