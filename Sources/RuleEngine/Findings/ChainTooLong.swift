public import Findings
import PolicyDSL

extension FindingKind {
    public static let chainTooLong = FindingKind(
        code: "G017", severity: .error,
        title: Message(id: "rantai aturan terlalu panjang", en: "chain of rules too long"))
}

extension Finding {
    static func chainTooLong(_ name: Name) -> Finding {
        Finding(
            .chainTooLong,
            Message(
                id: "aturan ini bergantung pada terlalu banyak aturan lain yang berantai",
                en: "this rule depends on too long a chain of others"),
            at: Label(name.range),
            help: Message(
                id: "tulis aturan yang dipakai sebelum aturan yang memakainya",
                en: "write rules that are used before those that use them"))
    }
}
