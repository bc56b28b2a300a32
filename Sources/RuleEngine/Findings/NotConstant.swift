public import Findings
import PolicyDSL

extension FindingKind {
    public static let notConstant = FindingKind(
        code: "T012", severity: .error,
        title: Message(id: "parameter bukan tetapan", en: "parameter is not constant"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Parameter ialah angka tetap dalam peraturan, sama bagi semua orang. Nilai yang bergantung pada \
                    data orangnya bukan parameter.
                    """,
                en: """
                    A parameter is a fixed figure of the regulation, the same for everyone. A value that depends on \
                    a person's data is not a parameter.
                    """),
            cure: Message(
                id: "Tulis sebagai `aturan … untuk …`, dan jadikan parameter hanya angka tetap di dalamnya.",
                en: "Write it as `rule … for …`, and make a parameter only of the fixed figure in it."),
            example: .policy(
                .office,
                wrong: Message(
                    id: "parameter tambahan : rupiah = Rp150.000 * kelas",
                    en: "parameter supplement : rupiah = Rp150,000 * grade"),
                right: Message(
                    id: """
                        parameter tambahan_sekelas : rupiah = Rp150.000

                        aturan tambahan untuk Pegawai : rupiah = tambahan_sekelas * kelas
                        """,
                    en: """
                        parameter supplement_per_grade : rupiah = Rp150,000

                        rule supplement for Employee : rupiah = supplement_per_grade * grade
                        """))))
}

extension Finding {
    static func notConstant(_ name: Name, at range: SourceRange) -> Finding {
        Finding(
            .notConstant,
            Message(
                id: "nilai parameter harus tetap, tidak bergantung pada `\(name.text)`",
                en: "the value of a parameter must be constant, not depend on `\(name.text)`"),
            at: Label(range),
            help: Message(
                id: "untuk nilai yang bergantung pada data, tulis aturan",
                en: "for a value that depends on data, write a rule"))
    }
}
