public import Findings
import PolicyDSL

extension FindingKind {
    public static let boundsTooFine = FindingKind(
        code: "R010", severity: .error,
        title: Message(id: "batas terlalu halus atau terlalu besar", en: "bounds too fine or too large"))
}

extension Finding {
    static func boundsTooFine(_ name: Name) -> Finding {
        Finding(
            .boundsTooFine,
            Message(
                id: "batas atau kelipatan kolom `\(name.text)` tidak dapat ditampung",
                en: "the bounds or step of `\(name.text)` cannot be held"),
            at: Label(name.range),
            help: Message(
                id: "pakai kelipatan dengan paling banyak 18 angka di belakang koma",
                en: "use a step of at most 18 decimals"))
    }
}
