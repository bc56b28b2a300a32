public import Findings
import PolicyDSL

extension FindingKind {
    public static let referenceBesideText = FindingKind(
        code: "T011", severity: .error,
        title: Message(id: "rujukan dibandingkan dengan teks", en: "reference compared with text"))
}

extension Finding {
    static func referenceBesideText(_ table: TableSymbol, at range: SourceRange) -> Finding {
        let key = table.keyField?.name.text ?? "…"
        return Finding(
            .referenceBesideText,
            Message(
                id: "ini rujukan ke `\(table.name.text)`, bukan teks atau angka",
                en: "this is a reference to `\(table.name.text)`, not a text or number"),
            at: Label(range),
            help: Message(
                id: "bandingkan kuncinya: tambahkan `.\(key)`", en: "compare its key: add `.\(key)`"),
            fixes: [
                Fix(
                    title: Message(id: "tambahkan `.\(key)`", en: "add `.\(key)`"),
                    edits: [
                        Fix.Edit(
                            range: SourceRange(file: range.file, start: range.end, end: range.end),
                            replacement: ".\(key)")
                    ], isSafe: false)
            ])
    }
}
