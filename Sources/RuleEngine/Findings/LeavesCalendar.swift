public import Findings
import PolicyDSL

extension FindingKind {
    public static let leavesCalendar = FindingKind(
        code: "R007", severity: .error,
        title: Message(id: "tanggal di luar kalender", en: "date outside the calendar"))
}

extension Finding {
    static func leavesCalendar(at range: SourceRange) -> Finding {
        Finding(
            .leavesCalendar,
            Message(
                id: "tanggal ini dapat di luar tahun 1 sampai 9999",
                en: "this date may be outside the years 1 to 9999"),
            at: Label(range),
            help: Message(
                id: "persempit batas banyaknya hari",
                en: "narrow the number of days"))
    }
}
