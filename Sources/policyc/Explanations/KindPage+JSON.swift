import Findings

extension KindPage {
    func json() -> JSONText {
        func string(_ message: Message?) -> JSONText { message.map { .string(text($0)) } ?? .null }
        let example = parts.map { part in
            JSONText.object([("title", .string(text(part.heading))), ("text", .string(part.text))])
        }
        let area = FindingKind.Area.allCases.first { $0.letter == kind.code.first }
        return .object([
            ("code", .string(kind.code)), ("severity", .string(kind.severity.rawValue)),
            ("area", string(area?.title)), ("title", .string(text(kind.title))),
            ("language", .string(language.rawValue)), ("meaning", string(explanation?.meaning)),
            ("example", .array(example)), ("without_example", string(withoutExample)),
            ("cure", string(explanation?.cure)),
        ])
    }
}
