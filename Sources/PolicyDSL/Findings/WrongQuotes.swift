public import Findings

extension FindingKind {
    public static let wrongQuotes = FindingKind(
        code: "S005", severity: .error,
        title: Message(id: "tanda petik yang salah", en: "wrong quotes"))
}

extension Finding {
    static func wrongQuotes(_ value: String, at range: SourceRange) -> Finding {
        var doubled = ""
        for character in value { doubled += character == "\"" ? "\"\"" : String(character) }
        let mended = "\"\(doubled)\""
        return Finding(
            .wrongQuotes,
            Message(
                id: "teks ditulis di antara tanda petik lurus `\"`", en: "text is written between straight quotes `\"`"),
            at: Label(range),
            help: Message(
                id: "tulis `\(mended)`; matikan petik otomatis di penyunting",
                en: "write `\(mended)`; turn off automatic quotes in the editor"),
            fixes: [
                Fix(
                    title: Message(id: "pakai petik lurus", en: "use straight quotes"),
                    edits: [Fix.Edit(range: range, replacement: mended)], isSafe: true)
            ])
    }
}
