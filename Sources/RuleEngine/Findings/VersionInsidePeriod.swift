public import Findings
import PolicyDSL

extension FindingKind {
    public static let versionInsidePeriod = FindingKind(
        code: "V003", severity: .warning,
        title: Message(id: "berlaku di tengah masa", en: "version starts inside a period"))
}

extension Finding {
    static func versionInsidePeriod(_ name: Name, day: Int, _ period: PeriodUnit, at range: SourceRange) -> Finding {
        Finding(
            .versionInsidePeriod,
            Message(
                id:
                    "versi `\(name.text)` ini mulai \(CivilDate(dayNumber: day).iso), di tengah \(Wording.period(period).id); \(Wording.period(period).id) itu masih memakai versi sebelumnya",
                en:
                    "this version of `\(name.text)` starts on \(CivilDate(dayNumber: day).iso), inside a \(Wording.period(period).en); that \(Wording.period(period).en) still uses the one before"
            ),
            at: Label(range),
            help: Message(
                id: "mulai pada hari pertama \(Wording.period(period).id), atau atur masa peralihannya",
                en: "start on the first day of a \(Wording.period(period).en), or say what holds in between"))
    }
}
