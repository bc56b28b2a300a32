public import Findings

extension FindingKind {
    public static let blockInBlock = FindingKind(
        code: "S047", severity: .error,
        title: Message(id: "blok di dalam blok", en: "block within a block"),
        explanation: Explanation(
            meaning: Message(
                id:
                    "Di dalam blok `policy` yang masih terbuka, blok dibuka sekali lagi. Biasanya sebuah saran disalin beserta baris backtick di atas dan di bawahnya. Baris penutup yang pertama menutup blok luar, sehingga aturan di belakangnya hilang dari perhitungan.",
                en:
                    "Within a `policy` block that is still open a block is opened once more. Usually a suggestion was copied with the lines of backticks above and below it. The first closing line closes the outer block, so that the rules behind it are lost from the computation."
            ),
            cure: Message(
                id: "Hapus baris pembuka dan baris penutup blok yang di dalam.",
                en: "Delete the lines that open and close the inner block."),
            example: .policy(
                .file,
                wrong: Message(
                    id: """
                        ```policy
                        peraturan Contoh
                          berlaku sejak 1 Januari 2025

                        ```policy
                        parameter batas : menit = 450 menit
                        ```
                        ```
                        """,
                    en: """
                        ```policy
                        regulation Sample
                          in force from 1 January 2025

                        ```policy
                        parameter limit : minutes = 450 minutes
                        ```
                        ```
                        """),
                right: Message(
                    id: """
                        ```policy
                        peraturan Contoh
                          berlaku sejak 1 Januari 2025

                        parameter batas : menit = 450 menit
                        ```
                        """,
                    en: """
                        ```policy
                        regulation Sample
                          in force from 1 January 2025

                        parameter limit : minutes = 450 minutes
                        ```
                        """))))
}

extension Finding {
    static func blockInBlock(at range: SourceRange, closing: SourceRange) -> Finding {
        func line(_ place: SourceRange) -> Fix.Edit {
            Fix.Edit(
                range: SourceRange(file: place.file, start: place.start, end: place.end + 1), replacement: "")
        }
        return Finding(
            .blockInBlock,
            Message(
                id: "blok `policy` dibuka di sini, padahal blok di atasnya masih terbuka",
                en: "a `policy` block is opened here while the one above is still open"),
            at: Label(range),
            secondary: [Label(closing, Message(id: "penutupnya", en: "closes it"))],
            help: Message(
                id: "hapus baris ini dan baris penutupnya", en: "delete this line and the one that closes it"),
            fixes: [
                Fix(
                    title: Message(id: "hapus kedua barisnya", en: "delete both lines"),
                    edits: [line(range), line(closing)], isSafe: false)
            ])
    }
}
