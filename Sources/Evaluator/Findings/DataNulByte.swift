public import Findings

extension FindingKind {
    /// A field that holds a byte 0.
    public static let dataNulByte = FindingKind(
        code: "P006", severity: .error,
        title: Message(id: "ada bita nol", en: "a zero byte"))
}

extension RowFault {
    static func nulByte() -> RowFault {
        RowFault(
            .dataNulByte,
            Message(
                id: "isi kolom memuat bita nol; berkasnya mungkin rusak",
                en: "the field holds a zero byte; the file may be damaged"))
    }
}
