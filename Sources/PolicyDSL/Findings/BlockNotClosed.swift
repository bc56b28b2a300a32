public import Findings

extension FindingKind {
    public static let blockNotClosed = FindingKind(
        code: "S016", severity: .error,
        title: Message(id: "blok kode tidak ditutup", en: "code block not closed"))
}

extension Finding {
    static func blockNotClosed(at range: SourceRange) -> Finding {
        Finding(
            .blockNotClosed,
            Message(id: "blok `policy` ini tidak ditutup", en: "this `policy` block is not closed"),
            at: Label(range, Message(id: "dibuka di sini", en: "opened here")),
            help: Message(
                id: "tutup dengan baris yang berisi tiga backtick saja",
                en: "close it with a line of three backticks alone"))
    }
}
