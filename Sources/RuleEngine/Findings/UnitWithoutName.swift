public import Findings
import PolicyDSL

extension FindingKind {
    public static let unitWithoutName = FindingKind(
        code: "T016", severity: .error,
        title: Message(id: "satuan tidak bernama", en: "unit without a name"))
}

extension Finding {
    static func unitWithoutName(_ unit: Message, at range: SourceRange) -> Finding {
        Finding(
            .unitWithoutName,
            Message(
                id: "hasilnya bersatuan \(unit.id), yang tidak dapat menjadi nilai",
                en: "the result is in \(unit.en), which cannot be a value"),
            at: Label(range),
            help: Message(
                id: "periksa perkalian dan pembagiannya",
                en: "check what is multiplied and divided"))
    }
}
