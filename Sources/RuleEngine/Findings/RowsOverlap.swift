public import Findings
import PolicyDSL

extension FindingKind {
    public static let rowsOverlap = FindingKind(
        code: "D002", severity: .error,
        title: Message(id: "baris bertumpang tindih", en: "overlapping rows"))
}

extension Finding {
    static func rowsOverlap(
        at range: SourceRange, first: SourceRange, _ sample: Message, whole: Message?, _ language: KeywordLanguage
    ) -> Finding {
        let words = language == .indonesian ? "menurut urutan" : "in order"
        return Finding(
            .rowsOverlap,
            Message(
                id: "dua baris cocok untuk \(sample.id)", en: "two rows fit \(sample.en)"),
            at: Label(range, Message(id: "baris ini", en: "this row")),
            secondary: [Label(first, Message(id: "dan baris ini", en: "and this one"))],
            help: Message(
                id:
                    "persempit salah satunya (`..<` tidak memuat ujung atas), atau tulis `\(words)` bila baris pertama yang menentukan",
                en: "narrow one of them (`..<` leaves out the upper end), or write `\(words)` if the first row decides"),
            note: whole.map { Message(id: "keduanya memuat \($0.id)", en: "both hold \($0.en)") })
    }
}
