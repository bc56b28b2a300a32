public import Findings
import PolicyDSL

extension FindingKind {
    public static let fieldWithoutRange = FindingKind(
        code: "R001", severity: .error,
        title: Message(id: "kolom tanpa batas", en: "field without a range"))
}

extension Finding {
    static func fieldWithoutRange(
        _ name: Name, _ measure: Measure, isWhole: Bool, needsStep: Bool, _ language: KeywordLanguage
    ) -> Finding {
        let upper = needsStep ? 100 : measure.unit == .minutes ? 1440 : measure.unit == .rupiah ? 100_000_000 : 1000
        let amount = Wording.figure(Rational(Int128(upper)), language)
        let whole = language == .indonesian ? "bulat" : "whole"
        let word = "\(isWhole ? whole : Wording.typeName(measure, language)) "
        let step = needsStep ? (language == .indonesian ? " kelipatan 0,01" : " step 0.01") : ""
        return Finding(
            .fieldWithoutRange,
            Message(
                id: "kolom `\(name.text)` belum mempunyai batas", en: "the field `\(name.text)` has no range"),
            at: Label(name.range),
            help: Message(
                id: "tulis nilai terkecil dan terbesar yang diterima, misalnya `\(word)0..\(amount)\(step)`",
                en: "write the least and greatest value admitted, as `\(word)0..\(amount)\(step)`"))
    }
}
