public import Findings
import PolicyDSL

extension FindingKind {
    public static let leavesDay = FindingKind(
        code: "R006", severity: .error,
        title: Message(id: "pukul melewati hari", en: "time leaves the day"))
}

extension Finding {
    static func leavesDay(_ interval: Interval?, at range: SourceRange) -> Finding {
        let isEarly = (interval?.lowerBound ?? 0) < 0
        return Finding(
            .leavesDay,
            isEarly
                ? Message(id: "hasilnya dapat sebelum pukul 00:00", en: "the result may be before 00:00")
                : Message(id: "hasilnya dapat sesudah pukul 23:59", en: "the result may be after 23:59"),
            at: Label(range),
            help: Message(
                id: "hitung selisihnya dalam menit, atau persempit batas kolom pukulnya, misalnya `pukul 06:00..18:00`",
                en: "reckon with the difference in minutes, or narrow the field, as `time of day 06:00..18:00`"))
    }
}
