public import Findings

extension FindingKind {
    public static let badBackticks = FindingKind(
        code: "S006", severity: .error,
        title: Message(id: "nama di antara backtick tidak lengkap", en: "incomplete name between backticks"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Nama yang memuat spasi atau kata kunci ditulis di antara dua backtick (`` ` ``). Di sini \
                    backtick penutupnya tidak ada, atau di antara keduanya tidak ada nama.
                    """,
                en: """
                    A name with blanks or a keyword in it stands between two backticks (`` ` ``). Here the \
                    closing one is missing, or there is no name between them.
                    """),
            cure: Message(
                id: """
                    Tulis backtick penutup tepat sesudah nama, pada baris yang sama. Lebih mudah dibaca bila \
                    nama ditulis tanpa backtick dengan garis bawah: `batas_harian`.
                    """,
                en: """
                    Write the closing backtick right after the name, on the same line. A name without backticks, \
                    with underscores, reads more easily: `daily_limit`.
                    """),
            example: .policy(
                .regulation,
                wrong: Message(
                    id: """
                        parameter `batas harian : menit = 450 menit
                        """,
                    en: """
                        parameter `daily limit : minutes = 450 minutes
                        """),
                right: Message(
                    id: """
                        parameter `batas harian` : menit = 450 menit
                        """,
                    en: """
                        parameter `daily limit` : minutes = 450 minutes
                        """))))
}

extension Finding {
    static func badBackticks(isClosed: Bool, at range: SourceRange) -> Finding {
        Finding(
            .badBackticks,
            isClosed
                ? Message(id: "di antara backtick tidak ada nama", en: "there is no name between the backticks")
                : Message(
                    id: "nama yang dibuka dengan backtick tidak ditutup",
                    en: "the name opened with a backtick is not closed"),
            at: Label(range),
            help: Message(
                id: "tulis nama di antara dua backtick pada satu baris",
                en: "write the name between two backticks on one line"))
    }
}
