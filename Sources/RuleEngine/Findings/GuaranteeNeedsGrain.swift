public import Findings
import PolicyDSL

extension FindingKind {
    public static let guaranteeNeedsGrain = FindingKind(
        code: "G015", severity: .error,
        title: Message(id: "jaminan tanpa `untuk`", en: "guarantee without `for`"))
}

extension Finding {
    static func guaranteeNeedsGrain(_ name: Name) -> Finding {
        Finding(
            .guaranteeNeedsGrain,
            Message(
                id: "tidak jelas untuk siapa jaminan `\(name.text)`",
                en: "it is not clear what the guarantee `\(name.text)` is for"),
            at: Label(name.range),
            help: Message(
                id: "tulis `untuk …` sesudah namanya",
                en: "write `for …` after its name"))
    }
}
