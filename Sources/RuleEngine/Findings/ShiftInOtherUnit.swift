public import Findings
import PolicyDSL

extension FindingKind {
    public static let shiftInOtherUnit = FindingKind(
        code: "T023", severity: .error,
        title: Message(id: "geseran tanggal atau pukul", en: "shift of a date or time"))
}

extension Finding {
    static func shiftInOtherUnit(isDate: Bool, _ value: Message, at range: SourceRange) -> Finding {
        Finding(
            .shiftInOtherUnit,
            Message(
                id: isDate
                    ? "tanggal hanya dapat digeser dengan hari, bukan \(value.id)"
                    : "pukul hanya dapat digeser dengan menit atau jam, bukan \(value.id)",
                en: isDate
                    ? "a date can be shifted by days only, not by \(value.en)"
                    : "a time of day can be shifted by minutes or hours only, not by \(value.en)"),
            at: Label(range),
            help: isDate
                ? Message(id: "tulis misalnya `3 hari`", en: "write for instance `3 days`")
                : Message(id: "tulis misalnya `30 menit`", en: "write for instance `30 minutes`"))
    }
}
