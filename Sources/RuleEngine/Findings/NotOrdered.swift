public import Findings
import PolicyDSL

extension FindingKind {
    public static let notOrdered = FindingKind(
        code: "T010", severity: .error,
        title: Message(id: "tidak mempunyai urutan", en: "has no order"))
}

extension Finding {
    static func notOrdered(_ value: Message, at range: SourceRange) -> Finding {
        Finding(
            .notOrdered,
            Message(
                id: "\(value.id) hanya dapat dibandingkan dengan `=` dan `<>`",
                en: "\(value.en) can be compared by `=` and `<>` only"),
            at: Label(range),
            help: Message(
                id: "untuk nilai yang berurutan, nyatakan sebagai angka atau pilihan",
                en: "for values with an order, declare a number or a choice"))
    }
}
