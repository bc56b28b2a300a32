public import Findings
import PolicyDSL

extension FindingKind {
    public static let branchesDiffer = FindingKind(
        code: "T008", severity: .error,
        title: Message(id: "jenis cabang berbeda", en: "branches of different kinds"))
}

extension Finding {
    static func branchesDiffer(
        _ first: Message, _ second: Message, written: String?, at range: SourceRange
    ) -> Finding {
        Finding(
            .branchesDiffer,
            Message(
                id: "nilai yang satu \(first.id), yang ini \(second.id)",
                en: "one value is \(first.en), this one is \(second.en)"),
            at: Label(range),
            help: written.map { Message(id: "tulis `\($0)`", en: "write `\($0)`") }
                ?? Message(
                    id: "semua cabang harus sejenis dan sesatuan", en: "all branches must be of one kind and unit"),
            fixes: written.map { text in
                [
                    Fix(
                        title: Message(id: "tulis `\(text)`", en: "write `\(text)`"),
                        edits: [Fix.Edit(range: range, replacement: text)], isSafe: false)
                ]
            } ?? [])
    }
}
