public import Findings

extension FindingKind {
    public static let textNotClosed = FindingKind(
        code: "S004", severity: .error,
        title: Message(id: "teks tidak ditutup", en: "text is not closed"))
}

extension Finding {
    static func textNotClosed(at range: SourceRange) -> Finding {
        Finding(
            .textNotClosed, Message(id: "teks ini tidak ditutup", en: "this text is not closed"),
            at: Label(range, Message(id: "mulai di sini", en: "begins here")),
            help: Message(
                id: "tutup dengan `\"` pada baris yang sama; tanda petik di dalam teks ditulis dua kali (`\"\"`)",
                en: "close it with `\"` on the same line; a quote inside a text is written twice (`\"\"`)"))
    }
}
