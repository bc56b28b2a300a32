public import Findings
import PolicyDSL

extension FindingKind {
    public static let boundInOtherUnit = FindingKind(
        code: "R012", severity: .error,
        title: Message(id: "batas bersatuan lain", en: "bound in another unit"))
}

extension Finding {
    static func boundInOtherUnit(_ measure: Measure, at range: SourceRange) -> Finding {
        let words = Wording.kind(measure.dimension, measure.flavour)
        return Finding(
            .boundInOtherUnit,
            Message(id: "batas ini bukan \(words.id)", en: "this bound is not \(words.en)"),
            at: Label(range),
            help: Message(
                id: "tulis angkanya saja: satuannya mengikuti jenis kolom",
                en: "write the figure alone: its unit is that of the field"))
    }
}
