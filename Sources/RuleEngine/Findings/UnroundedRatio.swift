public import Findings
import PolicyDSL

extension FindingKind {
    public static let unroundedRatio = FindingKind(
        code: "T005", severity: .error,
        title: Message(id: "hasil bagi belum dibulatkan", en: "unrounded quotient"))
}

extension Finding {
    static func unroundedRatio(_ measure: Measure?, _ language: KeywordLanguage, at range: SourceRange) -> Finding {
        var quantum = language == .indonesian ? "0,01 %" : "0.01 %"
        if let measure, measure.unit != .percent {
            let isFine = measure.unit == .none
            let size = isFine ? Rational(1, 100)?.times(measure.size) ?? measure.size : measure.size
            quantum = Wording.amount(size, measure, language)
        }
        return Finding(
            .unroundedRatio,
            Message(id: "hasil bagi ini belum dibulatkan", en: "this quotient is not rounded"),
            at: Label(
                range,
                Message(
                    id: "desimalnya dapat tidak berakhir", en: "its decimals may never end")),
            help: Message(
                id: "tulis di belakangnya `dibulatkan ke \(quantum)`, atau `dibulatkan ke bawah ke \(quantum)`",
                en: "write `rounded to \(quantum)` after it, or `rounded down to \(quantum)`"))
    }
}
