public import Findings
import PolicyDSL

extension FindingKind {
    public static let guaranteeNeverHolds = FindingKind(
        code: "G016", severity: .warning,
        title: Message(id: "jaminan tidak pernah terpenuhi", en: "guarantee never holds"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Menurut batas kolom dan aturan yang dipakai, pernyataan ini tidak pernah benar bagi siapa pun. \
                    Jaminan yang pasti gagal tidak melindungi siapa-siapa; biasanya tandanya terbalik atau angkanya \
                    salah.
                    """,
                en: """
                    Given the ranges of the fields and the rules used, this statement is true for nobody. A \
                    guarantee that must fail protects no one; most often the sign is the wrong way round or a figure \
                    is wrong.
                    """),
            cure: Message(
                id: """
                    Periksa tanda perbandingan dan angkanya. Bila kolomnya memang boleh bernilai lebih, ubah batas \
                    kolom itu.
                    """,
                en: "Check the comparison and its figure. If the field may indeed be greater, change its range."),
            example: .policy(
                .office,
                wrong: Message(
                    id: "jaminan kelas_wajar untuk Pegawai: kelas > 15",
                    en: "guarantee grade_in_bounds for Employee: grade > 15"),
                right: Message(
                    id: "jaminan kelas_wajar untuk Pegawai: kelas <= 15",
                    en: "guarantee grade_in_bounds for Employee: grade <= 15"))))
}

extension Finding {
    static func guaranteeNeverHolds(_ name: Name) -> Finding {
        Finding(
            .guaranteeNeverHolds,
            Message(
                id: "jaminan `\(name.text)` tidak mungkin terpenuhi",
                en: "the guarantee `\(name.text)` can never hold"),
            at: Label(name.range),
            help: Message(
                id: "periksa tanda perbandingannya, dan batas kolom yang dipakai",
                en: "check its comparison, and the ranges of the fields used"))
    }
}
