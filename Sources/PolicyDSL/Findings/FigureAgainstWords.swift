public import Findings

extension FindingKind {
    public static let figureAgainstWords = FindingKind(
        code: "L003", severity: .warning,
        title: Message(id: "angka dan hurufnya berbeda", en: "figure and words differ"),
        explanation: Explanation(
            meaning: Message(
                id:
                    "Naskah menulis sebuah bilangan dua kali, dengan angka dan dengan huruf, dan keduanya berbeda. Orang yang membaca naskah tidak tahu mana yang berlaku, dan pengadilan biasanya memegang hurufnya.",
                en:
                    "The text writes a number twice, in digits and in words, and the two differ. Nobody who reads it can know which of them holds, and courts tend to hold to the words."
            ),
            cure: Message(
                id: "Samakan keduanya, lalu periksa apakah aturannya memakai bilangan yang benar.",
                en: "Make them the same, then see whether the rule uses the right one."),
            example: .policy(
                .file,
                wrong: Message(
                    id: """
                        ```policy
                        peraturan Contoh
                        ```

                        ## Pasal 5

                        Target sebulan ialah 6.000 (lima ribu) menit.
                        """,
                    en: """
                        ```policy
                        regulation Sample
                        ```

                        ## Article 5

                        The target of a month is 6,000 (five thousand) minutes.
                        """),
                right: Message(
                    id: """
                        ```policy
                        peraturan Contoh
                        ```

                        ## Pasal 5

                        Target sebulan ialah 6.000 (enam ribu) menit.
                        """,
                    en: """
                        ```policy
                        regulation Sample
                        ```

                        ## Article 5

                        The target of a month is 6,000 (six thousand) minutes.
                        """))))
}

extension Finding {
    static func figureAgainstWords(
        _ figure: String, said: String, at range: SourceRange, words: SourceRange
    ) -> Finding {
        Finding(
            .figureAgainstWords,
            Message(
                id: "angkanya `\(figure)`, hurufnya `\(said)`",
                en: "the figure is `\(figure)`, the words are `\(said)`"),
            at: Label(range, Message(id: "dengan angka", en: "in digits")),
            secondary: [Label(words, Message(id: "dengan huruf", en: "in words"))],
            help: Message(
                id: "samakan keduanya, lalu periksa angka dalam aturannya",
                en: "make them the same, then check the figure in the rule"))
    }
}
