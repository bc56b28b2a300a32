import Evaluator
import Findings
import RuleEngine

/// Figures of a simulation in the words of a language.
struct SimulationNotation {
    var language: MessageLanguage
    /// With a minus sign and spaces that no line is broken at.
    var isTypeset = false

    private var minus: String { isTypeset ? "−" : "-" }
    private var space: String { isTypeset ? "\u{A0}" : " " }

    func text(_ id: String, _ en: String) -> String { Message(id: id, en: en)[language] }

    func count(_ value: Int) -> String { Figures.grouped(value, language) }

    func money(_ value: Int128, signed: Bool = false) -> String {
        let digits = Figures.decimal(value < 0 ? -value : value, decimals: 0, language)
        return (value < 0 ? minus : signed && value > 0 ? "+" : "") + "Rp" + digits
    }

    /// `Rp1,24 M`: three digits that matter, for axes and headlines.
    func shortMoney(_ value: Int128, signed: Bool = false, isAxis: Bool = false) -> String {
        let (digits, unit) = short(value, isAxis: isAxis)
        return (value < 0 ? minus : signed && value > 0 ? "+" : "") + "Rp" + digits + unit
    }

    /// `12,3 rb`, for counts where there is little room.
    func shortCount(_ value: Int) -> String {
        let (digits, unit) = short(Int128(value), isAxis: true)
        return (value < 0 ? minus : "") + digits + unit
    }

    private func short(_ value: Int128, isAxis: Bool) -> (digits: String, unit: String) {
        let size = value < 0 ? -value : value
        // Thousands of billions are still told in billions: that is how budgets are read.
        let units: [(from: Int128, one: Int128, name: String)] = [
            (1_000_000_000_000_000, 1_000_000_000_000, space + text("T", "tn")),
            (1_000_000_000, 1_000_000_000, space + text("M", "bn")), (1_000_000, 1_000_000, space + text("jt", "m")),
            (10_000, 1000, space + text("rb", "k")),
        ]
        let (_, one, unit) = units.first { size >= $0.from } ?? (0, 1, "")
        guard one > 1 else { return (Figures.decimal(size, decimals: 0, language), "") }
        var decimals = size < one * 10 ? 2 : 1
        var rounded = roundedQuotient(size * (decimals == 2 ? 100 : 10), by: one, .nearest)
        while decimals > 0, isAxis || decimals == 1, rounded % 10 == 0 {
            (rounded, decimals) = (rounded / 10, decimals - 1)
        }
        return (Figures.decimal(rounded, decimals: decimals, language), unit)
    }

    /// A change as a percentage with one decimal, halves away from zero.
    func percent(_ change: Int128, of whole: Int128) -> String {
        guard whole > 0 else { return "" }
        let rounded = roundedQuotient(change * 1000, by: whole, .nearest)
        return (rounded < 0 ? minus : rounded > 0 ? "+" : "")
            + Figures.decimal(rounded < 0 ? -rounded : rounded, decimals: 1, language) + space + "%"
    }

    /// A part of a whole, without a sign.
    func share(_ part: Int, of whole: Int) -> String {
        guard whole > 0 else { return "" }
        return Figures.decimal(roundedQuotient(Int128(part) * 1000, by: Int128(whole), .nearest), decimals: 1, language)
            + space + "%"
    }

    /// A figure in its smallest unit, as the data has it, without zeros that say nothing.
    func figure(_ value: Int128, _ type: NumberType) -> String {
        var (value, decimals) = (value, type.decimals)
        while decimals > 0, value % 10 == 0 { (value, decimals) = (value / 10, decimals - 1) }
        return (value < 0 ? minus : "") + Figures.decimal(value < 0 ? -value : value, decimals: decimals, language)
            + (type.unit == .percent ? space + "%" : "")
    }

    /// The mean of so many figures, with two decimals.
    func mean(_ sum: Int128, of count: Int, _ type: NumberType) -> String {
        guard count > 0 else { return "" }
        let scale = (0..<max(0, type.decimals - 2)).reduce(Int128(1)) { power, _ in power * 10 }
        let finer = (0..<max(0, 2 - type.decimals)).reduce(Int128(1)) { power, _ in power * 10 }
        let mean = roundedQuotient(sum * finer, by: Int128(count) * scale, .nearest)
        return (mean < 0 ? minus : "") + Figures.decimal(mean < 0 ? -mean : mean, decimals: 2, language)
            + (type.unit == .percent ? space + "%" : "")
    }

    /// `Jan 2018` for `2018-01`; other periods as they are.
    func period(_ label: String) -> String {
        let parts = label.split(separator: "-")
        guard parts.count == 2, parts[0].count == 4, parts[1].count == 2, let month = Int(parts[1]) else {
            return label
        }
        return Figures.monthName(month, language).prefix(3) + " " + parts[0]
    }

    func periods(_ count: Int, _ unit: PeriodUnit) -> String {
        let word = DataReport.word(unit)
        return text("\(self.count(count)) \(word.id)", "\(self.count(count)) \(word.en)\(count == 1 ? "" : "s")")
    }
}
