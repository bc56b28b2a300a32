public import Findings

extension FindingKind {
    public static let rowNotClosed = FindingKind(
        code: "S029", severity: .error,
        title: Message(id: "baris tabel tidak ditutup", en: "table row not closed"))
}

extension Finding {
    static func rowNotClosed(at range: SourceRange) -> Finding {
        Finding(
            .rowNotClosed,
            Message(id: "baris tabel ini tidak ditutup dengan `|`", en: "this table row is not closed with `|`"),
            at: Label(range),
            help: Message(
                id: "tulis `|` di akhir baris; satu baris tabel ditulis pada satu baris",
                en: "write `|` at the end of the line; a row of a table stands on one line"))
    }
}
