public import Findings

extension FindingKind {
    /// A file in UTF-16 or another encoding that is not UTF-8.
    public static let dataWrongEncoding = FindingKind(
        code: "P023", severity: .error,
        title: Message(id: "pengodean berkas bukan UTF-8", en: "file is not UTF-8"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Berkas ini disimpan sebagai UTF-16 atau penyandian lain, biasanya dengan "Teks Unicode" di \
                    lembar kerja. Isinya tidak dapat dibaca sebagai CSV.
                    """,
                en: """
                    The file was saved in UTF-16 or another encoding, mostly as "Unicode text" from a \
                    spreadsheet. It cannot be read as CSV.
                    """),
            cure: Message(
                id: """
                    Simpan ulang dengan pilihan CSV UTF-8.
                    """,
                en: """
                    Save it again, choosing CSV UTF-8.
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

extension DataFinding {
    static func wrongEncoding(file: String, encoding: String) -> DataFinding {
        DataFinding(
            .dataWrongEncoding,
            Message(
                id: "berkas ini berpengodean \(encoding), bukan UTF-8",
                en: "the file is in \(encoding), not in UTF-8"),
            help: Message(
                id: "simpan ulang sebagai CSV UTF-8",
                en: "save it again as CSV UTF-8"),
            file: file)
    }
}
