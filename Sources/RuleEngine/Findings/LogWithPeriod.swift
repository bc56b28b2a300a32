public import Findings
import PolicyDSL

extension FindingKind {
    public static let logWithPeriod = FindingKind(
        code: "G002", severity: .error,
        title: Message(id: "catatan per masa", en: "log per period"))
}

extension Finding {
    static func logWithPeriod(_ log: String, owner: String, _ period: PeriodUnit, at range: SourceRange) -> Finding {
        Finding(
            .logWithPeriod,
            Message(
                id: "baris `\(log)` mempunyai hari sendiri, tidak dinilai per \(Wording.period(period).id)",
                en: "rows of `\(log)` have their own day and are not scored per \(Wording.period(period).en)"),
            at: Label(range),
            help: Message(
                id: "tulis `untuk \(log)`, atau `untuk \(owner) per \(Wording.period(period).id)` dengan agregat",
                en: "write `for \(log)`, or `for \(owner) per \(Wording.period(period).en)` with an aggregate"))
    }
}
