public import Findings
import PolicyDSL

extension FindingKind {
    public static let articleOutOfOrder = FindingKind(
        code: "L006", severity: .warning,
        title: Message(id: "urutan pasal terbalik", en: "articles out of order"),
        explanation: Explanation(
            meaning: Message(
                id:
                    "Pasal dengan nomor lebih kecil berdiri sesudah yang lebih besar. Pembaca mencari pasal menurut urutannya; yang tersisip di tempat lain mudah terlewat.",
                en:
                    "An article of a lower number stands behind one of a higher number. Readers look for articles in their order; one that stands elsewhere is easily missed."
            ),
            cure: Message(
                id:
                    "Pindahkan pasalnya, atau perbaiki nomornya.",
                en:
                    "Move the article, or mend its number."
            ),
            example: .policy(
                .file,
                wrong: Message(
                    id: """
                        ```policy
                        peraturan Contoh
                        ```

                        ## Pasal 5

                        Tentang target.

                        ## Pasal 7

                        Tentang batas.

                        ## Pasal 6

                        Tentang keberatan.
                        """,
                    en: """
                        ```policy
                        regulation Sample
                        ```

                        ## Article 5

                        On the target.

                        ## Article 7

                        On the limit.

                        ## Article 6

                        On objections.
                        """),
                right: Message(
                    id: """
                        ```policy
                        peraturan Contoh
                        ```

                        ## Pasal 5

                        Tentang target.

                        ## Pasal 5A

                        Tentang batas.

                        ## Pasal 6

                        Tentang keberatan.
                        """,
                    en: """
                        ```policy
                        regulation Sample
                        ```

                        ## Article 5

                        On the target.

                        ## Article 5A

                        On the limit.

                        ## Article 6

                        On objections.
                        """))))
}

extension Finding {
    static func articleOutOfOrder(_ heading: LiterateText.Heading, after last: LiterateText.Heading) -> Finding {
        Finding(
            .articleOutOfOrder,
            Message(
                id: "`\(heading.text)` berdiri sesudah `\(last.text)`",
                en: "`\(heading.text)` stands after `\(last.text)`"),
            at: Label(heading.range),
            secondary: [Label(last.range, Message(id: "pasal di depannya", en: "the article before it"))],
            help: Message(
                id: "urutkan pasal menurut nomornya, atau perbaiki nomornya",
                en: "put the articles in the order of their numbers, or mend the number"),
            citation: heading.citation)
    }
}
