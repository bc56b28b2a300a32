public import Findings
import PolicyDSL

extension FindingKind {
    public static let unknownDateField = FindingKind(
        code: "N018", severity: .error,
        title: Message(id: "kolom tanggal tidak ada", en: "no such date field"))
}

extension Finding {
    static func unknownDateField(_ name: Name, fields: [String]) -> Finding {
        Finding(
            .unknownDateField,
            Message(
                id: "catatan ini tidak mempunyai kolom `\(name.text)`",
                en: "this log has no field `\(name.text)`"),
            at: Label(name.range),
            help: Wording.suggestion(nearestNames(name.text, among: fields))
                ?? Message(
                    id: "tambahkan `\(name.text) : tanggal`",
                    en: "add `\(name.text) : date`"))
    }
}
