public import Findings
import PolicyDSL

extension FindingKind {
    public static let unknownSubject = FindingKind(
        code: "N006", severity: .error,
        title: Message(id: "yang dinilai tidak dikenal", en: "unknown subject"))
}

extension Finding {
    static func unknownSubject(_ name: Name, known: [String]) -> Finding {
        Finding(
            .unknownSubject,
            Message(
                id: "tidak ada daftar atau catatan `\(name.text)`",
                en: "there is no register or log `\(name.text)`"),
            at: Label(name.range),
            help: Wording.suggestion(nearestNames(name.text, among: known))
                ?? Message(
                    id: "tulis nama daftar atau catatan, atau `semua`",
                    en: "write the name of a register or log, or `everything`"))
    }
}
