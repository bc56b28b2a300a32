public import Findings
import PolicyDSL

extension FindingKind {
    public static let shiftNotWhole = FindingKind(
        code: "T024", severity: .error,
        title: Message(id: "geseran pecahan", en: "fractional shift"))
}

extension Finding {
    static func shiftNotWhole(isDate: Bool, at range: SourceRange) -> Finding {
        Finding(
            .shiftNotWhole,
            Message(
                id: isDate ? "geserannya dapat berupa pecahan hari" : "geserannya dapat berupa pecahan menit",
                en: isDate ? "the shift may be a fraction of a day" : "the shift may be a fraction of a minute"),
            at: Label(range),
            help: isDate
                ? Message(id: "tulis `dibulatkan ke 1 hari`", en: "write `rounded to 1 days`")
                : Message(id: "tulis `dibulatkan ke 1 menit`", en: "write `rounded to 1 minutes`"))
    }
}
