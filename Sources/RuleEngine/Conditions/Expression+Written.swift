import Findings
import PolicyDSL

extension Expression {
    /// A simple expression as it is written in a policy of the language; nil for one that is not simple.
    func written(_ language: KeywordLanguage) -> String? {
        switch kind {
        case .number(let literal): return language == .indonesian ? literal.figure.id : literal.figure.en
        case .text(let text): return text.contains("\"") || text.contains("`") ? nil : "\"\(text)\""
        case .yesNo(let value): return (value ? Keyword.yes : Keyword.no).phrase(language)
        case .date(let date): return CivilDate(dayNumber: dayNumber(date)).iso
        case .timeOfDay(let minutes): return Wording.time(Int128(minutes))
        case .absent: return Keyword.absent.phrase(language)
        case .path(let names):
            let isPlain = names.allSatisfy { $0.text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" } }
            return isPlain ? names.map(\.text).joined(separator: ".") : nil
        case .arithmetic(let sign, let left, let right):
            // Brackets are not in the tree, so only what needs none is written.
            guard left.isOperand, right.isOperand, let first = left.written(language),
                let second = right.written(language)
            else { return nil }
            return "\(first) \(sign.rawValue) \(second)"
        case .negate(let inner): return inner.isOperand ? inner.written(language).map { "-\($0)" } : nil
        case .comparison(let sign, let left, let right):
            guard left.isOperand, right.isOperand, let first = left.written(language),
                let second = right.written(language)
            else { return nil }
            return "\(first) \(sign.rawValue) \(second)"
        case .interpolated(let first, let last):
            guard let first = first.written(language), let last = last.written(language) else { return nil }
            return "\(first) .. \(last)"
        case .previous(let name, let initial):
            return initial.written(language).map { "\(Keyword.previous.phrase(language))(\(name.text); \($0))" }
        case .inARow(let condition):
            return condition.written(language).map { "\(Keyword.inARow.phrase(language))(\($0))" }
        case .period, .not, .and, .or, .among, .present, .ifAbsent, .conditional, .rounded, .extremum, .calendar,
            .dateCall, .peers,
            .aggregate:
            return nil
        }
    }

    /// Whether it is one figure, text or name.
    private var isOperand: Bool {
        switch kind {
        case .number, .text, .yesNo, .date, .timeOfDay, .path: true
        case .period, .absent, .negate, .not, .arithmetic, .comparison, .and, .or, .among, .present, .ifAbsent,
            .conditional, .rounded, .extremum, .calendar, .aggregate, .previous, .inARow, .interpolated, .dateCall,
            .peers:
            false
        }
    }
}

extension Cell {
    /// The cell as it is written; nil where an expression of it is not simple.
    func written(_ language: KeywordLanguage) -> String? {
        if alternatives.isEmpty { return "-" }
        var parts: [String] = []
        for alternative in alternatives {
            guard let part = alternative.written(language) else { return nil }
            parts.append(part)
        }
        return parts.joined(separator: " \(Keyword.or.phrase(language)) ")
    }
}

extension Alternative {
    func written(_ language: KeywordLanguage) -> String? {
        switch self {
        case .comparison(.equal, let value): return value.written(language)
        case .comparison(let sign, let value): return value.written(language).map { "\(sign.rawValue) \($0)" }
        case .range(let lower, let upper, let lowerIsOpen, let upperIsOpen):
            guard let first = lower.written(language), let last = upper.written(language) else { return nil }
            let sign =
                switch (lowerIsOpen, upperIsOpen) {
                case (false, false): ".."
                case (false, true): "..<"
                case (true, false): "<.."
                case (true, true): "<..<"
                }
            return "\(first) \(sign) \(last)"
        case .absent: return Keyword.absent.phrase(language)
        case .otherwise: return Keyword.otherwise.phrase(language)
        }
    }
}
