/// A number in words, as the text of a regulation gives it behind the figure: `empat ratus dua puluh`, `nol koma dua puluh lima`.
///
/// - Returns: nil for a number of a quadrillion or more.
public func numberInWords(mantissa: Int64, decimals: Int, _ language: KeywordLanguage) -> String? {
    NumberWords.written(mantissa: mantissa, decimals: decimals, language)
}

extension NumberWords {
    fileprivate static func written(mantissa: Int64, decimals: Int, _ language: KeywordLanguage) -> String? {
        guard mantissa >= 0, (0...6).contains(decimals) else { return nil }
        let power = (0..<decimals).reduce(Int64(1)) { power, _ in power * 10 }
        guard let whole = written(mantissa / power, language) else { return nil }
        var digits = String(mantissa % power)
        digits = String(repeating: "0", count: max(0, decimals - digits.count)) + digits
        while digits.last == "0" { digits.removeLast() }
        guard decimals > 0, !digits.isEmpty else { return whole }
        let isOneNumber = digits.first != "0" && digits.count <= 2 && language == .indonesian
        let parts = isOneNumber ? [Int64(digits)] : digits.map { Int64(String($0)) }
        let words = parts.compactMap { $0.flatMap { written($0, language) } }
        guard words.count == parts.count else { return nil }
        return whole + (language == .indonesian ? " koma " : " point ") + words.joined(separator: " ")
    }

    private static func written(_ number: Int64, _ language: KeywordLanguage) -> String? {
        guard number < 1_000_000_000_000_000 else { return nil }
        switch language {
        case .indonesian: return number == 0 ? "nol" : indonesianWords(number)
        case .english: return number == 0 ? "zero" : englishWords(number)
        }
    }

    private static func indonesianWords(_ number: Int64) -> String {
        let digits = [
            "", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas",
        ]
        func join(_ left: String, _ rest: Int64) -> String { rest == 0 ? left : left + " " + indonesianWords(rest) }
        switch number {
        case ..<12: return digits[Int(number)]
        case ..<20: return digits[Int(number - 10)] + " belas"
        case ..<100: return join(digits[Int(number / 10)] + " puluh", number % 10)
        case ..<200: return join("seratus", number - 100)
        case ..<1_000: return join(digits[Int(number / 100)] + " ratus", number % 100)
        case ..<2_000: return join("seribu", number - 1_000)
        case ..<1_000_000: return join(indonesianWords(number / 1_000) + " ribu", number % 1_000)
        case ..<1_000_000_000: return join(indonesianWords(number / 1_000_000) + " juta", number % 1_000_000)
        case ..<1_000_000_000_000:
            return join(indonesianWords(number / 1_000_000_000) + " miliar", number % 1_000_000_000)
        default:
            return join(indonesianWords(number / 1_000_000_000_000) + " triliun", number % 1_000_000_000_000)
        }
    }

    private static func englishWords(_ number: Int64) -> String {
        let ones = [
            "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
            "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
        ]
        let tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
        func join(_ left: String, _ rest: Int64, _ between: String = " ") -> String {
            rest == 0 ? left : left + between + englishWords(rest)
        }
        switch number {
        case ..<20: return ones[Int(number)]
        case ..<100: return join(tens[Int(number / 10)], number % 10, "-")
        case ..<1_000: return join(ones[Int(number / 100)] + " hundred", number % 100)
        case ..<1_000_000: return join(englishWords(number / 1_000) + " thousand", number % 1_000)
        case ..<1_000_000_000: return join(englishWords(number / 1_000_000) + " million", number % 1_000_000)
        case ..<1_000_000_000_000:
            return join(englishWords(number / 1_000_000_000) + " billion", number % 1_000_000_000)
        default:
            return join(englishWords(number / 1_000_000_000_000) + " trillion", number % 1_000_000_000_000)
        }
    }
}
