public import Findings

extension FindingKind {
    public static let blockMarkedWrong = FindingKind(
        code: "S039", severity: .error,
        title: Message(id: "blok peraturan salah tanda", en: "policy block marked wrong"),
        explanation: Explanation(
            meaning: Message(
                id:
                    "Hanya blok bertanda `policy`, dengan huruf kecil, yang dibaca sebagai peraturan. Isi blok ini peraturan, tetapi tandanya lain atau tidak ada, sehingga seluruh isinya akan hilang begitu saja.",
                en:
                    "Only blocks marked `policy`, in small letters, are read as policy. What this block holds is policy, but its mark is another or missing, and all of it would be lost without a word."
            ),
            cure: Message(
                id:
                    "Tulis `policy` tepat di belakang tiga backtick. Bila blok itu memang hanya gambaran, tandai dengan `text`.",
                en: "Write `policy` right behind the three backticks. A block that only illustrates is marked `text`."),
            example: .policy(
                .file,
                wrong: Message(
                    id: """
                        ```Policy
                        peraturan Contoh
                        ```
                        """,
                    en: """
                        ```Policy
                        regulation Sample
                        ```
                        """),
                right: Message(
                    id: """
                        ```policy
                        peraturan Contoh
                        ```
                        """,
                    en: """
                        ```policy
                        regulation Sample
                        ```
                        """))))
}

extension Finding {
    /// - Parameter info: where the mark stands.
    static func blockMarkedWrong(_ mark: String, at range: SourceRange, info: SourceRange) -> Finding {
        Finding(
            .blockMarkedWrong,
            mark.isEmpty
                ? Message(
                    id: "blok ini berisi peraturan tetapi tidak bertanda `policy`, jadi tidak dibaca",
                    en: "this block holds policy but is not marked `policy`, so it is not read")
                : Message(
                    id: "blok ini bertanda `\(excerpt(mark))`, bukan `policy`, jadi tidak dibaca",
                    en: "this block is marked `\(excerpt(mark))`, not `policy`, so it is not read"),
            at: Label(range),
            help: Message(
                id: "tulis `policy` di belakang backtick; blok yang hanya gambaran ditandai `text`",
                en: "write `policy` behind the backticks; a block that only illustrates is marked `text`"),
            fixes: [
                Fix(
                    title: Message(id: "tandai `policy`", en: "mark it `policy`"),
                    edits: [Fix.Edit(range: info, replacement: "policy")], isSafe: false)
            ])
    }
}
