public import Findings
import PolicyDSL

extension FindingKind {
    public static let notOfDeclaredType = FindingKind(
        code: "T007", severity: .error,
        title: Message(id: "bukan jenis yang dinyatakan", en: "not of the declared type"))
}

extension Finding {
    static func notOfDeclaredType(
        _ value: Message, _ declared: Message, written: String?, at range: SourceRange
    ) -> Finding {
        Finding(
            .notOfDeclaredType,
            Message(
                id: "nilainya \(value.id), padahal dinyatakan \(declared.id)",
                en: "the value is \(value.en), but declared as \(declared.en)"),
            at: Label(range),
            help: written.map { Message(id: "tulis `\($0)`", en: "write `\($0)`") }
                ?? Message(
                    id: "ubah jenis yang dinyatakan, atau rumusnya", en: "change the declared type, or the expression"),
            fixes: written.map { text in
                [
                    Fix(
                        title: Message(id: "tulis `\(text)`", en: "write `\(text)`"),
                        edits: [Fix.Edit(range: range, replacement: text)], isSafe: false)
                ]
            } ?? [])
    }
}
