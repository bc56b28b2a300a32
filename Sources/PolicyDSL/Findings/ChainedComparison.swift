public import Findings

extension FindingKind {
    public static let chainedComparison = FindingKind(
        code: "S027", severity: .error,
        title: Message(id: "perbandingan berantai", en: "chained comparison"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    `60 % <= capaian < 75 %` mudah dibaca di kertas, tetapi sebagai rumus membandingkan hasil \
                    perbandingan pertama dengan 75 %. Itu tidak bermakna, sehingga ditolak.
                    """,
                en: """
                    `60 % <= attainment < 75 %` reads well on paper, but as a formula it compares the outcome of \
                    the first comparison with 75 %. That means nothing and is refused.
                    """),
            cure: Message(
                id: """
                    Tulis dua perbandingan dengan `dan`, atau satu rentang dengan `termasuk`. Ujung yang tidak \
                    ikut ditulis `..<`.
                    """,
                en: """
                    Write two comparisons with `and`, or one range with `among`. An end that is left out is \
                    written `..<`.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        aturan cukup untuk Pegawai per bulan = 60 % <= capaian < 75 %
                        """,
                    en: """
                        rule fair for Employee per month = 60 % <= attainment < 75 %
                        """),
                right: Message(
                    id: """
                        aturan cukup untuk Pegawai per bulan = capaian termasuk (60 % ..< 75 %)
                        """,
                    en: """
                        rule fair for Employee per month = attainment among (60 % ..< 75 %)
                        """))))
}

extension Finding {
    static func chainedComparison(at range: SourceRange, first: SourceRange, _ language: KeywordLanguage) -> Finding {
        let and = Keyword.and.phrase(language)
        return Finding(
            .chainedComparison,
            Message(
                id: "dua perbandingan tidak dapat dirangkai", en: "two comparisons cannot be chained"),
            at: Label(range), secondary: [Label(first, Message(id: "yang pertama", en: "the first"))],
            help: Message(
                id: "tulis `a < b \(and) b < c`, atau `b \(Keyword.among.phrase(language)) (a .. c)`",
                en: "write `a < b \(and) b < c`, or `b \(Keyword.among.phrase(language)) (a .. c)`"))
    }
}
