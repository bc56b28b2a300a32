public import Findings

extension FindingKind {
    public static let textNotClosed = FindingKind(
        code: "S004", severity: .error,
        title: Message(id: "teks tidak ditutup", en: "text is not closed"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Teks dibuka dengan tanda petik, tetapi tidak ditutup pada baris yang sama. Semua yang \
                    tertulis sesudahnya akan terbaca sebagai bagian dari teks itu.
                    """,
                en: """
                    A text was opened with a quote and not closed on the same line. All that follows would be \
                    read as part of it.
                    """),
            cure: Message(
                id: """
                    Tulis `"` di akhir teks, pada baris yang sama. Tanda petik di dalam teks ditulis dua kali \
                    (`""`).
                    """,
                en: """
                    Write `"` at the end of the text, on the same line. A quote inside the text is written twice \
                    (`""`).
                    """),
            example: .policy(
                .file,
                wrong: Message(
                    id: """
                        peraturan TPP_Kota
                          judul "Tambahan Penghasilan Pegawai
                          berlaku sejak 1 Januari 2025
                        """,
                    en: """
                        regulation City_Pay
                          title "Additional pay of staff
                          in force from 1 January 2025
                        """),
                right: Message(
                    id: """
                        peraturan TPP_Kota
                          judul "Tambahan Penghasilan Pegawai"
                          berlaku sejak 1 Januari 2025
                        """,
                    en: """
                        regulation City_Pay
                          title "Additional pay of staff"
                          in force from 1 January 2025
                        """))))
}

extension Finding {
    static func textNotClosed(at range: SourceRange) -> Finding {
        Finding(
            .textNotClosed, Message(id: "teks ini tidak ditutup", en: "this text is not closed"),
            at: Label(range, Message(id: "mulai di sini", en: "begins here")),
            help: Message(
                id: "tutup dengan `\"` pada baris yang sama; tanda petik di dalam teks ditulis dua kali (`\"\"`)",
                en: "close it with `\"` on the same line; a quote inside a text is written twice (`\"\"`)"))
    }
}
