public import Findings

extension FindingKind {
    /// A field whose bytes are not UTF-8.
    public static let dataNotUTF8 = FindingKind(
        code: "P005", severity: .error,
        title: Message(id: "bukan UTF-8", en: "not UTF-8"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Isi kolom ini memuat bita yang bukan UTF-8. Kunci atau nama yang rusak hurufnya tidak akan \
                    cocok dengan daftar mana pun.
                    """,
                en: """
                    The field holds bytes that are not UTF-8. A key or name with a damaged letter would match no \
                    register.
                    """),
            cure: Message(
                id: """
                    Simpan ulang berkasnya sebagai CSV UTF-8. Bila hanya beberapa baris, ketik ulang huruf yang \
                    rusak.
                    """,
                en: """
                    Save the file again as CSV UTF-8. If it is a few rows only, type the damaged letters again.
                    """),
            example: .none(
                Message(
                    id: """
                        Contohnya tidak dapat ditampilkan: halaman ini sendiri UTF-8.
                        """,
                    en: """
                        It cannot be shown by an example: this page itself is UTF-8.
                        """))))
}

extension RowFault {
    static func notUTF8(_ text: String) -> RowFault {
        RowFault(
            .dataNotUTF8,
            Message(
                id: "isi `\(text)` bukan UTF-8; simpan ulang berkas dengan pengodean UTF-8",
                en: "`\(text)` is not UTF-8; save the file again in UTF-8"))
    }
}
