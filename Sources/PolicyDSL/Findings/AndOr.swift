public import Findings

extension FindingKind {
    public static let andOr = FindingKind(
        code: "S037", severity: .error,
        title: Message(id: "`dan/atau` bermakna ganda", en: "`and/or` has two meanings"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    `dan/atau` dapat dibaca dua cara: cukup salah satu syarat, atau harus keduanya. Bagi pegawai \
                    yang memenuhi satu syarat saja, perbedaannya ialah dibayar atau tidak.
                    """,
                en: """
                    `and/or` can be read in two ways: one condition is enough, or both must hold. For someone \
                    who meets only one of them it is the difference between being paid and not.
                    """),
            cure: Message(
                id: """
                    Tulis `atau` bila cukup salah satu (keduanya juga boleh), `dan` bila harus keduanya. Bila \
                    naskahnya sendiri berbunyi dan/atau, tanyakan maksudnya sebelum ditandatangani.
                    """,
                en: """
                    Write `or` where one is enough (both may hold), `and` where both must. If the regulation \
                    itself says and/or, ask what is meant before it is signed.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        aturan layak untuk Pegawai per bulan = hari_hadir >= 20 dan/atau capaian >= 80 %
                        """,
                    en: """
                        rule eligible for Employee per month = days_present >= 20 and/or attainment >= 80 %
                        """),
                right: Message(
                    id: """
                        aturan layak untuk Pegawai per bulan = hari_hadir >= 20 dan capaian >= 80 %
                        """,
                    en: """
                        rule eligible for Employee per month = days_present >= 20 and attainment >= 80 %
                        """))))
}

extension Finding {
    /// - Parameters: the two keywords in the file's language.
    static func andOr(_ and: String, _ or: String, at range: SourceRange) -> Finding {
        Finding(
            .andOr,
            Message(
                id: "`\(and)/\(or)` tidak jelas: cukup salah satu, atau harus keduanya",
                en: "`\(and)/\(or)` is not clear: is one enough, or must both hold"),
            at: Label(range),
            help: Message(
                id: "tulis `\(or)` bila cukup salah satu (boleh keduanya), `\(and)` bila harus keduanya",
                en: "write `\(or)` where one is enough (both may hold), `\(and)` where both must"))
    }
}
