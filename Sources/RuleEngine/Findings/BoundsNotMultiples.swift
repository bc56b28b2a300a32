public import Findings
import PolicyDSL

extension FindingKind {
    public static let boundsNotMultiples = FindingKind(
        code: "R009", severity: .error,
        title: Message(id: "batas bukan kelipatan", en: "bounds are no multiples"))
}

extension Finding {
    static func boundsNotMultiples(_ name: Name, _ step: String) -> Finding {
        Finding(
            .boundsNotMultiples,
            Message(
                id: "batas kolom `\(name.text)` bukan kelipatan \(step)",
                en: "the bounds of `\(name.text)` are not multiples of \(step)"),
            at: Label(name.range),
            help: Message(
                id: "samakan ketelitian batas dengan `kelipatan`",
                en: "give the bounds no more decimals than `step`"))
    }
}
