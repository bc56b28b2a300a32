public import Findings
import PolicyDSL

extension FindingKind {
    public static let inlineValueOutside = FindingKind(
        code: "R014", severity: .error,
        title: Message(id: "isi daftar di luar batas", en: "value of a register outside its range"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Nilai dalam isi daftar ini di luar batas kolomnya. Salah satunya salah: nilainya, yang akan \
                    dibayarkan, atau batasnya, yang akan menolak data yang benar.
                    """,
                en: """
                    A value in the rows of this register is outside the range of its field. One of them is wrong: \
                    the value, which would be paid, or the range, which would refuse true data.
                    """),
            cure: Message(
                id: """
                    Cocokkan dengan peraturannya. Perbaiki nilainya bila salah ketik; bila tidak, longgarkan batas \
                    kolomnya.
                    """,
                en: """
                    Compare with the regulation. Mend the value if it is a slip; if not, widen the range of the \
                    field.
                    """),
            example: .policy(
                .regulation,
                wrong: Message(
                    id: """
                        daftar Hukuman
                          kode     : teks kunci
                          potongan : persen 0 % .. 50 % kelipatan 0,5 %
                          berisi
                            | kode  | potongan |
                            | berat | 80 %     |
                        """,
                    en: """
                        register Penalty
                          code      : text key
                          deduction : percent 0 % .. 50 % step 0.5 %
                          contains
                            | code   | deduction |
                            | severe | 80 %      |
                        """),
                right: Message(
                    id: """
                        daftar Hukuman
                          kode     : teks kunci
                          potongan : persen 0 % .. 100 % kelipatan 0,5 %
                          berisi
                            | kode  | potongan |
                            | berat | 80 %     |
                        """,
                    en: """
                        register Penalty
                          code      : text key
                          deduction : percent 0 % .. 100 % step 0.5 %
                          contains
                            | code   | deduction |
                            | severe | 80 %      |
                        """))))
}

extension Finding {
    static func inlineValueOutside(_ name: Name, at range: SourceRange) -> Finding {
        Finding(
            .inlineValueOutside,
            Message(
                id: "nilai ini di luar batas kolom `\(name.text)`",
                en: "this value is outside the range of `\(name.text)`"),
            at: Label(range),
            help: Message(
                id: "perbaiki nilainya, atau batas kolomnya",
                en: "mend the value, or the range of the field"))
    }
}
