public import Findings
import PolicyDSL

extension FindingKind {
    public static let ambiguousTarget = FindingKind(
        code: "X005", severity: .error,
        title: Message(id: "pengecualian atas beberapa aturan", en: "exception to several rules"))
}

extension Finding {
    static func ambiguousTarget(_ name: Name, _ places: [SourceRange]) -> Finding {
        Finding(
            .ambiguousTarget,
            Message(
                id: "ada beberapa aturan bernama `\(name.text)`",
                en: "there are several rules named `\(name.text)`"),
            at: Label(name.range),
            secondary: places.map { Label($0) },
            help: Message(
                id: "tulis pengecualian di bawah aturannya dengan `kecuali`",
                en: "write the exception below its rule by `except`"))
    }
}
