public import Findings

extension FindingKind {
    /// A field that is not a figure as data files write it.
    public static let dataNotANumber = FindingKind(
        code: "P008", severity: .error,
        title: Message(id: "bukan angka", en: "not a number"))
}

extension RowFault {
    static func notANumber(_ text: String, decimals: Int, decimalComma: Bool) -> RowFault {
        let sample = decimals > 0 ? (decimalComma ? "1250,5" : "1250.5") : "1250"
        return RowFault(
            .dataNotANumber,
            Message(
                id: "`\(text)` bukan angka; tulis seperti `\(sample)`, tanpa pemisah ribuan dan tanpa satuan",
                en: "`\(text)` is not a number; write it as `\(sample)`, without grouping and without a unit"))
    }
}
