public import Findings

extension FindingKind {
    public static let statementEnd = FindingKind(
        code: "S033", severity: .error,
        title: Message(id: "tanda di akhir kalimat", en: "sign at the end of a statement"))
}

extension Finding {
    static func statementEnd(_ sign: String, at range: SourceRange) -> Finding {
        Finding(
            .statementEnd,
            Message(
                id: "deklarasi tidak diakhiri dengan `\(sign)`", en: "declarations do not end with `\(sign)`"),
            at: Label(range), help: Message(id: "hapus `\(sign)`", en: "delete `\(sign)`"),
            fixes: [
                Fix(
                    title: Message(id: "hapus `\(sign)`", en: "delete `\(sign)`"),
                    edits: [Fix.Edit(range: range, replacement: "")], isSafe: true)
            ])
    }
}
