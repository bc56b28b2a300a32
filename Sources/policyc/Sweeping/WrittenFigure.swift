import Evaluator
import Findings

/// A figure as a policy writes it: `Rp1.250.000`, `72,5 %`, `420 menit`.
struct WrittenFigure: Equatable {
    /// The figure is `value` · 10^−`decimals`.
    var value: Int128
    var decimals: Int
    /// What stands before and behind it: `Rp`, `menit`, `%`.
    var prefix = ""
    var suffix = ""

    init(value: Int128, decimals: Int, prefix: String = "", suffix: String = "") {
        (self.value, self.decimals, self.prefix, self.suffix) = (value, decimals, prefix, suffix)
    }

    /// - Returns: nil for anything but one figure in the notation of the language; points and commas stand where it has them.
    init?(_ text: String, _ language: MessageLanguage) {
        var rest = text[...].trimmed
        var isNegative = false
        if rest.hasPrefix("-") {
            isNegative = true
            rest = rest.dropFirst().trimmed
        }
        if rest.lowercased().hasPrefix("rp") {
            prefix = "Rp"
            rest = rest.dropFirst(2).trimmed
        }
        if rest.hasPrefix("-"), !isNegative {
            isNegative = true
            rest = rest.dropFirst()
        }
        let digits = rest.prefix { ("0"..."9").contains($0) || $0 == "." || $0 == "," }
        guard let figure = Self.figure(digits, language) else { return nil }
        (value, decimals) = (isNegative ? -figure.value : figure.value, figure.decimals)
        suffix = String(rest.dropFirst(digits.count).trimmed)
        guard prefix.isEmpty || suffix.isEmpty,
            suffix.allSatisfy({ $0.isLetter || $0 == "%" || $0 == "_" || $0 == "/" })
        else { return nil }
    }

    private static func figure(_ text: Substring, _ language: MessageLanguage) -> (value: Int128, decimals: Int)? {
        let (group, point): (Character, Character) =
            switch language {
            case .indonesian: (".", ",")
            case .english: (",", ".")
            }
        let parts = text.split(separator: point, omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), let whole = parts.first, !whole.isEmpty else { return nil }
        let groups = whole.split(separator: group, omittingEmptySubsequences: false)
        guard let first = groups.first, !first.isEmpty, groups.count == 1 || first.count <= 3,
            groups.dropFirst().allSatisfy({ $0.count == 3 })
        else { return nil }
        let fraction = parts.count == 2 ? parts[1] : ""
        guard parts.count == 1 || !fraction.isEmpty, !fraction.contains(group),
            let value = Int128(groups.joined() + fraction)
        else { return nil }
        return (value, fraction.count)
    }

    func text(_ language: MessageLanguage) -> String {
        let figure = Figures.decimal(value < 0 ? -value : value, decimals: decimals, language)
        return (value < 0 ? "-" : "") + prefix + figure + (suffix.isEmpty ? "" : " " + suffix)
    }

    /// `420`, `72.5`: for files that machines read.
    var machineText: String {
        var text = Figures.decimal(value, decimals: decimals, .english)
        text.removeAll { $0 == "," }
        return text
    }

    /// The integer with more decimals; nil where that is too large.
    func scaled(to decimals: Int) -> Int128? {
        (self.decimals..<max(decimals, self.decimals)).reduce(value as Int128?) { value, _ in
            value.flatMap { value in
                let (product, overflows) = value.multipliedReportingOverflow(by: 10)
                return overflows ? nil : product
            }
        }
    }
}

extension Substring {
    /// Without blanks at its ends.
    var trimmed: Substring {
        var result = drop(while: \.isWhitespace)
        while result.last?.isWhitespace == true { result.removeLast() }
        return result
    }
}
