public import Findings
import PolicyDSL

extension FindingKind {
    public static let unknownException = FindingKind(
        code: "X003", severity: .error,
        title: Message(id: "mengalahkan yang tidak ada", en: "prevails over nothing"))
}

extension Finding {
    static func unknownException(_ name: Name, nearest: [String]) -> Finding {
        Finding(
            .unknownException,
            Message(
                id: "tidak ada pengecualian `\(name.text)` pada aturan ini",
                en: "this rule has no exception `\(name.text)`"),
            at: Label(name.range),
            help: Wording.suggestion(nearest)
                ?? Message(
                    id: "sesudah `mengalahkan` tulis nama pengecualian lain atas aturan yang sama",
                    en: "after `prevails over` write another exception to the same rule"))
    }
}
