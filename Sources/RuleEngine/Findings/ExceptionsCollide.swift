public import Findings
import PolicyDSL

extension FindingKind {
    public static let exceptionsCollide = FindingKind(
        code: "X001", severity: .error,
        title: Message(id: "pengecualian bertabrakan", en: "exceptions collide"))
}

extension Finding {
    static func exceptionsCollide(
        _ second: Name, _ first: Name, of rule: String, _ sample: Message, _ language: KeywordLanguage
    ) -> Finding {
        let word = language == .indonesian ? "mengalahkan" : "prevails over"
        return Finding(
            .exceptionsCollide,
            Message(
                id:
                    "pengecualian `\(first.text)` dan `\(second.text)` atas `\(rule)` dapat berlaku bersamaan dengan nilai berbeda: \(sample.id)",
                en:
                    "the exceptions `\(first.text)` and `\(second.text)` to `\(rule)` can apply together with different values: \(sample.en)"
            ),
            at: Label(second.range),
            secondary: [Label(first.range, Message(id: "berlaku juga", en: "applies too"))],
            help: Message(
                id:
                    "tulis mana yang menang, misalnya `\(second.text) \(word) \(first.text)`, atau buat syaratnya tidak bertemu",
                en: "say which prevails, as `\(second.text) \(word) \(first.text)`, or keep their conditions apart"))
    }
}
