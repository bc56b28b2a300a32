public import Findings
import PolicyDSL

extension FindingKind {
    public static let branchesDiffer = FindingKind(
        code: "T008", severity: .error,
        title: Message(id: "jenis cabang berbeda", en: "branches of different kinds"))
}

extension Finding {
    static func branchesDiffer(_ first: Message, _ second: Message, at range: SourceRange) -> Finding {
        Finding(
            .branchesDiffer,
            Message(
                id: "nilai yang satu \(first.id), yang ini \(second.id)",
                en: "one value is \(first.en), this one is \(second.en)"),
            at: Label(range),
            help: Message(
                id: "semua cabang harus sejenis dan sesatuan",
                en: "all branches must be of one kind and unit"))
    }
}
