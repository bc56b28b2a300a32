public import Findings
import PolicyDSL

extension FindingKind {
    public static let unknownTarget = FindingKind(
        code: "X002", severity: .error,
        title: Message(id: "pengecualian atas yang tidak ada", en: "exception to nothing"))
}

extension Finding {
    static func unknownTarget(_ name: Name, nearest: [String]) -> Finding {
        Finding(
            .unknownTarget,
            Message(
                id: "tidak ada aturan `\(name.text)` untuk dikecualikan",
                en: "there is no rule `\(name.text)` to except"),
            at: Label(name.range),
            help: Wording.suggestion(nearest)
                ?? Message(
                    id: "sesudah `atas` tulis nama aturan atau hasil tabel",
                    en: "after `to` write the name of a rule or table result"))
    }
}
