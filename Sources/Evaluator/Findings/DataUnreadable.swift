public import Findings

extension FindingKind {
    /// A file that the system does not let us read.
    public static let dataUnreadable = FindingKind(
        code: "P021", severity: .error,
        title: Message(id: "berkas tidak dapat dibaca", en: "unreadable file"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Berkasnya ada, tetapi sistem tidak mengizinkannya dibaca, atau pembacaannya gagal di tengah. \
                    Supaya tidak ada yang dibayar dari data separuh, pekerjaan dihentikan.
                    """,
                en: """
                    The file is there, but the system does not let it be read, or reading failed midway. So that \
                    nobody is paid from half the data, the work stops.
                    """),
            cure: Message(
                id: """
                    Tutup berkasnya di program lain, periksa izinnya, atau salin ke folder setempat lalu ulangi.
                    """,
                en: """
                    Close the file in other programs, check its permissions, or copy it to a local folder and \
                    try again.
                    """),
            example: .none(
                Message(
                    id: """
                        Contohnya bergantung pada sistem berkas.
                        """,
                    en: """
                        An example depends on the file system.
                        """))))
}

extension DataFinding {
    static func unreadable(file: String, reason: String) -> DataFinding {
        DataFinding(
            .dataUnreadable,
            Message(
                id: "berkas tidak dapat dibaca: \(reason)",
                en: "the file cannot be read: \(reason)"),
            file: file)
    }
}
