import Evaluator
import Findings
import RuleEngine

/// Figures in the notation of a language.
enum Figures {
    /// `1.350.000` or `1,350,000`
    static func grouped(_ value: Int, _ language: MessageLanguage) -> String {
        decimal(Int128(value), decimals: 0, language)
    }

    /// `value` · 10^−`decimals`, as the language writes it: `1.350,25` or `1,350.25`.
    static func decimal(_ value: Int128, decimals: Int, _ language: MessageLanguage) -> String {
        let (group, point): (Character, Character) =
            switch language {
            case .indonesian: (".", ",")
            case .english: (",", ".")
            }
        var digits = String(value.magnitude)
        if digits.count <= decimals { digits = String(repeating: "0", count: decimals + 1 - digits.count) + digits }
        let whole = digits.dropLast(decimals)
        var result = value < 0 ? "-" : ""
        for (position, digit) in whole.enumerated() {
            if position > 0, (whole.count - position) % 3 == 0 { result.append(group) }
            result.append(digit)
        }
        if decimals > 0 { result += String(point) + digits.suffix(decimals) }
        return result
    }

    /// `value` · `numerator` / `denominator` as a decimal; nil where it has no end, or is too large.
    static func exactDecimal(
        _ value: Int128, _ numerator: Int128, _ denominator: Int128
    ) -> (value: Int128, decimals: Int)? {
        var (product, isLarge) = value.multipliedReportingOverflow(by: numerator)
        for decimals in 0...12 where !isLarge && denominator != 0 {
            if product % denominator == 0 { return (product / denominator, decimals) }
            (product, isLarge) = product.multipliedReportingOverflow(by: 10)
        }
        return nil
    }

    static func isoDate(_ day: Int) -> String { CalendarPeriod(.day, containing: day).label }

    /// `1 Januari 2018`
    static func date(_ day: Int, _ language: MessageLanguage) -> String {
        let date = Evaluator.CivilDate(dayNumber: day)
        return "\(date.day) \(monthName(date.month, language)) \(date.year)"
    }

    static func monthName(_ month: Int, _ language: MessageLanguage) -> String {
        let names =
            switch language {
            case .indonesian:
                [
                    "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober",
                    "November", "Desember",
                ]
            case .english:
                [
                    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
                    "November", "December",
                ]
            }
        return names.indices.contains(month - 1) ? names[month - 1] : String(month)
    }

    /// `08:00`
    static func timeOfDay(_ minutes: Int) -> String {
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        return "\(two(minutes / 60)):\(two(minutes % 60))"
    }
}
