public import Findings

extension FindingKind {
    public static let policyInProse = FindingKind(
        code: "S038", severity: .error,
        title: Message(id: "deklarasi di luar blok", en: "declaration outside a block"),
        explanation: Explanation(
            meaning: Message(
                id:
                    "Dalam berkas `.policy.md` hanya isi blok bertanda `policy` yang dibaca. Deklarasi yang tertulis di antara naskah biasa akan hilang begitu saja, dan nilai pegawai dihitung tanpa aturan itu.",
                en:
                    "In a `.policy.md` file only what stands in blocks marked `policy` is read. A declaration among the prose would be lost without a word, and people would be scored without it."
            ),
            cure: Message(
                id:
                    "Tulis baris pembuka, tiga backtick dan `policy`, di atas deklarasi, dan baris penutup, tiga backtick saja, di bawahnya. Baris pembuka yang hilang juga membuat penutupnya membuka blok lain.",
                en:
                    "Write the opening line, three backticks and `policy`, above the declaration, and the closing line, three backticks alone, below it. Where the opening line is missing the closing one opens another block."
            ),
            example: .policy(
                .file,
                wrong: Message(
                    id: """
                        ```policy
                        peraturan Contoh
                        ```

                        ## Pasal 5

                        parameter batas : menit = 450 menit
                        ```
                        """,
                    en: """
                        ```policy
                        regulation Sample
                        ```

                        ## Article 5

                        parameter limit : minutes = 450 minutes
                        ```
                        """),
                right: Message(
                    id: """
                        ```policy
                        peraturan Contoh
                        ```

                        ## Pasal 5

                        ```policy
                        parameter batas : menit = 450 menit
                        ```
                        """,
                    en: """
                        ```policy
                        regulation Sample
                        ```

                        ## Article 5

                        ```policy
                        parameter limit : minutes = 450 minutes
                        ```
                        """))))
}

extension Finding {
    /// - Parameters:
    ///   - text: all lines of the declarations.
    ///   - fence: the line behind them that was meant to close their block.
    static func policyInProse(
        at range: SourceRange, text: SourceRange, fence: SourceRange?, lacksLineEnd: Bool
    ) -> Finding {
        let start = SourceRange(file: text.file, start: text.start, end: text.start)
        let end = SourceRange(file: text.file, start: text.end, end: text.end)
        var edits = [Fix.Edit(range: start, replacement: "```policy\n")]
        if fence == nil { edits.append(Fix.Edit(range: end, replacement: lacksLineEnd ? "\n```\n" : "```\n")) }
        return Finding(
            .policyInProse,
            Message(
                id: "deklarasi ini di luar blok `policy`, jadi tidak dibaca",
                en: "this declaration is outside any `policy` block, so it is not read"),
            at: Label(range),
            secondary: fence.map {
                [Label($0, Message(id: "penutup blok yang tidak dibuka", en: "closes a block that was not opened"))]
            } ?? [],
            help: fence == nil
                ? Message(
                    id: "tulis baris berisi tiga backtick dan `policy` di atasnya, dan tiga backtick saja di bawahnya",
                    en: "write a line of three backticks and `policy` above it, and three backticks alone below it")
                : Message(
                    id: "tulis baris berisi tiga backtick dan `policy` di atasnya",
                    en: "write a line of three backticks and `policy` above it"),
            fixes: [
                Fix(
                    title: Message(id: "tulis batas bloknya", en: "write the lines around the block"), edits: edits,
                    isSafe: false)
            ])
    }
}
