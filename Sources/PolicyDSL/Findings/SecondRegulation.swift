public import Findings

extension FindingKind {
    public static let secondRegulation = FindingKind(
        code: "S034", severity: .error,
        title: Message(id: "dua peraturan dalam satu berkas", en: "two regulations in one file"))
}

extension Finding {
    static func secondRegulation(at range: SourceRange, first: SourceRange?) -> Finding {
        Finding(
            .secondRegulation,
            Message(id: "satu berkas memuat satu peraturan", en: "a file holds one regulation"), at: Label(range),
            secondary: first.map { [Label($0, Message(id: "yang pertama", en: "the first"))] } ?? [],
            help: Message(
                id: "pindahkan ke berkas lain dan sebut dengan `mengingat`",
                en: "move it to another file and name it with `under`"))
    }
}
