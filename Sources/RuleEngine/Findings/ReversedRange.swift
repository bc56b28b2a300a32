public import Findings
import PolicyDSL

extension FindingKind {
    public static let reversedRange = FindingKind(
        code: "D006", severity: .error,
        title: Message(id: "rentang terbalik", en: "range the wrong way round"))
}

extension Finding {
    static func reversedRange(at range: SourceRange) -> Finding {
        Finding(
            .reversedRange,
            Message(
                id: "ujung bawah rentang ini lebih besar daripada ujung atasnya",
                en: "the lower end of this range is above its upper end"),
            at: Label(range),
            help: Message(
                id: "tukar kedua ujungnya",
                en: "exchange the two ends"))
    }
}
