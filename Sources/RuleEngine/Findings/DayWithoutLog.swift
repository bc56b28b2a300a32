public import Findings
import PolicyDSL

extension FindingKind {
    public static let dayWithoutLog = FindingKind(
        code: "G007", severity: .error,
        title: Message(id: "hari tanpa catatan", en: "days without a log"))
}

extension Finding {
    static func dayWithoutLog(_ name: Name, at range: SourceRange) -> Finding {
        Finding(
            .dayWithoutLog,
            Message(
                id: "`\(name.text)` tidak mempunyai catatan, jadi tidak mempunyai hari",
                en: "`\(name.text)` owns no log, so it has no days"),
            at: Label(range),
            help: Message(
                id: "pakai masa yang lebih panjang, misalnya `per bulan`",
                en: "use a longer period, as `per month`"))
    }
}
