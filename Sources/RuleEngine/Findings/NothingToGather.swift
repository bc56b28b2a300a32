public import Findings
import PolicyDSL

extension FindingKind {
    public static let nothingToGather = FindingKind(
        code: "G012", severity: .error,
        title: Message(id: "tidak ada yang dikumpulkan", en: "nothing to gather"))
}

extension Finding {
    static func nothingToGather(_ name: Name, at range: SourceRange) -> Finding {
        Finding(
            .nothingToGather,
            Message(
                id: "`\(name.text)` di sini hanya satu nilai, tidak ada yang dikumpulkan",
                en: "`\(name.text)` is one value here, there is nothing to gather"),
            at: Label(range),
            help: Message(
                id: "tulis `\(name.text)` saja",
                en: "write `\(name.text)` alone"))
    }
}
