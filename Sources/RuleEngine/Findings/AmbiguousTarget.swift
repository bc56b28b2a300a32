public import Findings
import PolicyDSL

extension FindingKind {
    public static let ambiguousTarget = FindingKind(
        code: "X005", severity: .error,
        title: Message(id: "pengecualian atas beberapa aturan", en: "exception to several rules"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Ada beberapa aturan bernama sama untuk tingkat yang berbeda, dan pengecualian ini tidak \
                    mengatakan yang mana. Yang dikecualikan dapat menjadi nilai seorang pegawai atau nilai sebuah \
                    kantor.
                    """,
                en: """
                    There are several rules of this name at different grains, and the exception does not say which \
                    is meant. What is excepted might be a value of an employee or of an office.
                    """),
            cure: Message(
                id: """
                    Tulis pengecualiannya langsung di bawah aturannya, dengan `kecuali`. Bila perlu, beri \
                    aturan-aturan itu nama yang berbeda.
                    """,
                en: """
                    Write the exception right below its rule, by `except`. If need be, give the rules different \
                    names.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        aturan tambahan untuk Pegawai : rupiah = Rp150.000 * kelas

                        aturan tambahan untuk Skpd : rupiah = jumlah(Pegawai.tambahan)

                        pengecualian magang atas tambahan: bila kelas = 1 maka Rp0
                        """,
                    en: """
                        rule supplement for Employee : rupiah = Rp150,000 * grade

                        rule supplement for Office : rupiah = sum(Employee.supplement)

                        exception trainee to supplement: when grade = 1 then Rp0
                        """),
                right: Message(
                    id: """
                        aturan tambahan untuk Pegawai : rupiah = Rp150.000 * kelas
                          kecuali magang: bila kelas = 1 maka Rp0

                        aturan tambahan untuk Skpd : rupiah = jumlah(Pegawai.tambahan)
                        """,
                    en: """
                        rule supplement for Employee : rupiah = Rp150,000 * grade
                          except trainee: when grade = 1 then Rp0

                        rule supplement for Office : rupiah = sum(Employee.supplement)
                        """))))
}

extension Finding {
    static func ambiguousTarget(_ name: Name, _ places: [SourceRange]) -> Finding {
        Finding(
            .ambiguousTarget,
            Message(
                id: "ada beberapa aturan bernama `\(name.text)`",
                en: "there are several rules named `\(name.text)`"),
            at: Label(name.range),
            secondary: places.map { Label($0) },
            help: Message(
                id: "tulis pengecualian di bawah aturannya dengan `kecuali`",
                en: "write the exception below its rule by `except`"))
    }
}
