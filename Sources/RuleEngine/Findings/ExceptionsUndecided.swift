public import Findings
import PolicyDSL

extension FindingKind {
    public static let exceptionsUndecided = FindingKind(
        code: "X006", severity: .error,
        title: Message(id: "pengecualian tidak dapat dipastikan", en: "exceptions cannot be decided"))
}

extension Finding {
    static func exceptionsUndecided(_ first: Name, _ second: Name) -> Finding {
        Finding(
            .exceptionsUndecided,
            Message(
                id: "tidak dapat dipastikan apakah `\(first.text)` dan `\(second.text)` dapat berlaku bersamaan",
                en: "it cannot be made sure that `\(first.text)` and `\(second.text)` never apply together"),
            at: Label(second.range),
            secondary: [Label(first.range)],
            help: Message(
                id: "tulis mana yang mengalahkan",
                en: "say which prevails"))
    }
}
