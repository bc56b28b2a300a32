public import Findings

extension FindingKind {
    /// A row of a log whose owner is not there.
    public static let dataUnknownOwner = FindingKind(
        code: "P016", severity: .error,
        title: Message(id: "pemilik baris tidak ditemukan", en: "unknown owner"))
}

extension RowFault {
    static func unknownOwner(_ key: String, register: String) -> RowFault {
        RowFault(
            .dataUnknownOwner,
            Message(
                id: "pemilik baris ini, `\(key)`, tidak ada di daftar \(register)",
                en: "the owner of this row, `\(key)`, is not in the register \(register)"))
    }
}
