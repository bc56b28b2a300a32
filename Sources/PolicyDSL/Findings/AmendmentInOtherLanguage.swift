public import Findings

extension FindingKind {
    public static let amendmentInOtherLanguage = FindingKind(
        code: "A011", severity: .error,
        title: Message(id: "perubahan dalam bahasa lain", en: "an amendment in another language"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Peraturan dan perubahannya menjadi satu naskah, jadi keduanya ditulis dengan kata kunci bahasa yang \
                    sama.
                    """,
                en: """
                    A regulation and its amendment become one text, so both are written with the keywords of one \
                    language.
                    """),
            cure: Message(
                id: """
                    Terjemahkan kata kuncinya dengan `policyc fmt --to id` atau `policyc fmt --to en`.
                    """,
                en: """
                    Translate the keywords with `policyc fmt --to id` or `policyc fmt --to en`.
                    """),
            example: .policy(
                .amendment,
                wrong: Message(
                    id: """
                        amendment Perubahan_1 to TPP_Kota
                          in force from 1 July 2025

                        item 1 change parameter dasar into Rp1,200,000
                        """,
                    en: """
                        perubahan Amendment_1 atas City_Pay
                          berlaku sejak 1 Juli 2025

                        angka 1 ubah parameter base menjadi Rp1.200.000
                        """),
                right: Message(
                    id: """
                        perubahan Perubahan_1 atas TPP_Kota
                          berlaku sejak 1 Juli 2025

                        angka 1 ubah parameter dasar menjadi Rp1.200.000
                        """,
                    en: """
                        amendment Amendment_1 to City_Pay
                          in force from 1 July 2025

                        item 1 change parameter base into Rp1,200,000
                        """))))
}

extension Finding {
    static func amendmentInOtherLanguage(_ item: AmendmentItem, _ language: KeywordLanguage) -> Finding {
        Finding(
            .amendmentInOtherLanguage,
            Message(
                id: "perubahan ini tidak ditulis dalam bahasa peraturan yang diubahnya",
                en: "this amendment is not written in the language of the regulation it amends"),
            at: Label(item.range),
            help: Message(
                id: "terjemahkan dengan `policyc fmt --to \(language.rawValue)`",
                en: "translate it with `policyc fmt --to \(language.rawValue)`"))
    }
}
