public import Findings

extension FindingKind {
    /// An empty field whose declaration is not optional.
    public static let dataMissingValue = FindingKind(
        code: "P007", severity: .error,
        title: Message(id: "kolom wajib kosong", en: "missing value"))
}

extension RowFault {
    static func missingValue(_ column: String) -> RowFault {
        RowFault(
            .dataMissingValue,
            Message(
                id: "`\(column)` wajib diisi",
                en: "`\(column)` must not be empty"))
    }
}
