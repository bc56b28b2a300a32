public import Findings

extension FindingKind {
    public static let amendedTextMoved = FindingKind(
        code: "A003", severity: .error,
        title: Message(id: "teks yang diubah sudah lain", en: "the amended text has moved on"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Perubahan ini menyebut, sesudah `dari`, apa yang hendak diubahnya; peraturan itu kini berbunyi lain. \
                    Mungkin perubahan lain sudah mendahuluinya. Bila tetap diterapkan, perubahan orang lain hilang tanpa \
                    disadari.
                    """,
                en: """
                    After `from` this clause says what it expects to change, and the regulation now says something else. \
                    Another amendment may have come first; to go on would undo it unnoticed.
                    """),
            cure: Message(
                id: """
                    Baca bunyi yang berlaku sekarang, lalu putuskan: sesuaikan yang tertulis sesudah `dari`, atau tarik \
                    perubahan ini.
                    """,
                en: """
                    Read what is in force now, then decide: adapt what stands after `from`, or withdraw the clause.
                    """),
            example: .policy(
                .amendment,
                wrong: Message(
                    id: """
                        perubahan Perubahan_1 atas TPP_Kota
                          berlaku sejak 1 Juli 2025

                        angka 1 ubah parameter dasar dari Rp900.000 menjadi Rp1.200.000
                        """,
                    en: """
                        amendment Amendment_1 to City_Pay
                          in force from 1 July 2025

                        item 1 change parameter base from Rp900,000 into Rp1,200,000
                        """),
                right: Message(
                    id: """
                        perubahan Perubahan_1 atas TPP_Kota
                          berlaku sejak 1 Juli 2025

                        angka 1 ubah parameter dasar dari Rp1.000.000 menjadi Rp1.200.000
                        """,
                    en: """
                        amendment Amendment_1 to City_Pay
                          in force from 1 July 2025

                        item 1 change parameter base from Rp1,000,000 into Rp1,200,000
                        """))))
}

extension Finding {
    static func amendedTextMoved(_ expected: SourceRange, _ found: String, place: SourceRange?) -> Finding {
        Finding(
            .amendedTextMoved,
            Message(
                id: "yang diubah kini berbunyi `\(found)`, bukan yang tertulis di sini",
                en: "what is amended now reads `\(found)`, not what stands here"),
            at: Label(expected),
            secondary: place.map { [Label($0, Message(id: "yang berlaku", en: "in force"))] } ?? [],
            help: Message(
                id: "bila memang itu yang hendak diubah, tulis `dari \(found)`",
                en: "if that is what shall change, write `from \(found)`"))
    }
}
