public import Findings
import PolicyDSL

extension FindingKind {
    public static let versionsWithoutDate = FindingKind(
        code: "V007", severity: .error,
        title: Message(id: "versi tanpa tanggal", en: "versions without a date"))
}

extension Finding {
    static func versionsWithoutDate(_ name: Name, first: SourceRange) -> Finding {
        Finding(
            .versionsWithoutDate,
            Message(
                id: "`\(name.text)` mempunyai beberapa versi, tetapi nilainya tidak bertanggal",
                en: "`\(name.text)` has several versions, but its value has no date"),
            at: Label(name.range),
            secondary: [Label(first)],
            help: Message(
                id: "tambahkan masa pada `untuk …`, misalnya `per bulan`",
                en: "add a period to `for …`, as `per month`"))
    }
}
