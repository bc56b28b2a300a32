public import Findings
import PolicyDSL

extension FindingKind {
    public static let wrongGrain = FindingKind(
        code: "G001", severity: .error,
        title: Message(id: "nilai untuk tingkat lain", en: "value of another grain"))
}

extension Finding {
    static func wrongGrain(
        _ name: Name, declared: SourceRange, _ own: Message, _ here: Message, advice: [String]
    ) -> Finding {
        Finding(
            .wrongGrain,
            Message(
                id: "`\(name.text)` dinyatakan untuk \(own.id), tidak untuk \(here.id)",
                en: "`\(name.text)` is stated for \(own.en), not for \(here.en)"),
            at: Label(name.range),
            secondary: [Label(declared, Message(id: "dinyatakan di sini", en: "declared here"))],
            help: advice.isEmpty
                ? Message(
                    id: "nilai itu tidak dapat dicapai dari sini", en: "that value cannot be reached from here")
                : Message(
                    id: "tulis \(Wording.quoted(advice, .indonesian))", en: "write \(Wording.quoted(advice, .english))")
        )
    }
}
