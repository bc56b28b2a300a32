public import Findings
import PolicyDSL

extension FindingKind {
    public static let periodsDoNotNest = FindingKind(
        code: "G006", severity: .error,
        title: Message(id: "masa tidak bersusun", en: "periods do not nest"))
}

extension Finding {
    static func periodsDoNotNest(_ name: Name, _ inner: PeriodUnit, _ outer: PeriodUnit) -> Finding {
        Finding(
            .periodsDoNotNest,
            Message(
                id:
                    "`\(name.text)` dinyatakan per \(Wording.period(inner).id), yang tidak selalu di dalam satu \(Wording.period(outer).id)",
                en:
                    "`\(name.text)` is stated per \(Wording.period(inner).en), which need not lie within one \(Wording.period(outer).en)"
            ),
            at: Label(name.range),
            help: Message(
                id: "kumpulkan dari nilai per hari",
                en: "gather values per day instead"))
    }
}
