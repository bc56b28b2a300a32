public import Findings
import PolicyDSL

extension FindingKind {
    public static let finerThanDeclared = FindingKind(
        code: "T022", severity: .error,
        title: Message(id: "lebih halus daripada yang dinyatakan", en: "finer than declared"))
}

extension Finding {
    static func finerThanDeclared(_ finest: String, at range: SourceRange) -> Finding {
        Finding(
            .finerThanDeclared,
            Message(
                id: "nilainya dapat lebih halus daripada \(finest)",
                en: "the value may be finer than \(finest)"),
            at: Label(range),
            help: Message(
                id: "tulis `dibulatkan ke \(finest)`",
                en: "write `rounded to \(finest)`"))
    }
}
