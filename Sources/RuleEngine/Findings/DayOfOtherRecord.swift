public import Findings
import PolicyDSL

extension FindingKind {
    public static let dayOfOtherRecord = FindingKind(
        code: "G008", severity: .error,
        title: Message(id: "hari milik yang lain", en: "day of another record"))
}

extension Finding {
    static func dayOfOtherRecord(_ name: Name, _ register: String) -> Finding {
        Finding(
            .dayOfOtherRecord,
            Message(
                id: "`\(name.text)` per hari milik `\(register)` yang lain mungkin tidak ada pada hari ini",
                en: "`\(name.text)` per day of another `\(register)` may not exist on this day"),
            at: Label(name.range),
            help: Message(
                id: "pakai nilai per bulan, atau agregat",
                en: "use a value per month, or an aggregate"))
    }
}
