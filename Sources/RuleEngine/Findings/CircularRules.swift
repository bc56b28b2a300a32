public import Findings
import PolicyDSL

extension FindingKind {
    public static let circularRules = FindingKind(
        code: "G010", severity: .error,
        title: Message(id: "aturan melingkar", en: "circular rules"))
}

extension Finding {
    static func circularRules(_ circle: [Name], closedAt range: SourceRange) -> Finding {
        let names = circle.map { "`\($0.text)`" } + [circle.first.map { "`\($0.text)`" } ?? ""]
        let way = names.joined(separator: " → ")
        return Finding(
            .circularRules,
            Message(
                id: circle.count == 1 ? "\(names[0]) memerlukan nilainya sendiri" : "aturan ini melingkar: \(way)",
                en: circle.count == 1 ? "\(names[0]) needs its own value" : "these rules go in a circle: \(way)"),
            at: Label(range, Message(id: "di sini lingkarannya tertutup", en: "the circle closes here")),
            secondary: circle.map { Label($0.range) },
            help: Message(
                id: "putuskan lingkaran: satu aturan harus dapat dihitung tanpa yang lain",
                en: "break the circle: one of the rules must do without the others"))
    }
}
