public import Findings

extension FindingKind {
    public static let secondRegulation = FindingKind(
        code: "S034", severity: .error,
        title: Message(id: "dua peraturan dalam satu berkas", en: "two regulations in one file"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Satu berkas memuat satu peraturan. Dengan dua peraturan dalam satu berkas tidak jelas dasar \
                    hukum dan masa berlaku aturan yang tertulis di bawahnya.
                    """,
                en: """
                    A file holds one regulation. With two in one file it would not be clear under which of them, \
                    and from which date, the rules below are in force.
                    """),
            cure: Message(
                id: """
                    Pindahkan peraturan kedua ke berkas lain, dan sebut dengan `mengingat` bila aturannya \
                    dipakai di sini. Perubahan pada suatu tanggal cukup ditulis dengan `berlaku sejak` pada \
                    aturannya.
                    """,
                en: """
                    Move the second regulation to another file, and name it with `under` if its rules are used \
                    here. A change at a date is written with `in force from` at the rule itself.
                    """),
            example: .policy(
                .file,
                wrong: Message(
                    id: """
                        peraturan TPP_Kota
                          berlaku sejak 1 Januari 2025

                        peraturan Uang_Makan
                          berlaku sejak 1 Juli 2025
                        """,
                    en: """
                        regulation City_Pay
                          in force from 1 January 2025

                        regulation Meal_Allowance
                          in force from 1 July 2025
                        """),
                right: Message(
                    id: """
                        peraturan TPP_Kota
                          berlaku sejak 1 Januari 2025
                        """,
                    en: """
                        regulation City_Pay
                          in force from 1 January 2025
                        """))))
}

extension Finding {
    static func secondRegulation(at range: SourceRange, first: SourceRange?) -> Finding {
        Finding(
            .secondRegulation,
            Message(id: "satu berkas memuat satu peraturan", en: "a file holds one regulation"), at: Label(range),
            secondary: first.map { [Label($0, Message(id: "yang pertama", en: "the first"))] } ?? [],
            help: Message(
                id: "pindahkan ke berkas lain dan sebut dengan `mengingat`",
                en: "move it to another file and name it with `under`"))
    }
}
