public import Findings

extension FindingKind {
    /// A row longer than the door is willing to hold.
    public static let dataLineTooLong = FindingKind(
        code: "P002", severity: .error,
        title: Message(id: "baris terlalu panjang", en: "line too long"))
}

extension RowFault {
    static func lineTooLong(length: Int, limit: Int) -> RowFault {
        RowFault(
            .dataLineTooLong,
            Message(
                id: "panjang baris \(length) bita, melebihi batas \(limit) bita",
                en: "the row is \(length) bytes long, the limit is \(limit)"))
    }
}
