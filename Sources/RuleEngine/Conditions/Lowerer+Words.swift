import Findings
import PolicyDSL

extension Lowerer {
    /// A value of a node as the drafter writes it.
    ///
    /// - Parameter texts: the constants that a code's positions stand for.
    func words(_ integer: Int128, of node: NodeID, among texts: [TextID]?) -> Message {
        func same(_ text: String) -> Message { Message(id: text, en: text) }
        if case .code = builder.types[node].kind {
            guard let texts, let position = Int(exactly: integer), texts.indices.contains(position) else {
                return Message(id: "teks lain", en: "another text")
            }
            return same("\"\(builder.texts[texts[position]])\"")
        }
        switch words[node]?.value.kind {
        case .quantity(let quantity)?:
            guard let amount = Rational(integer).times(quantity.factor),
                let measure = Measure.natural(quantity.dimension, quantity.flavour, isInHours: quantity.isInHours)
            else { return same("\(integer)") }
            return same(Wording.amount(amount, measure, language))
        case .choice(let choice, _)?:
            let members = symbols.choices[choice].members
            return same(
                Int(exactly: integer).flatMap { members.indices.contains($0) ? members[$0] : nil } ?? "\(integer)")
        case .date?: return same(CivilDate(dayNumber: Int(clamping: integer)).iso)
        case .timeOfDay?: return same(Wording.time(integer))
        case .boolean?, .text?, .reference?, .absent?, nil: break
        }
        if case .boolean = builder.types[node].kind {
            let word = (integer == 1 ? Keyword.yes : Keyword.no).phrase(language)
            return same(word)
        }
        if case .date = builder.nodes[node] { return same(CivilDate(dayNumber: Int(clamping: integer)).iso) }
        return same("\(integer)")
    }

    /// What the drafter calls a node; nil where no text names it.
    func name(of node: NodeID) -> String? {
        if let known = words[node] { return known.text }
        switch builder.nodes[node] {
        case .column(let column), .lookupColumn(let column, _): return knownColumn(column).name
        case .date: return language == .indonesian ? "tanggal" : "date"
        case .compare(let comparison, let left, let right): return pair(left, comparison.sign, right)
        case .subtract(let left, let right): return pair(left, "-", right)
        case .add(let left, let right): return pair(left, "+", right)
        case .multiply(let left, let right): return pair(left, "*", right)
        case .integer(let value): return "\(value)"
        case .boolean, .text, .absent, .field, .owner, .record, .inForce, .lookupField, .previous, .lastDate, .present,
            .negate,
            .minimum,
            .maximum, .divide, .and, .or, .not, .cases, .calendar, .dateCall, .peers, .aggregate:
            return nil
        }
    }

    private func pair(_ left: NodeID, _ sign: String, _ right: NodeID) -> String? {
        guard let first = name(of: left), let second = name(of: right) else { return nil }
        return "\(first) \(sign) \(second)"
    }
}

extension Comparison {
    var sign: String {
        switch self {
        case .equal: "="
        case .notEqual: "<>"
        case .less: "<"
        case .lessOrEqual: "<="
        case .greater: ">"
        case .greaterOrEqual: ">="
        }
    }
}
