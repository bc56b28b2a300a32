public import Findings

extension FindingKind {
    public static let invalidEncoding = FindingKind(
        code: "S001", severity: .error,
        title: Message(id: "berkas bukan teks UTF-8", en: "the file is not UTF-8 text"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Berkas memuat bita yang bukan UTF-8, biasanya karena disimpan dengan penyandian lama \
                    (Windows-1252, UTF-16). Huruf yang tidak terbaca dapat mengubah nama atau kata dalam naskah, \
                    sehingga berkas tidak dibaca lebih lanjut.
                    """,
                en: """
                    The file holds bytes that are not UTF-8, most often because it was saved in an older \
                    encoding (Windows-1252, UTF-16). A letter that cannot be read may change a name or a word of \
                    the text, so the file is read no further.
                    """),
            cure: Message(
                id: """
                    Buka berkas di penyunting, pilih Simpan sebagai, dan pilih penyandian UTF-8. Bila hanya satu \
                    huruf yang rusak, ketik ulang huruf itu.
                    """,
                en: """
                    Open the file in the editor, choose Save as, and choose the encoding UTF-8. If a single \
                    letter is damaged, type that letter again.
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

extension Finding {
    static func invalidEncoding(_ byte: UInt8, at range: SourceRange) -> Finding {
        let hexadecimal = String(byte, radix: 16, uppercase: true)
        return Finding(
            .invalidEncoding,
            Message(id: "di sini ada bita yang bukan UTF-8", en: "there is a byte here that is not UTF-8"),
            at: Label(range, Message(id: "bita \(hexadecimal)", en: "byte \(hexadecimal)")),
            help: Message(
                id: "simpan berkas ini sebagai UTF-8 (di penyunting: Simpan sebagai, penyandian UTF-8)",
                en: "save this file as UTF-8 (in the editor: Save as, encoding UTF-8)"))
    }

    /// A byte-order mark of UTF-16 at the start: nothing in the file can be read.
    static func isUTF16(at range: SourceRange) -> Finding {
        Finding(
            .invalidEncoding, Message(id: "berkas ini disimpan sebagai UTF-16", en: "this file is saved as UTF-16"),
            at: Label(range),
            help: Message(
                id: "simpan berkas ini sebagai UTF-8 (di penyunting: Simpan sebagai, penyandian UTF-8)",
                en: "save this file as UTF-8 (in the editor: Save as, encoding UTF-8)"))
    }
}
