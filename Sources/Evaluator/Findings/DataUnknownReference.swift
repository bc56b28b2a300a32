public import Findings

extension FindingKind {
    /// A field that refers to a record that is not there.
    public static let dataUnknownReference = FindingKind(
        code: "P015", severity: .error,
        title: Message(id: "rujukan tidak ditemukan", en: "unknown reference"))
}

extension RowFault {
    static func unknownReference(_ key: String, register: String) -> RowFault {
        RowFault(
            .dataUnknownReference,
            Message(
                id: "`\(key)` tidak ada di daftar \(register)",
                en: "`\(key)` is not in the register \(register)"))
    }
}
