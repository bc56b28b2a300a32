import Evaluator
import Findings
import RuleEngine

/// What a node says, written as a policy writes it. What has no short form is `…`.
struct NodeText {
    var plan: Plan
    var language: MessageLanguage

    private var notation: ValueNotation { ValueNotation(plan: plan, language: language, trimsZeros: true) }

    private func word(_ id: String, _ en: String) -> String { Message(id: id, en: en)[language] }

    func text(_ node: NodeID, in grain: GrainID) -> String { text(node, grain, depth: 0) }

    /// A value of a node, in its unit.
    func text(_ value: Int128, of node: NodeID, in grain: GrainID) -> String {
        guard let type = plan.valueType(of: node, in: grain) else {
            return Figures.decimal(value, decimals: 0, language)
        }
        return notation.text(.integer(value), type)
    }

    /// A comparison with another sign.
    func comparison(_ sign: Comparison, _ left: NodeID, _ right: NodeID, in grain: GrainID) -> String {
        comparison(sign, left, right, grain, depth: 0)
    }

    private func text(_ node: NodeID, _ grain: GrainID, depth: Int) -> String {
        guard depth < 6 else { return "…" }
        func inner(_ node: NodeID) -> String { text(node, grain, depth: depth + 1) }
        switch plan.nodes[node] {
        case .integer(let value): return Figures.decimal(value, decimals: 0, language)
        case .boolean(let value): return value ? word("ya", "yes") : word("tidak", "no")
        case .text(let text): return "\"\(plan.texts[text])\""
        case .absent: return word("kosong", "absent")
        case .field(let field): return table(of: grain).map { plan.tables[$0].fields[field].name } ?? "…"
        case .column(let column): return plan.columns[column].name
        case .owner:
            guard let table = table(of: grain), case .log(let owner, _, _) = plan.tables[table].kind else { return "…" }
            return lowerFirst(plan.tables[owner].name)
        case .record: return table(of: grain).map { lowerFirst(plan.tables[$0].name) } ?? "…"
        case .lookupField(let table, let field, let record):
            return path(record, plan.tables[table].fields[field].name, grain, depth)
        case .lookupColumn(let column, let record):
            guard let record else { return plan.columns[column].name }
            return path(record, plan.columns[column].name, grain, depth)
        case .date:
            guard let table = table(of: grain), case .log(_, _, let date) = plan.tables[table].kind else {
                return word("awal_periode", "period_start")
            }
            return plan.tables[table].fields[date].name
        case .lastDate: return word("akhir_periode", "period_end")
        case .present(let operand): return word("ada ", "present ") + inner(operand)
        case .negate(let operand): return "-" + inner(operand)
        case .not(let operand): return word("tidak ", "not ") + enclosed(operand, grain, depth)
        case .add(let left, let right):
            return measured(left, beside: right, grain, depth) + " + " + measured(right, beside: left, grain, depth)
        case .subtract(let left, let right):
            return measured(left, beside: right, grain, depth) + " - " + measured(right, beside: left, grain, depth)
        case .multiply(let left, let right):
            // Constant factors are mostly scales, which the text does not have.
            if case .integer = plan.nodes[right] { return inner(left) }
            if case .integer = plan.nodes[left] { return inner(right) }
            return enclosed(left, grain, depth) + " * " + enclosed(right, grain, depth)
        case .minimum(let left, let right), .maximum(let left, let right):
            let isLeast = if case .minimum = plan.nodes[node] { true } else { false }
            let name = isLeast ? word("terkecil", "least") : word("terbesar", "greatest")
            let (one, other) = operands(left, right, grain, depth)
            return "\(name)(\(one); \(other))"
        case .divide(let left, let right, _):
            if case .integer = plan.nodes[right] { return inner(left) }
            return enclosed(left, grain, depth) + " / " + enclosed(right, grain, depth)
        case .compare(let sign, let left, let right): return comparison(sign, left, right, grain, depth: depth)
        case .and(let left, let right):
            return "\(enclosed(left, grain, depth)) \(word("dan", "and")) \(enclosed(right, grain, depth))"
        case .or(let left, let right):
            return "\(enclosed(left, grain, depth)) \(word("atau", "or")) \(enclosed(right, grain, depth))"
        case .cases(let arms, _, _):
            guard arms.count == 1, case .present = plan.nodes[arms[0].condition] else { return "…" }
            return inner(arms[0].value)
        case .calendar(let part, let operand):
            let name =
                switch part {
                case .year: word("tahun dari", "year of")
                case .month: word("bulan dari", "month of")
                case .day: word("hari dari", "day of")
                case .weekday: word("hari_pekan dari", "weekday of")
                }
            return name + " " + inner(operand)
        case .aggregate(let id): return aggregate(plan.aggregates[id], depth)
        }
    }

