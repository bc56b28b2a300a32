public import Findings
import PolicyDSL

extension FindingKind {
    public static let unknownRegister = FindingKind(
        code: "N005", severity: .error,
        title: Message(id: "daftar pemilik tidak dikenal", en: "unknown owner register"))
}

extension Finding {
    static func unknownRegister(_ name: Name, known: [String]) -> Finding {
        Finding(
            .unknownRegister,
            Message(
                id: "tidak ada daftar `\(name.text)` yang dapat memiliki catatan ini",
                en: "there is no register `\(name.text)` to own this log"),
            at: Label(name.range),
            help: Wording.suggestion(nearestNames(name.text, among: known))
                ?? Message(
                    id: "nyatakan dengan `daftar \(name.text)`",
                    en: "declare it by `register \(name.text)`"))
    }
}
