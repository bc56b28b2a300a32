import Findings
import PolicyDSL

/// What findings say of figures and units, as a drafter writes them.
enum Wording {
    /// A figure in a language's notation; a fraction that no decimals can write is cut after some.
    static func figure(_ value: Rational, _ language: KeywordLanguage) -> String {
        let marks: (group: Character, decimal: Character) = language == .indonesian ? (".", ",") : (",", ".")
        let decimals = value.decimals ?? 4
        guard let power = powerOfTen(decimals), let scaled = value.times(Rational(power)) else { return "…" }
        let integer =
            scaled.isWhole ? scaled.numerator : Rounding.towardZero.quotient(scaled.numerator, scaled.denominator)
        var digits = String(integer.magnitude)
        if digits.count <= decimals { digits = String(repeating: "0", count: decimals + 1 - digits.count) + digits }
        let whole = digits.dropLast(decimals)
        var grouped = ""
        for (position, digit) in whole.enumerated() {
            if position > 0, (whole.count - position) % 3 == 0 { grouped.append(marks.group) }
            grouped.append(digit)
        }
        let fraction = decimals == 0 ? "" : "\(marks.decimal)\(digits.suffix(decimals))"
        return (integer < 0 ? "-" : "") + grouped + fraction + (value.decimals == nil ? "…" : "")
    }

    /// A figure in base units with its unit: `90 %`, `Rp1.000`, `450 menit`.
    static func amount(_ value: Rational, _ measure: Measure, _ language: KeywordLanguage) -> String {
        let count = value.divided(by: measure.size) ?? value
        let figure = figure(count, language)
        switch measure.unit {
        case .none: return figure
        case .rupiah: return count.isNegative ? "-Rp\(figure.dropFirst())" : "Rp\(figure)"
        case .percent, .minutes, .hours, .days, .named: return "\(figure) \(unit(measure, language))"
        }
    }

    /// A unit as the language writes it.
    static func unit(_ measure: Measure, _ language: KeywordLanguage) -> String {
        let isIndonesian = language == .indonesian
        switch measure.unit {
        case .none: return isIndonesian ? "angka" : "number"
        case .percent: return "%"
        case .rupiah: return "rupiah"
        case .minutes: return isIndonesian ? "menit" : "minutes"
        case .hours: return isIndonesian ? "jam" : "hours"
        case .days: return isIndonesian ? "hari" : "days"
        case .named(let name):
            let words = name.split(separator: "/").map { part in
                switch part {
                case "minutes": isIndonesian ? "menit" : "minutes"
                case "hours": isIndonesian ? "jam" : "hours"
                case "days": isIndonesian ? "hari" : "days"
                default: String(part)
                }
            }
            return words.joined(separator: "/")
        }
    }

    /// What a number measures, as a message says it.
    static func kind(_ dimension: Dimension, _ flavour: Flavour) -> Message {
        if dimension.isNone {
            switch flavour {
            case .plain: return Message(id: "angka biasa", en: "a plain number")
            case .percent: return Message(id: "persen", en: "a percentage")
            case .neutral: return Message(id: "hasil bagi tanpa satuan", en: "a ratio without unit")
            }
        }
        func list(_ bases: [Dimension.Base], _ language: KeywordLanguage) -> String {
            bases.map { base in
                switch base {
                case .rupiah: "rupiah"
                case .time: language == .indonesian ? "menit" : "minutes"
                case .days: language == .indonesian ? "hari" : "days"
                case .named(let name): name
                }
            }.joined(separator: "·")
        }
        func both(_ language: KeywordLanguage) -> String {
            let parts = dimension.parts
            let above = parts.above.isEmpty ? "1" : list(parts.above, language)
            return parts.below.isEmpty ? above : "\(above)/\(list(parts.below, language))"
        }
        return Message(id: both(.indonesian), en: both(.english))
    }

    static func period(_ period: PeriodUnit) -> Message {
        switch period {
        case .day: Message(id: "hari", en: "day")
        case .week: Message(id: "minggu", en: "week")
        case .month: Message(id: "bulan", en: "month")
        case .quarter: Message(id: "triwulan", en: "quarter")
        case .semester: Message(id: "semester", en: "semester")
        case .year: Message(id: "tahun", en: "year")
        }
    }

    static func time(_ minutes: Int128) -> String {
        func padded(_ value: Int128) -> String { value < 10 ? "0\(value)" : "\(value)" }
        return "\(padded(minutes / 60)):\(padded(minutes % 60))"
    }

    static func quoted(_ names: [String], _ language: MessageLanguage) -> String {
        let quoted = names.map { "`\($0)`" }
        guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
        return quoted.dropLast().joined(separator: ", ") + (language == .indonesian ? " atau " : " or ") + last
    }

    /// "mungkin maksudnya `x`"; nil without names.
    static func suggestion(_ names: [String]) -> Message? {
        guard !names.isEmpty else { return nil }
        return Message(
            id: "mungkin maksudnya \(quoted(names, .indonesian))", en: "perhaps \(quoted(names, .english)) is meant")
    }
}

extension Wording {
    /// `a`, `b`, `c`; the rest of a long list is left out.
    static func list(_ names: [String]) -> String {
        names.prefix(12).map { "`\($0)`" }.joined(separator: ", ") + (names.count > 12 ? ", …" : "")
    }

    /// A number's type as it is declared.
    static func typeName(_ measure: Measure, _ language: KeywordLanguage) -> String {
        switch measure.unit {
        case .none: language == .indonesian ? "desimal" : "decimal"
        case .percent: language == .indonesian ? "persen" : "percent"
        case .rupiah, .minutes, .hours, .days, .named: unit(measure, language)
        }
    }
}
