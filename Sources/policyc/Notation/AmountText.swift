import Evaluator
import Findings
import RuleEngine

/// Amounts of rupiah and their changes in the notation of a language.
struct AmountText {
    var language: MessageLanguage

    func money(_ value: Int128, signed: Bool = false) -> String {
        let digits = Figures.decimal(value < 0 ? -value : value, decimals: 0, language)
        return (value < 0 ? "-" : signed && value > 0 ? "+" : "") + "Rp" + digits
    }

    /// A change as a percentage with one decimal, halves away from zero; empty where there was nothing.
    func percent(_ change: Int128, of whole: Int128) -> String {
        guard whole > 0 else { return "" }
        let rounded = roundedQuotient(change * 1000, by: whole, .nearest)
        return (rounded > 0 ? "+" : "") + Figures.decimal(rounded, decimals: 1, language) + " %"
    }
}
