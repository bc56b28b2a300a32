/// A number as words say it: `enam ribu`, `satu koma dua puluh lima`, `six thousand`.
struct NumberWords {
    /// The value is `mantissa` · 10^−`decimals`.
    var mantissa: Int64
    var decimals: Int
    /// How many words belong to it.
    var count: Int

    /// The number that some words begin with; nil: none, or one that is not put together as numbers are.
    init?(_ words: [String], _ language: KeywordLanguage) {
        var position = 0
        let whole: Int64?
        switch language {
        case .indonesian: whole = Self.indonesian(words, &position)
        case .english: whole = Self.english(words, &position)
        }
        guard let whole else { return nil }
        mantissa = whole
        decimals = 0
        let point = language == .indonesian ? "koma" : "point"
        if position + 1 < words.count, words[position] == point {
            var next = position + 1
            guard let digits = Self.fraction(words, &next, language), digits.count <= 6 else { return nil }
            for digit in digits {
                guard let longer = Self.scaled(mantissa, 10, digit) else { return nil }
                mantissa = longer
            }
            decimals = digits.count
            position = next
        }
        count = position
    }

    private static func scaled(_ value: Int64, _ factor: Int64, _ more: Int64) -> Int64? {
        let (product, overflow) = value.multipliedReportingOverflow(by: factor)
        let (sum, overflowToo) = product.addingReportingOverflow(more)
        return overflow || overflowToo ? nil : sum
    }

    // MARK: Indonesian

    private static let indonesianDigits = [
        "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan",
    ]

    private static let indonesianPowers: [(word: String, one: String?, value: Int64)] = [
        ("triliun", nil, 1_000_000_000_000), ("miliar", nil, 1_000_000_000), ("juta", "sejuta", 1_000_000),
        ("ribu", "seribu", 1_000),
    ]

    private static func indonesian(_ words: [String], _ position: inout Int) -> Int64? {
        guard position < words.count else { return nil }
        if words[position] == "nol" {
            position += 1
            return 0
        }
        var total: Int64 = 0
        let start = position
        for power in indonesianPowers {
            if position < words.count, words[position] == power.one {
                position += 1
                total += power.value
                continue
            }
            var next = position
            let below = belowThousand(words, &next)
            guard below > 0, next < words.count, words[next] == power.word else { continue }
            position = next + 1
            guard let sum = scaled(below, power.value, total) else { return nil }
            total = sum
        }
        total += belowThousand(words, &position)
        return position > start ? total : nil
    }

    /// 0 where no number stands.
    private static func belowThousand(_ words: [String], _ position: inout Int) -> Int64 {
        func word(_ distance: Int) -> String {
            position + distance < words.count ? words[position + distance] : ""
        }
        func digit(_ text: String) -> Int64? {
            indonesianDigits.firstIndex(of: text).flatMap { $0 > 0 ? Int64($0) : nil }
        }
        var total: Int64 = 0
        if word(0) == "seratus" {
            total += 100
            position += 1
        } else if let hundreds = digit(word(0)), word(1) == "ratus" {
            total += hundreds * 100
            position += 2
        }
        if word(0) == "sepuluh" || word(0) == "sebelas" {
            total += word(0) == "sepuluh" ? 10 : 11
            position += 1
        } else if let ones = digit(word(0)), word(1) == "belas" {
            total += 10 + ones
            position += 2
        } else {
            if let tens = digit(word(0)), word(1) == "puluh" {
                total += tens * 10
                position += 2
            }
            if let ones = digit(word(0)), !["ratus", "puluh", "belas"].contains(word(1)) {
                total += ones
                position += 1
            }
        }
        return total
    }

    // MARK: English

    private static let englishDigits = [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]

    private static let englishTens = [
        "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    ]

    private static let englishPowers: [String: Int64] = [
        "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000,
    ]

    private static func english(_ words: [String], _ position: inout Int) -> Int64? {
        var total: Int64 = 0
        var part: Int64 = 0
        let start = position
        while position < words.count {
            let word = words[position]
            if let ones = englishDigits.firstIndex(of: word) {
                part += Int64(ones)
            } else if let tens = englishTens.firstIndex(of: word) {
                part += Int64(tens + 2) * 10
            } else if word == "hundred" {
                part = max(part, 1) * 100
            } else if let power = englishPowers[word] {
                guard let sum = scaled(max(part, 1), power, total) else { return nil }
                total = sum
                part = 0
            } else if word != "and" || position == start {
                break
            }
            position += 1
        }
        return position > start ? total + part : nil
    }

    // MARK: Behind the decimal sign

    /// Digit by digit (`nol lima`), or as one number (`dua puluh lima`).
    private static func fraction(
        _ words: [String], _ position: inout Int, _ language: KeywordLanguage
    ) -> [Int64]? {
        let names = language == .indonesian ? indonesianDigits : Array(englishDigits.prefix(10))
        var digits: [Int64] = []
        var next = position
        while next < words.count, let digit = names.firstIndex(of: words[next]) {
            digits.append(Int64(digit))
            next += 1
        }
        var number = position
        while number < words.count, words[number] == names[0] { number += 1 }
        let zeros = number - position
        let value = language == .indonesian ? indonesian(words, &number) : english(words, &number)
        if let value, number > next {
            position = number
            return Array(repeating: 0, count: zeros) + String(value).compactMap { $0.wholeNumberValue.map(Int64.init) }
        }
        guard !digits.isEmpty else { return nil }
        position = next
        return digits
    }
}
