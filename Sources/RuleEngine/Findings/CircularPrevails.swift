public import Findings
import PolicyDSL

extension FindingKind {
    public static let circularPrevails = FindingKind(
        code: "X004", severity: .error,
        title: Message(id: "saling mengalahkan", en: "prevailing in a circle"))
}

extension Finding {
    static func circularPrevails(_ names: [Name]) -> Finding {
        Finding(
            .circularPrevails,
            Message(
                id: "pengecualian ini saling mengalahkan: \(Wording.list(names.map(\.text)))",
                en: "these exceptions prevail over each other: \(Wording.list(names.map(\.text)))"),
            at: Label(names.first?.range ?? SourceRange(file: FileID(0), start: 0, end: 0)),
            secondary: names.dropFirst().map { Label($0.range) },
            help: Message(
                id: "hapus salah satu `mengalahkan`",
                en: "remove one `prevails over`"))
    }
}
