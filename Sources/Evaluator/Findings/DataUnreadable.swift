public import Findings

extension FindingKind {
    /// A file that the system does not let us read.
    public static let dataUnreadable = FindingKind(
        code: "P021", severity: .error,
        title: Message(id: "berkas tidak dapat dibaca", en: "unreadable file"))
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
