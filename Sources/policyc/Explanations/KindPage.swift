import Findings

/// What is told of one kind of finding, in one language; how it looks is a renderer's business.
struct KindPage {
    /// A text of the example under its heading.
    struct Part {
        var heading: Message
        var text: String
    }

    let kind: FindingKind
    let language: MessageLanguage
    /// The example from the wrong text over what is found in it to the right one.
    let parts: [Part]

    /// - Parameter width: of the finding as it is shown.
    init(_ kind: FindingKind, _ language: MessageLanguage, width: Int) {
        self.kind = kind
        self.language = language
        parts = kind.explanation.map { Self.parts($0.example, language, width: width) } ?? []
    }

    func text(_ message: Message) -> String { message[language] }

    var explanation: Explanation? { kind.explanation }

    /// Why there is no example.
    var withoutExample: Message? {
        guard case Example.none(let why)? = kind.explanation?.example else { return nil }
        return why
    }

    private static func parts(_ example: Example, _ language: MessageLanguage, width: Int) -> [Part] {
        let found = Message(id: "Temuannya", en: "What is found")
        let mended = Message(id: "Benar", en: "Right")
        switch example {
        case .policy(let setting, let wrong, let right):
            let report = WorkedExample(wrong[language], after: setting, language: language).report
            let finding = FindingFormat.human.render(report, style: HumanStyle(width: width))
            let place = setting.title.map { Message(id: ", \($0.id)", en: ", \($0.en)") } ?? Message(id: "", en: "")
            return [
                Part(
                    heading: Message(id: "Keliru\(place.id)", en: "Wrong\(place.en)"),
                    text: printable(wrong[language])),
                Part(heading: found, text: finding), Part(heading: mended, text: printable(right[language])),
            ]
        case .data(let policy, let file, let wrong, let right):
            let data = WorkedData(wrong[language], named: file[language], for: policy[language], language: language)
            return [
                Part(heading: Message(id: "Deklarasi", en: "Declaration"), text: policy[language]),
                Part(
                    heading: Message(id: "Keliru: `\(file.id)`", en: "Wrong: `\(file.en)`"),
                    text: printable(wrong[language])),
                Part(heading: found, text: (data?.lines ?? []).joined(separator: "\n")),
                Part(
                    heading: Message(id: "Benar: `\(file.id)`", en: "Right: `\(file.en)`"),
                    text: printable(right[language])),
            ]
        case .none: return []
        }
    }

    /// Control characters as the signs that stand for them.
    private static func printable(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            let isControl = scalar.value < 0x20 && scalar != "\n" && scalar != "\t"
            result.unicodeScalars.append(
                isControl ? Unicode.Scalar(0x2400 + scalar.value) ?? scalar : scalar)
        }
        return result
    }
}
