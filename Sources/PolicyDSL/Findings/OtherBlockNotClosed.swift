public import Findings

extension FindingKind {
    public static let otherBlockNotClosed = FindingKind(
        code: "S042", severity: .warning,
        title: Message(id: "blok lain tidak ditutup", en: "other block not closed"),
        explanation: Explanation(
            meaning: Message(
                id:
                    "Blok ini bukan blok `policy` dan tidak ditutup, sehingga seluruh sisa berkas, pasal dan judul di dalamnya pula, dianggap isi blok.",
                en:
                    "This block is not marked `policy` and is not closed, so that all the rest of the file, its articles and headings too, is taken for its content."
            ),
            cure: Message(
                id: "Tutup dengan baris tiga backtick, atau hapus baris pembukanya.",
                en: "Close it with a line of three backticks, or delete the line that opens it."),
            example: .policy(
                .file,
                wrong: Message(
                    id: """
                        ```policy
                        peraturan Contoh
                        ```

                        ```text
                        Sampai akhir berkas.
                        """,
                    en: """
                        ```policy
                        regulation Sample
                        ```

                        ```text
                        To the end of the file.
                        """),
                right: Message(
                    id: """
                        ```policy
                        peraturan Contoh
                        ```

                        ```text
                        Sampai di sini.
                        ```
                        """,
                    en: """
                        ```policy
                        regulation Sample
                        ```

                        ```text
                        To here.
                        ```
                        """))))
}

extension Finding {
    static func otherBlockNotClosed(at range: SourceRange) -> Finding {
        Finding(
            .otherBlockNotClosed,
            Message(
                id: "blok ini tidak ditutup, jadi sisa berkas dianggap isinya",
                en: "this block is not closed, so the rest of the file is taken for its content"),
            at: Label(range),
            help: Message(
                id: "tutup dengan baris yang berisi tiga backtick saja, atau hapus baris ini",
                en: "close it with a line of three backticks alone, or delete this line"))
    }
}
