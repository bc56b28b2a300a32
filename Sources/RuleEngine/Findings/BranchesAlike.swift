public import Findings
import PolicyDSL

extension FindingKind {
    public static let branchesAlike = FindingKind(
        code: "D016", severity: .note,
        title: Message(id: "semua cabang sama", en: "branches that are all alike"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Semua cabang `jika` memberi nilai yang sama, sehingga syaratnya tidak menentukan apa pun. Biasanya \
                    nilai sebuah cabang disalin dan lupa diubah.
                    """,
                en: """
                    All branches of the `if` give the same value, so that its conditions decide nothing. Usually the \
                    value of a branch was copied and never changed.
                    """),
            cure: Message(
                id: """
                    Perbaiki nilai cabang yang seharusnya lain, atau tulis nilainya saja tanpa `jika`.
                    """,
                en: """
                    Mend the value of the branch that should be another, or write the value alone, without `if`.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        aturan honor untuk Pegawai : rupiah =
                          jika kelas >= 8 maka Rp500.000 selain itu Rp500.000
                        """,
                    en: """
                        rule fee for Employee : rupiah =
                          if grade >= 8 then Rp500,000 otherwise Rp500,000
                        """),
                right: Message(
                    id: """
                        aturan honor untuk Pegawai : rupiah =
                          jika kelas >= 8 maka Rp600.000 selain itu Rp500.000
                        """,
                    en: """
                        rule fee for Employee : rupiah =
                          if grade >= 8 then Rp600,000 otherwise Rp500,000
                        """))))
}

extension Finding {
    static func branchesAlike(at range: SourceRange, values: [SourceRange]) -> Finding {
        Finding(
            .branchesAlike,
            Message(
                id: "semua cabang memberi nilai yang sama, sehingga syaratnya tidak menentukan apa pun",
                en: "all branches give the same value, so that the condition decides nothing"),
            at: Label(range),
            secondary: values.map { Label($0, Message(id: "nilai yang sama", en: "the same value")) },
            help: Message(
                id: "periksa nilai tiap cabang, atau tulis nilainya saja",
                en: "check the value of each branch, or write the value alone"))
    }
}
