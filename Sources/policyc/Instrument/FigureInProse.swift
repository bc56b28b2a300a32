import Findings
import PolicyDSL

/// A figure of a declaration, as it can be found and replaced in the prose of its article.
struct FigureInProse {
    enum Unit: Hashable {
        case plain, percent, rupiah, days, minutes, timeOfDay
    }

    let unit: Unit
    /// In 10^−9 of the unit; hours count as minutes.
    let amount: Int128
    private let mantissa: Int64
    private let decimals: Int
    /// The digits as the clause writes them.
    private let digits: String
    private let isHours: Bool

    /// nil where an expression is no figure that prose could name.
    init?(_ expression: Expression, in file: SourceFile) {
        let text = file.text(expression.range)
        switch expression.kind {
        case .timeOfDay(let minutes):
            (unit, mantissa, decimals, isHours) = (.timeOfDay, Int64(minutes), 0, false)
            digits = text
        case .number(let literal):
            guard literal.decimals <= 9 else { return nil }
            (mantissa, decimals) = (literal.mantissa, literal.decimals)
            var isHours = false
            switch literal.unit {
            case .none, .named: unit = .plain
            case .percent: unit = .percent
            case .rupiah: unit = .rupiah
            case .days: unit = .days
            case .minutes: unit = .minutes
            case .hours: (unit, isHours) = (.minutes, true)
            }
            self.isHours = isHours
            digits = String(text.drop { !$0.isNumber }.prefix { $0.isNumber || $0 == "." || $0 == "," })
        case .text, .yesNo, .date, .period, .absent, .path, .negate, .not, .arithmetic, .comparison, .and, .or, .among,
            .present, .ifAbsent, .conditional, .rounded, .extremum, .calendar, .aggregate, .previous, .inARow,
            .interpolated, .dateCall, .peers:
            return nil
        }
        amount = Self.scaled(mantissa, decimals, isHours)
    }

    private static func scaled(_ mantissa: Int64, _ decimals: Int, _ isHours: Bool) -> Int128 {
        let power = (decimals..<9).reduce(Int128(1)) { power, _ in power * 10 }
        return Int128(mantissa) * power * (isHours ? 60 : 1)
    }

    /// Whether the prose speaks of this figure. What has no unit in the rule may have one in the prose: `>= 10` is `10 hari`.
    func isSaid(by figure: ProseFigure) -> Bool {
        guard figure.decimals <= 9 else { return false }
        let said: Unit
        switch figure.unit {
        case .percent: said = .percent
        case .rupiah: said = .rupiah
        case .minutes, .hours: said = .minutes
        case .days: said = .days
        case .timeOfDay: said = .timeOfDay
        case .startDate: return false
        }
        let isSameUnit = said == unit || unit == .plain && said != .percent && said != .timeOfDay
        return isSameUnit && amount == Self.scaled(figure.mantissa, figure.decimals, figure.unit == .hours)
    }

    /// The figure in the manner of the one it replaces: with words in parentheses where that has them.
    ///
    /// - Parameter old: as written, its words in parentheses included; nil comes back where its unit cannot be kept.
    func written(like old: String, _ figure: ProseFigure, _ language: KeywordLanguage) -> String? {
        let hasWords = old.contains("(")
        let isIndonesian = language == .indonesian
        guard let words = numberInWords(mantissa: mantissa, decimals: decimals, language) else { return nil }
        func counted(_ one: String, _ other: String) -> String {
            let name = isIndonesian || mantissa == 1 && decimals == 0 ? one : other
            return hasWords ? "\(digits) (\(words)) \(name)" : "\(digits) \(name)"
        }
        switch (unit, figure.unit) {
        case (.timeOfDay, .timeOfDay):
            return old.contains(".") ? digits.split(separator: ":").joined(separator: ".") : digits
        case (.rupiah, .rupiah):
            return "Rp\(digits)" + (hasWords ? " (\(words) rupiah)" : "")
        case (.percent, .percent):
            guard old.contains("%") else { return counted(isIndonesian ? "persen" : "percent", "percent") }
            let sign = old.contains(" %") ? " %" : "%"
            return digits + sign + (hasWords ? " (\(words) \(isIndonesian ? "persen" : "percent"))" : "")
        case (.days, .days), (.plain, .days): return counted(isIndonesian ? "hari" : "day", "days")
        case (.minutes, .minutes) where !isHours, (.plain, .minutes):
            return counted(isIndonesian ? "menit" : "minute", "minutes")
        case (.minutes, .minutes),
            (.minutes, .hours) where isHours, (.plain, .hours):
            return counted(isIndonesian ? "jam" : "hour", "hours")
        case (.minutes, .hours): return counted(isIndonesian ? "menit" : "minute", "minutes")
        case (.plain, .percent), (.plain, .rupiah), (.plain, .timeOfDay), (_, .startDate), (.percent, _), (.rupiah, _),
            (.days, _), (.minutes, _), (.timeOfDay, _):
            return nil
        }
    }
}

/// The figures of an expression in order, and what is left of its text without them.
struct FigureSkeleton {
    private(set) var figures: [Expression] = []
    let rest: String

    init(_ expressions: [Expression], in file: SourceFile) {
        var found: [Expression] = []
        func walk(_ expression: Expression) {
            switch expression.kind {
            case .number, .timeOfDay: found.append(expression)
            case .text, .yesNo, .date, .period, .absent, .path, .negate, .not, .arithmetic, .comparison, .and, .or,
                .among, .present, .ifAbsent, .conditional, .rounded, .extremum, .calendar, .aggregate, .previous,
                .inARow, .interpolated, .dateCall, .peers:
                expression.parts.forEach(walk)
            }
        }
        var rest = ""
        for expression in expressions {
            let start = found.count
            walk(expression)
            var place = expression.range.start
            for figure in found[start...] {
                rest += file.text(SourceRange(file: file.id, start: place, end: max(place, figure.range.start))) + "#"
                place = figure.range.end
            }
            rest += file.text(SourceRange(file: file.id, start: place, end: max(place, expression.range.end))) + ";"
        }
        figures = found
        self.rest = rest.filter { !$0.isWhitespace }
    }
}
