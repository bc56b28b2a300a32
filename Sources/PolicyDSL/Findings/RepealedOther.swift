public import Findings

extension FindingKind {
    public static let repealedOther = FindingKind(
        code: "A008", severity: .error,
        title: Message(id: "yang dicabut bukan yang diubah", en: "what is repealed is not what is amended"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Perubahan hanya dapat mencabut peraturan yang diubahnya, yaitu yang disebut sesudah `atas`. \
                    Peraturan lain tetap berlaku, jadi pencabutan ini tidak berakibat apa pun.
                    """,
                en: """
                    An amendment can only repeal the regulation it amends, the one named after `to`. Others stay in \
                    force, so this repeal would do nothing.
                    """),
            cure: Message(
                id: """
                    Tulis nama peraturan yang diubah, atau buat perubahan tersendiri atas peraturan yang hendak dicabut.
                    """,
                en: """
                    Write the name of the amended regulation, or make an amendment of its own to the one that shall be \
                    repealed.
                    """),
            example: .policy(
                .amendment,
                wrong: Message(
                    id: """
                        perubahan Perubahan_1 atas TPP_Kota
                          berlaku sejak 1 Juli 2025

                        angka 1 cabut Uang_Makan
                        """,
                    en: """
                        amendment Amendment_1 to City_Pay
                          in force from 1 July 2025

                        item 1 repeal Meal_Allowance
                        """),
                right: Message(
                    id: """
                        perubahan Pencabutan atas TPP_Kota
                          berlaku sejak 1 Januari 2026

                        angka 1 cabut TPP_Kota
                        """,
                    en: """
                        amendment Repeal to City_Pay
                          in force from 1 January 2026

                        item 1 repeal City_Pay
                        """))))
}

extension Finding {
    static func repealedOther(_ name: Name, target: String) -> Finding {
        Finding(
            .repealedOther,
            Message(
                id: "perubahan ini atas `\(target)`, jadi tidak dapat mencabut `\(name.text)`",
                en: "this amends `\(target)`, so it cannot repeal `\(name.text)`"),
            at: Label(name.range),
            help: Message(
                id: "tulis `cabut \(target)`, atau buat perubahan tersendiri",
                en: "write `repeal \(target)`, or make an amendment of its own"))
    }
}
