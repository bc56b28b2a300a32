public import Findings
import PolicyDSL

extension FindingKind {
    public static let optionalTableResult = FindingKind(
        code: "T026", severity: .error,
        title: Message(id: "hasil tabel dapat kosong", en: "table result may be absent"))
}

extension Finding {
    static func optionalTableResult(_ name: Name, _ language: KeywordLanguage) -> Finding {
        Finding(
            .optionalTableResult,
            Message(
                id: "hasil `\(name.text)` dapat kosong",
                en: "the result `\(name.text)` may be absent"),
            at: Label(name.range),
            help: Message(
                id: "isi setiap baris dengan nilai",
                en: "give each row a value"))
    }
}
