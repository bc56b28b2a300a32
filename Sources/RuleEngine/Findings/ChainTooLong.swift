public import Findings
import PolicyDSL

extension FindingKind {
    public static let chainTooLong = FindingKind(
        code: "G017", severity: .error,
        title: Message(id: "rantai aturan terlalu panjang", en: "chain of rules too long"))
}

extension Finding {
    static func chainTooLong(at range: SourceRange) -> Finding {
        Finding(
            .chainTooLong,
            Message(
                id: "rantai aturan yang saling memerlukan terlalu panjang di sini",
                en: "the chain of rules that need each other is too long here"),
            at: Label(range),
            help: Message(
                id: "periksa apakah aturannya melingkar, atau pecah rumusnya",
                en: "check whether the rules go in a circle, or break the expression up"))
    }
}
