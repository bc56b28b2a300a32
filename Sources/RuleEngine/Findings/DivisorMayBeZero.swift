public import Findings
import PolicyDSL

extension FindingKind {
    public static let divisorMayBeZero = FindingKind(
        code: "R003", severity: .error,
        title: Message(id: "pembagi dapat nol", en: "divisor may be zero"))
}

extension Finding {
    static func divisorMayBeZero(isAlways: Bool, at range: SourceRange) -> Finding {
        Finding(
            .divisorMayBeZero,
            isAlways
                ? Message(id: "pembagi ini nol", en: "this divisor is zero")
                : Message(id: "pembagi ini dapat nol", en: "this divisor may be zero"),
            at: Label(range),
            help: Message(
                id:
                    "bagi di bawah syarat, misalnya `jika … > 0 maka … / … selain itu …`, atau persempit batas kolomnya",
                en: "divide under a condition, as `if … > 0 then … / … otherwise …`, or narrow the range of the field"))
    }
}
