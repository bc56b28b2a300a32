public import Findings
import PolicyDSL

extension FindingKind {
    public static let unknownLink = FindingKind(
        code: "G011", severity: .error,
        title: Message(id: "rujukan `lewat` tidak ada", en: "no such reference"))
}

extension Finding {
    static func unknownLink(_ name: Name, to target: String, nearest: [String]) -> Finding {
        Finding(
            .unknownLink,
            Message(
                id: "`\(name.text)` bukan rujukan ke `\(target)`",
                en: "`\(name.text)` is no reference to `\(target)`"),
            at: Label(name.range),
            help: Wording.suggestion(nearest)
                ?? Message(
                    id: "sesudah `lewat` tulis nama kolom yang merujuk ke `\(target)`",
                    en: "after `via` write the field that refers to `\(target)`"))
    }
}
