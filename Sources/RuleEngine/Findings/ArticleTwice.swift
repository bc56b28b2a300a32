public import Findings
import PolicyDSL

extension FindingKind {
    public static let articleTwice = FindingKind(
        code: "L005", severity: .warning,
        title: Message(id: "nomor pasal dipakai dua kali", en: "article number given twice"),
        explanation: Explanation(
            meaning: Message(
                id:
                    "Dua judul menyebut pasal atau ayat yang sama. Temuan, hasil dan kutipan yang menunjuk ke nomor itu menjadi tidak tentu.",
                en:
                    "Two headings name the same article or paragraph. Findings, results and references that point to its number become doubtful."
            ),
            cure: Message(
                id:
                    "Beri yang kedua nomornya sendiri; pasal sisipan memakai huruf, misalnya `Pasal 5A`.",
                en:
                    "Give the second its own number; an inserted article takes a letter, such as `Article 5A`."
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

                        ## Pasal 5

                        Tentang batas.
                        """,
                    en: """
                        ```policy
                        regulation Sample
                        ```

                        ## Article 5

                        On the target.

                        ## Article 5

                        On the limit.
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
                        """,
                    en: """
                        ```policy
                        regulation Sample
                        ```

                        ## Article 5

                        On the target.

                        ## Article 5A

                        On the limit.
                        """))))
}

extension Finding {
    static func articleTwice(_ heading: LiterateText.Heading, first: LiterateText.Heading) -> Finding {
        Finding(
            .articleTwice,
            Message(id: "`\(heading.text)` sudah ada sebelumnya", en: "`\(heading.text)` has been there before"),
            at: Label(heading.range),
            secondary: [Label(first.range, Message(id: "yang pertama", en: "the first one"))],
            help: Message(
                id: "beri nomor sendiri, misalnya `5A` untuk sisipan sesudah `5`",
                en: "give it its own number, such as `5A` for one inserted after `5`"),
            citation: heading.citation)
    }
}
