/// How a language writes figures: `1.350.000,5` in Indonesian, `1,350,000.5` in English.
struct FigureNotation: Sendable {
    let group: UInt8
    let point: UInt8

    init(_ language: KeywordLanguage) {
        switch language {
        case .indonesian: (group, point) = (UInt8(ascii: "."), UInt8(ascii: ","))
        case .english: (group, point) = (UInt8(ascii: ","), UInt8(ascii: "."))
        }
    }

    /// Takes a figure apart; nil where it is not written in this notation.
    ///
    /// The digits are those of the whole part and the decimals together.
    func read(_ text: [UInt8]) -> (digits: [UInt8], decimals: Int, isGrouped: Bool)? {
        let halves = text.split(separator: point, omittingEmptySubsequences: false)
        guard let whole = halves.first, halves.count <= 2 else { return nil }
        let groups = whole.split(separator: group, omittingEmptySubsequences: false)
        guard let first = groups.first, !first.isEmpty else { return nil }
        if groups.count > 1 {
            guard first.count <= 3, first.first != UInt8(ascii: "0") else { return nil }
            guard groups.dropFirst().allSatisfy({ $0.count == 3 }) else { return nil }
        }
        var digits = groups.flatMap { Array($0) }
        var decimals = 0
        if halves.count == 2 {
            let fraction = halves[1]
            guard !fraction.isEmpty, fraction.allSatisfy(\.isDigit) else { return nil }
            digits += fraction
            decimals = fraction.count
        }
        guard digits.allSatisfy(\.isDigit) else { return nil }
        return (digits, decimals, groups.count > 1)
    }

    /// Writes a figure with the separators of this notation, in groups if asked.
    func write(digits: [UInt8], decimals: Int, isGrouped: Bool) -> String {
        let count = digits.count - decimals
        var out: [UInt8] = []
        for (index, digit) in digits.enumerated() {
            if index == count { out.append(point) }
            if isGrouped, index > 0, index < count, (count - index) % 3 == 0 { out.append(group) }
            out.append(digit)
        }
        return String(decoding: out, as: UTF8.self)
    }
}
