public import Findings

extension FindingKind {
    /// A key that several rows of a register share; none of them is taken.
    public static let dataDuplicateKey = FindingKind(
        code: "P017", severity: .error,
        title: Message(id: "kunci ganda", en: "duplicate key"))
}

extension RowFault {
    static func duplicateKey(_ key: String) -> RowFault {
        RowFault(
            .dataDuplicateKey,
            Message(
                id: "kunci `\(key)` dipakai oleh lebih dari satu baris; semuanya ditolak",
                en: "more than one row has the key `\(key)`; all of them are rejected"))
    }
}
