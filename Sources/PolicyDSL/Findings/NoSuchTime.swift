public import Findings

extension FindingKind {
    public static let noSuchTime = FindingKind(
        code: "S011", severity: .error,
        title: Message(id: "pukul yang tidak ada", en: "a time of day that does not exist"))
}

extension Finding {
    static func noSuchTime(_ written: String, at range: SourceRange) -> Finding {
        Finding(
            .noSuchTime,
            Message(id: "pukul `\(written)` tidak ada", en: "there is no time of day `\(written)`"),
            at: Label(range),
            help: Message(id: "pukul ditulis `00:00` sampai `23:59`", en: "times are written `00:00` to `23:59`"))
    }
}
