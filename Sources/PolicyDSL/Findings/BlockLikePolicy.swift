public import Findings

extension FindingKind {
    public static let blockLikePolicy = FindingKind(
        code: "S040", severity: .warning,
        title: Message(id: "blok seperti peraturan tanpa tanda", en: "block like a policy without its mark"),
        explanation: Explanation(
            meaning: Message(
                id:
                    "Blok ini dibuka dengan deklarasi, tetapi tidak bertanda `policy`. Bila isinya bagian dari peraturan, isinya tidak ikut dihitung.",
                en:
                    "This block begins with a declaration but is not marked `policy`. If it is part of the policy, it is left out of the scoring."
            ),
            cure: Message(
                id: "Tandai `policy` bila isinya berlaku, atau `text` bila hanya gambaran.",
                en: "Mark it `policy` where it is meant to hold, or `text` where it only illustrates."),
            example: .policy(
                .file,
                wrong: Message(
                    id: """
                        ```policy
                        peraturan Contoh
                        ```

                        ```
                        pilihan Predikat : A, B, C
                        ... dan seterusnya
                        ```
                        """,
                    en: """
                        ```policy
                        regulation Sample
                        ```

                        ```
                        choice Grade : A, B, C
                        ... and so on
                        ```
                        """),
                right: Message(
                    id: """
                        ```policy
                        peraturan Contoh
                        ```

                        ```text
                        pilihan Predikat : A, B, C
                        ... dan seterusnya
                        ```
                        """,
                    en: """
                        ```policy
                        regulation Sample
                        ```

                        ```text
                        choice Grade : A, B, C
                        ... and so on
                        ```
                        """))))
}

extension Finding {
    static func blockLikePolicy(_ mark: String, at range: SourceRange) -> Finding {
        Finding(
            .blockLikePolicy,
            Message(
                id: "blok ini tampaknya berisi peraturan, tetapi tidak bertanda `policy`",
                en: "this block seems to hold policy but is not marked `policy`"),
            at: Label(range),
            help: Message(
                id: "tandai `policy` supaya dibaca, atau `text` bila hanya gambaran",
                en: "mark it `policy` so that it is read, or `text` where it only illustrates"))
    }
}