    private func aggregate(_ aggregate: Aggregate, _ depth: Int) -> String {
        let name =
            switch aggregate.kind {
            case .sum: word("jumlah", "sum")
            case .count: word("banyak", "count")
            case .least: word("terkecil", "least")
            case .greatest: word("terbesar", "greatest")
            case .exists: word("ada", "exists")
            case .all: word("semua", "all")
            }
        var inside = table(of: aggregate.source).map { plan.tables[$0].name } ?? ""
        if let value = aggregate.value {
            inside += (inside.isEmpty ? "" : ".") + text(value, aggregate.source, depth: depth + 1)
        }
        if let filter = aggregate.filter {
            inside += " \(word("bila", "when")) " + text(filter, aggregate.source, depth: depth + 1)
        }
        return "\(name)(\(inside))"
    }

    private func comparison(
        _ sign: Comparison, _ left: NodeID, _ right: NodeID, _ grain: GrainID, depth: Int
    ) -> String {
        var sign = sign
        if let multiple = scaled(left, beside: right) ?? scaled(right, beside: left), multiple.factor < 0 {
            sign = sign.flipped
        }
        let (one, other) = operands(left, right, grain, depth)
        return "\(one) \(sign.sign) \(other)"
    }

    /// Two sides that are measured alike. Where one is a constant and the other was scaled to be compared with it, the
    /// figure itself and the constant in its unit.
    private func operands(_ left: NodeID, _ right: NodeID, _ grain: GrainID, _ depth: Int) -> (String, String) {
        func side(_ node: NodeID, beside other: NodeID) -> String {
            if let multiple = scaled(node, beside: other) { return text(multiple.figure, grain, depth: depth + 1) }
            guard case .integer(let constant) = plan.nodes[node], let multiple = scaled(other, beside: node) else {
                if case .integer = plan.nodes[node] { return measured(node, beside: other, grain, depth) }
                return text(node, grain, depth: depth + 1)
            }
            let rest = constant - multiple.offset
            if rest % multiple.factor != 0 { return "…" }
            return text(rest / multiple.factor, of: multiple.figure, in: grain)
        }
        return (side(left, beside: right), side(right, beside: left))
    }

    /// A node that is compared with a constant as a multiple of a figure.
    private func scaled(_ node: NodeID, beside other: NodeID) -> Multiple? {
        guard case .integer = plan.nodes[other] else { return nil }
        let multiple = plan.multiple(node)
        return abs(multiple.factor) > 1 ? multiple : nil
    }

    /// A constant in the unit of what stands beside it.
    private func measured(_ node: NodeID, beside other: NodeID, _ grain: GrainID, _ depth: Int) -> String {
        guard case .integer(let constant) = plan.nodes[node] else { return enclosed(node, grain, depth) }
        return text(constant, of: other, in: grain)
    }

    private func enclosed(_ node: NodeID, _ grain: GrainID, _ depth: Int) -> String {
        let text = text(node, grain, depth: depth + 1)
        switch plan.nodes[node] {
        case .or, .add, .subtract: return "(\(text))"
        default: return text
        }
    }

    private func path(_ record: NodeID, _ name: String, _ grain: GrainID, _ depth: Int) -> String {
        if case .record = plan.nodes[record] { return name }
        return text(record, grain, depth: depth + 1) + "." + name
    }

    private func table(of grain: GrainID) -> TableID? {
        if case .table(let table) = plan.grains[grain].subject { table } else { nil }
    }

    private func lowerFirst(_ name: String) -> String { name.prefix(1).lowercased() + name.dropFirst() }
}

extension Comparison {
    /// The same with its sides exchanged.
    var flipped: Comparison {
        switch self {
        case .equal, .notEqual: self
        case .less: .greater
        case .lessOrEqual: .greaterOrEqual
        case .greater: .less
        case .greaterOrEqual: .lessOrEqual
        }
    }

    /// As a policy writes it.
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
