public import Findings

extension FindingKind {
    /// A row that has more or fewer columns than the header.
    public static let dataColumnCount = FindingKind(
        code: "P001", severity: .error,
        title: Message(id: "jumlah kolom tidak sama dengan tajuk", en: "not as many columns as the header"))
}

extension RowFault {
    static func columnCount(found: Int, expected: Int) -> RowFault {
        RowFault(
            .dataColumnCount,
            Message(
                id: "baris ini berisi \(found) kolom, padahal tajuknya \(expected) kolom",
                en: "this row has \(found) columns, the header has \(expected)"))
    }
}
