public import Findings

extension FindingKind {
    public static let blockBeforePolicyOpen = FindingKind(
        code: "S041", severity: .error,
        title: Message(id: "blok menelan blok policy", en: "block swallows a policy block"),
        explanation: Explanation(
            meaning: Message(
                id:
                    "Blok ini belum ditutup ketika blok `policy` berikutnya dibuka; pembaca Markdown menganggap semuanya satu blok, dan peraturan di dalamnya hilang. Sering kali baris ini sebenarnya penutup yang kehilangan pembukanya.",
                en:
                    "This block is still open where the next `policy` block begins; a reader of Markdown takes all of it for one block, and the policy inside is lost. Often the line was meant to close a block whose opening line is missing."
            ),
            cure: Message(
                id:
                    "Tutup blok ini dengan baris tiga backtick, atau, bila baris ini penutup, tulis pembukanya: tiga backtick dan `policy`. Untuk menampilkan blok di dalam blok, buka blok luar dengan empat backtick.",
                en:
                    "Close this block with a line of three backticks or, where this line closes one, write its opening: three backticks and `policy`. To show a block inside a block open the outer one with four."
            ),
            example: .policy(
                .file,
                wrong: Message(
                    id: """
                        ```text
                        Contoh saja.

                        ```policy
                        peraturan Contoh
                        ```
                        """,
                    en: """
                        ```text
                        Only an illustration.

                        ```policy
                        regulation Sample
                        ```
                        """),
                right: Message(
                    id: """
                        ```text
                        Contoh saja.
                        ```

                        ```policy
                        peraturan Contoh
                        ```
                        """,
                    en: """
                        ```text
                        Only an illustration.
                        ```

                        ```policy
                        regulation Sample
                        ```
                        """))))
}

extension Finding {
    static func blockBeforePolicyOpen(at range: SourceRange, policy: SourceRange) -> Finding {
        Finding(
            .blockBeforePolicyOpen,
            Message(
                id: "blok ini masih terbuka ketika blok `policy` berikutnya dibuka",
                en: "this block is still open where the next `policy` block begins"),
            at: Label(range),
            secondary: [Label(policy, Message(id: "blok `policy` itu", en: "that `policy` block"))],
            help: Message(
                id:
                    "tutup blok ini lebih dulu; bila baris ini penutup, tulis baris pembukanya: tiga backtick dan `policy`",
                en:
                    "close this block first; if this line closes one, write its opening line: three backticks and `policy`"
            ))
    }
}
