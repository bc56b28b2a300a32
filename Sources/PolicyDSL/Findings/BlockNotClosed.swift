public import Findings

extension FindingKind {
    public static let blockNotClosed = FindingKind(
        code: "S016", severity: .error,
        title: Message(id: "blok kode tidak ditutup", en: "code block not closed"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Dalam berkas `.policy.md`, blok yang dibuka dengan ```` ```policy ```` harus ditutup dengan \
                    baris berisi tiga backtick. Tanpa penutup, bunyi pasal berikutnya terbaca sebagai aturan, \
                    atau aturan berikutnya hilang dari perhitungan.
                    """,
                en: """
                    In a `.policy.md` file, a block opened with ```` ```policy ```` must be closed by a line of \
                    three backticks. Without it the wording of the next article would be read as rules, or the \
                    next rules would be lost from the computation.
                    """),
            cure: Message(
                id: """
                    Tulis tiga backtick pada baris tersendiri sesudah aturan terakhir blok itu.
                    """,
                en: """
                    Write three backticks on a line of their own after the last rule of the block.
                    """),
            example: .policy(
                .file,
                wrong: Message(
                    id: """
                        # Peraturan tentang TPP

                        ```policy
                        peraturan TPP_Kota
                          berlaku sejak 1 Januari 2025

                        Tambahan penghasilan dibayarkan setiap bulan.
                        """,
                    en: """
                        # Regulation on additional pay

                        ```policy
                        regulation City_Pay
                          in force from 1 January 2025

                        Additional pay is paid every month.
                        """),
                right: Message(
                    id: """
                        # Peraturan tentang TPP

                        ```policy
                        peraturan TPP_Kota
                          berlaku sejak 1 Januari 2025
                        ```

                        Tambahan penghasilan dibayarkan setiap bulan.
                        """,
                    en: """
                        # Regulation on additional pay

                        ```policy
                        regulation City_Pay
                          in force from 1 January 2025
                        ```

                        Additional pay is paid every month.
                        """))))
}

extension Finding {
    static func blockNotClosed(at range: SourceRange) -> Finding {
        Finding(
            .blockNotClosed,
            Message(id: "blok `policy` ini tidak ditutup", en: "this `policy` block is not closed"),
            at: Label(range, Message(id: "dibuka di sini", en: "opened here")),
            help: Message(
                id: "tutup dengan baris yang berisi tiga backtick saja",
                en: "close it with a line of three backticks alone"))
    }
}
