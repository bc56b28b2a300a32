import Findings
import PolicyDSL

extension Lowerer {
    /// Two branches that are formulas of what the condition compares, and do not meet at the threshold.
    mutating func watchJoint(
        _ test: NodeID, _ condition: Expression, _ first: Value, _ second: Value, _ context: Context
    ) {
        guard !context.isQuiet, case .comparison(_, let left, let right) = condition.kind,
            case .quantity(let then) = first.kind, case .quantity(let otherwise) = second.kind,
            first.presence == nil, second.presence == nil,
            then.constant == nil || otherwise.constant == nil,
            let compared = compared(left, right, context)
        else { return }
        let found = joints(test, compared.value, (then, otherwise), context.path, compared.threshold).compactMap {
            $0.jump()
        }
        guard let joint = found.min(by: { $0.cost(compared.threshold) < $1.cost(compared.threshold) }) else { return }
        let flavour = then.flavour.joined(otherwise.flavour)
        report(
            .jumpAtJoint(
                words(joint, compared.value, compared.text, then, flavour), isTable: false, at: condition.range))
    }

    /// The side of a comparison that varies.
    private mutating func compared(
        _ left: Expression, _ right: Expression, _ context: Context
    ) -> (value: Quantity, text: String?, threshold: Rational?)? {
        // Both were lowered before; what was said of them was said.
        let before = findings.count
        defer { findings.removeSubrange(before...) }
        let inner = context.expecting(nil)
        guard let one = lower(left, inner), let other = lower(right, inner), one.presence == nil, other.presence == nil,
            isFigure(one) != isFigure(other)
        else { return nil }
        let (varying, text) = isFigure(one) ? (other, self.text(of: right)) : (one, self.text(of: left))
        guard case .quantity(let quantity) = varying.kind else { return nil }
        guard case .quantity(let figure) = (isFigure(one) ? one : other).kind else { return nil }
        return (quantity, text, figure.constant)
    }

    func joints(
        _ test: NodeID, _ compared: Quantity, _ formulas: (holds: Quantity, fails: Quantity), _ above: [Assumption],
        _ threshold: Rational?
    ) -> [JointSearch] {
        let search = WorldSearch(self, budget: 24)
        let node = compared.numerator.node
        func make(_ variable: JointVariable, _ range: ClosedRange<Int128>, _ step: Int128) -> JointSearch {
            JointSearch(
                search: search, condition: test, compared: compared, formulas: formulas, above: above,
                threshold: threshold, variable: variable, range: range, step: step)
        }
        let branches = formulas.holds.nodes + formulas.fails.nodes
        if compared.denominator == nil, let key = builder.fieldKey(node) {
            guard let choices = search.choices(key), search.leaves(of: branches)?.fields.contains(key) == true else {
                return []
            }
            return [make(.field(key), choices.range, choices.step)]
        }
        guard let rest = search.leaves(of: branches, given: [node]), let own = search.leaves(of: compared.nodes) else {
            return []
        }
        if compared.denominator == nil, rest.isGivenUsed {
            guard rest.fields.isDisjoint(with: own.fields), !rest.usesRows || !own.usesRows,
                let interval = builder.interval(node)
            else { return [] }
            let steps = congruences[node].steps(within: interval)
            return [make(.node(node), steps.range, steps.step)]
        }
        return rest.fields.intersection(own.fields).sorted().compactMap { key in
            search.choices(key).map { make(.field(key), $0.range, $0.step) }
        }
    }

    func words(
        _ joint: Joint, _ compared: Quantity, _ text: String?, _ result: Quantity, _ flavour: Flavour?
    ) -> JointWords {
        let place = Measure.natural(compared.dimension, compared.flavour, isInHours: compared.isInHours) ?? .plain
        let measure =
            Measure.natural(result.dimension, flavour ?? result.flavour, isInHours: result.isInHours) ?? .plain
        func side(_ side: Joint.Side) -> (place: String, value: String) {
            (Wording.amount(side.compared, place, language), Wording.amount(side.result, measure, language))
        }
        // From below to above, as one reads.
        let isRising = joint.sides.holds.compared.isLess(than: joint.sides.fails.compared) == true
        let sides = isRising ? (joint.sides.holds, joint.sides.fails) : (joint.sides.fails, joint.sides.holds)
        func said(_ fields: [FieldKey: Int128]) -> String {
            fields.sorted { $0.key < $1.key }.map { key, value in
                "`\(symbols.tables[key.table].fields[key.field].name.text)` = \(words(value, of: key))"
            }.joined(separator: ", ")
        }
        let shared = sides.0.fields.filter { sides.1.fields[$0.key] == $0.value }
        let fields = [sides.0, sides.1].map { side in said(side.fields.filter { shared[$0.key] == nil }) }
        return JointWords(text: text, low: side(sides.0), high: side(sides.1), shared: said(shared), fields: fields)
    }

    /// A field's value as the drafter writes it.
    func words(_ value: Int128, of key: FieldKey) -> String {
        switch symbols.tables[key.table].fields[key.field].type {
        case .number(let number)?:
            let measure = Measure(number.unit)
            guard let power = powerOfTen(number.decimals), let amount = Rational(value, power)?.times(measure.size)
            else {
                return "\(value)"
            }
            return Wording.amount(amount, measure, language)
        case .choice(let choice)?:
            let members = symbols.choices[choice].members
            return Int(exactly: value).flatMap { members.indices.contains($0) ? members[$0] : nil } ?? "\(value)"
        case .date?: return CivilDate(dayNumber: Int(clamping: value)).iso
        case .timeOfDay?: return Wording.time(value)
        case .boolean?: return (value == 1 ? Keyword.yes : Keyword.no).phrase(language)
        case .text?, .reference?, nil: return "\(value)"
        }
    }
}

/// A joint in the drafter's words: what is compared, and the result, below and above.
struct JointWords {
    var text: String?
    var low: (place: String, value: String)
    var high: (place: String, value: String)
    /// Fields that are the same on both sides; may be empty.
    var shared: String
    /// Those of each of the two that are not.
    var fields: [String]
}
