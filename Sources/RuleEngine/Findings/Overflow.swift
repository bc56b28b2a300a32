public import Findings
import PolicyDSL

extension FindingKind {
    public static let overflow = FindingKind(
        code: "R004", severity: .error,
        title: Message(id: "angka terlalu besar", en: "number too large"))
}

extension Finding {
    static func overflow(at range: SourceRange) -> Finding {
        Finding(
            .overflow,
            Message(
                id: "hasil hitungan ini dapat terlalu besar untuk dihitung tepat",
                en: "this result may be too large to be exact"),
            at: Label(range),
            help: Message(
                id: "persempit batas kolom yang dipakai, atau bulatkan lebih awal",
                en: "narrow the ranges of the fields used, or round earlier"))
    }
}
