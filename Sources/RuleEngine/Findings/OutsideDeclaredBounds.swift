public import Findings
import PolicyDSL

extension FindingKind {
    public static let outsideDeclaredBounds = FindingKind(
        code: "R008", severity: .error,
        title: Message(id: "di luar batas yang dinyatakan", en: "outside the declared bounds"))
}

extension Finding {
    static func outsideDeclaredBounds(_ lower: String, _ upper: String, at range: SourceRange) -> Finding {
        Finding(
            .outsideDeclaredBounds,
            lower == upper
                ? Message(
                    id: "nilainya \(lower), di luar batas yang dinyatakan",
                    en: "the value is \(lower), outside the declared bounds")
                : Message(
                    id: "nilainya dapat dari \(lower) sampai \(upper), di luar batas yang dinyatakan",
                    en: "the value may be from \(lower) to \(upper), outside the declared bounds"),
            at: Label(range),
            help: Message(
                id: "batasi dengan `terkecil` atau `terbesar`, atau longgarkan batas jenisnya",
                en: "limit it by `least` or `greatest`, or widen the bounds of the type"))
    }
}
