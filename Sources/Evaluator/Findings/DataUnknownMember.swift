public import Findings

extension FindingKind {
    /// A field that names no member of its choice.
    public static let dataUnknownMember = FindingKind(
        code: "P014", severity: .error,
        title: Message(id: "bukan anggota pilihan", en: "not a member of the choice"))
}

extension RowFault {
    static func unknownMember(_ text: String, members: [String]) -> RowFault {
        let list = members.prefix(12).map { "`\($0)`" }.joined(separator: ", ") + (members.count > 12 ? ", …" : "")
        return RowFault(
            .dataUnknownMember,
            Message(
                id: "`\(text)` tidak dikenal; pilihannya \(list)",
                en: "`\(text)` is not known; the choices are \(list)"))
    }
}
