import PolicyDSL

extension Expression {
    /// The text of a simple expression, to name it in a message; nil for one that is not simple.
    var text: String? {
        switch kind {
        case .path(let names): return names.map(\.text).joined(separator: ".")
        case .arithmetic(let sign, let left, let right):
            guard let first = left.text, let second = right.text else { return nil }
            return "\(first) \(sign.rawValue) \(second)"
        case .negate(let inner): return inner.text.map { "-\($0)" }
        case .number, .text, .yesNo, .date, .timeOfDay, .period, .absent, .not, .comparison, .and, .or, .among,
            .present,
            .ifAbsent, .conditional, .rounded, .extremum, .calendar, .aggregate, .previous, .inARow, .interpolated,
            .dateCall, .peers:
            return nil
        }
    }
}
