public import Findings

extension FindingKind {
    public static let spreadsheetFunction = FindingKind(
        code: "S023", severity: .error,
        title: Message(id: "fungsi lembar kerja", en: "spreadsheet function"))
}

extension Finding {
    static func spreadsheetFunction(_ name: String, cure: Message, at range: SourceRange) -> Finding {
        Finding(
            .spreadsheetFunction,
            Message(
                id: "`\(name)(…)` adalah fungsi lembar kerja, bukan bagian bahasa ini",
                en: "`\(name)(…)` is a spreadsheet function, not part of this language"),
            at: Label(range), help: cure)
    }
}
