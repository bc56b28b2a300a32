public import Findings
import PolicyDSL

extension FindingKind {
    public static let dateFieldNotDate = FindingKind(
        code: "N019", severity: .error,
        title: Message(id: "kolom tanggal bukan tanggal", en: "date field is no date"))
}

extension Finding {
    static func dateFieldNotDate(_ name: Name) -> Finding {
        Finding(
            .dateFieldNotDate,
            Message(
                id: "`\(name.text)` harus tanggal yang selalu ada",
                en: "`\(name.text)` must be a date that is always there"),
            at: Label(name.range),
            help: Message(
                id: "nyatakan `\(name.text) : tanggal` tanpa `opsional`",
                en: "declare `\(name.text) : date` without `optional`"))
    }
}
