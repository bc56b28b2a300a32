public import Findings

extension FindingKind {
    public static let emptyCell = FindingKind(
        code: "S030", severity: .error,
        title: Message(id: "sel kosong", en: "empty cell"))
}

extension Finding {
    static func emptyCell(at range: SourceRange, mayBeAnything: Bool) -> Finding {
        Finding(
            .emptyCell, Message(id: "sel ini kosong", en: "this cell is empty"), at: Label(range),
            help: mayBeAnything
                ? Message(id: "tulis `-` bila apa saja boleh di sini", en: "write `-` if anything will do here")
                : Message(id: "tulis nilainya", en: "write the value"))
    }
}
