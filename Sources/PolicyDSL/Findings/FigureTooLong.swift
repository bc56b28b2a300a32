public import Findings

extension FindingKind {
    public static let figureTooLong = FindingKind(
        code: "S008", severity: .error,
        title: Message(id: "angka terlalu panjang", en: "figure too long"))
}

extension Finding {
    static func figureTooLong(_ digits: Int, at range: SourceRange) -> Finding {
        Finding(
            .figureTooLong,
            Message(id: "angka ini lebih dari 18 digit", en: "this figure has more than 18 digits"),
            at: Label(range, digits > 18 ? Message(id: "\(digits) digit", en: "\(digits) digits") : nil),
            help: Message(
                id: "nomor pengenal seperti NIP ditulis sebagai teks, di antara tanda petik",
                en: "identifying numbers are written as text, between quotes"))
    }
}
