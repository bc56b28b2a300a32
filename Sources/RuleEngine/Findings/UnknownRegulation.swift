public import Findings
import PolicyDSL

extension FindingKind {
    public static let unknownRegulation = FindingKind(
        code: "N007", severity: .error,
        title: Message(id: "peraturan dasar tidak ditemukan", en: "regulation not found"))
}

extension Finding {
    static func unknownRegulation(_ name: Name, known: [String]) -> Finding {
        Finding(
            .unknownRegulation,
            Message(
                id: "peraturan `\(name.text)` yang menjadi dasar tidak ditemukan",
                en: "the regulation `\(name.text)` that this rests on is not among the files"),
            at: Label(name.range),
            help: Wording.suggestion(nearestNames(name.text, among: known))
                ?? Message(
                    id: "sertakan berkasnya pada perintah",
                    en: "give its file on the command line too"))
    }
}
