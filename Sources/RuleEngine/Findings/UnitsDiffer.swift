public import Findings
import PolicyDSL

extension FindingKind {
    public static let unitsDiffer = FindingKind(
        code: "T001", severity: .error,
        title: Message(id: "satuan berbeda", en: "different units"))
}

extension Finding {
    static func unitsDiffer(
        _ left: Message, _ right: Message, _ leftRange: SourceRange, _ rightRange: SourceRange, fixFor one: Quantity,
        _ other: Quantity, _ language: KeywordLanguage
    ) -> Finding {
        var help = Message(
            id: "samakan satuannya lebih dahulu, misalnya dengan mengalikan tarif per satuan",
            en: "bring both to one unit first, for instance by a rate per unit")
        var fixes: [Fix] = []
        // A bare figure beside a quantity most likely only lacks its unit.
        for (plain, wanted, range) in [(one, other, leftRange), (other, one, rightRange)] {
            guard plain.dimension.isNone, plain.flavour == .plain, let value = plain.constant,
                let measure = Measure.natural(wanted.dimension, wanted.flavour, isInHours: wanted.isInHours),
                let amount = value.times(measure.size)
            else { continue }
            let text = Wording.amount(amount, measure, language)
            help = Message(id: "tulis `\(text)`", en: "write `\(text)`")
            fixes = [Fix(title: help, edits: [Fix.Edit(range: range, replacement: text)], isSafe: false)]
        }
        return Finding(
            .unitsDiffer,
            Message(
                id: "\(left.id) tidak dapat dijumlahkan atau dibandingkan dengan \(right.id)",
                en: "\(left.en) cannot be added to or compared with \(right.en)"),
            at: Label(rightRange, Message(id: "ini \(right.id)", en: "this is \(right.en)")),
            secondary: [Label(leftRange, Message(id: "ini \(left.id)", en: "this is \(left.en)"))], help: help,
            fixes: fixes)
    }
}
