import Findings
import PolicyDSL

extension ConditionSpace {
    /// A sample in the drafter's words: the inputs on which the box depends, with their values at the point.
    func words(_ point: Point, in box: Box, _ lowerer: Lowerer) -> Message {
        var named = axes.indices.filter { !covers(box.sets[$0], $0) }
        if named.isEmpty { named = Array(axes.indices) }
        let parts = named.compactMap { part(point[$0], $0, lowerer) }
        return Message(
            id: parts.isEmpty ? "semua keadaan" : parts.map(\.id).joined(separator: ", "),
            en: parts.isEmpty ? "every case" : parts.map(\.en).joined(separator: ", "))
    }

    private func covers(_ set: AxisSet, _ axis: Int) -> Bool {
        if axes[axis].mayBeAbsent, !set.includesAbsent { return false }
        guard let extent = axes[axis].extent else { return true }
        return AxisSet([extent.range]).intersection(set).normalized.intervals == [extent.range]
    }

    private func part(_ value: AxisValue, _ axis: Int, _ lowerer: Lowerer) -> Message? {
        switch keys[axis] {
        case .pair(let left, let right):
            guard let first = lowerer.name(of: left), let second = lowerer.name(of: right) else { return nil }
            guard case .value(let order) = value else { return nil }
            let sign = order == 0 ? "<" : order == 1 ? "=" : ">"
            return Message(id: "`\(first)` \(sign) `\(second)`", en: "`\(first)` \(sign) `\(second)`")
        case .node(let node):
            guard let name = lowerer.name(of: node) else { return nil }
            guard case .value(let integer) = value else {
                return Message(id: "`\(name)` kosong", en: "`\(name)` absent")
            }
            let text = words(integer, node, axis, lowerer)
            return Message(id: "`\(name)` = \(text.id)", en: "`\(name)` = \(text.en)")
        }
    }

    private func words(_ integer: Int128, _ node: NodeID, _ axis: Int, _ lowerer: Lowerer) -> Message {
        func same(_ text: String) -> Message { Message(id: text, en: text) }
        switch axes[axis].domain {
        case .texts(let count):
            guard let position = Int(exactly: integer), position < count else {
                return Message(id: "teks lain", en: "another text")
            }
            return same("\"\(lowerer.builder.texts[texts[axis][position]])\"")
        case .members, .numbers: break
        }
        switch lowerer.words[node]?.value.kind {
        case .quantity(let quantity)?:
            guard let amount = Rational(integer).times(quantity.factor),
                let measure = Measure.natural(
                    quantity.dimension, quantity.flavour, isInHours: quantity.isInHours)
            else { return same("\(integer)") }
            return same(Wording.amount(amount, measure, lowerer.language))
        case .choice(let choice, _)?:
            let members = lowerer.symbols.choices[choice].members
            return same(
                Int(exactly: integer).flatMap { members.indices.contains($0) ? members[$0] : nil } ?? "\(integer)")
        case .date?: return same(CivilDate(dayNumber: Int(clamping: integer)).iso)
        case .timeOfDay?: return same(Wording.time(integer))
        case .boolean?, .text?, .reference?, .absent?, nil: break
        }
        if case .boolean = lowerer.builder.types[node].kind {
            return integer == 1 ? Message(id: "ya", en: "yes") : Message(id: "tidak", en: "no")
        }
        if case .date = lowerer.builder.nodes[node] { return same(CivilDate(dayNumber: Int(clamping: integer)).iso) }
        return same("\(integer)")
    }
}

extension Lowerer {
    /// What the drafter calls a node; nil where no text names it.
    func name(of node: NodeID) -> String? {
        if let known = words[node] { return known.text }
        switch builder.nodes[node] {
        case .column(let column), .lookupColumn(let column, _): return columns[column].name
        case .date: return language == .indonesian ? "tanggal" : "date"
        case .compare(let comparison, let left, let right):
            guard let first = name(of: left), let second = name(of: right) else { return nil }
            return "\(first) \(comparison.sign) \(second)"
        case .subtract(let left, let right): return pair(left, "-", right)
        case .add(let left, let right): return pair(left, "+", right)
        case .multiply(let left, let right): return pair(left, "*", right)
        case .integer(let value): return "\(value)"
        default: return nil
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
