public import Findings
import PolicyDSL

extension FindingKind {
    public static let quantumNotPositive = FindingKind(
        code: "T021", severity: .error,
        title: Message(id: "pembulatan harus ke angka tetap di atas nol", en: "rounding needs a constant above zero"))
}

extension Finding {
    static func quantumNotPositive(at range: SourceRange) -> Finding {
        Finding(
            .quantumNotPositive,
            Message(
                id: "pembulatan harus ke angka tetap di atas nol",
                en: "rounding must be to a constant above zero"),
            at: Label(range),
            help: Message(
                id: "tulis misalnya `0,01 %` atau `Rp1`",
                en: "write for instance `0.01 %` or `Rp1`"))
    }
}
