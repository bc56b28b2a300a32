import Evaluator
import Findings
import RuleEngine

/// What a node of names and figures says, written as a policy writes it; nil for anything that was reckoned, whose
/// integers alone do not tell how a drafter wrote it.
struct NodeText {
    var plan: Plan
    var language: MessageLanguage

    private var notation: ValueNotation { ValueNotation(plan: plan, language: language, trimsZeros: true) }

    private func word(_ id: String, _ en: String) -> String { Message(id: id, en: en)[language] }

    func text(_ node: NodeID, in grain: GrainID) -> String? { text(node, grain, depth: 0) }

    /// A value of what has a name, in its unit.
    func text(_ value: Int128, of node: NodeID, in grain: GrainID) -> String? {
        guard isName(node), let type = plan.valueType(of: node, in: grain) else { return nil }
        return notation.text(.integer(value), type)
    }

    /// A comparison with another sign.
    func comparison(_ sign: Comparison, _ left: NodeID, _ right: NodeID, in grain: GrainID) -> String? {
        operands(left, right, grain, 0).map { "\($0.0) \(sign.sign) \($0.1)" }
    }

    private func isName(_ node: NodeID) -> Bool {
        switch plan.nodes[node] {
        case .field, .column, .lookupField, .lookupColumn, .date, .lastDate: true
        default: false
        }
    }

    private func text(_ node: NodeID, _ grain: GrainID, depth: Int) -> String? {
        guard depth < 6 else { return nil }
        func inner(_ node: NodeID) -> String? { text(node, grain, depth: depth + 1) }
        func joined(_ left: NodeID, _ word: String, _ right: NodeID) -> String? {
            guard let one = enclosed(left, grain, depth), let other = enclosed(right, grain, depth) else { return nil }
            return "\(one) \(word) \(other)"
        }
        switch plan.nodes[node] {
        case .boolean(let value): return value ? word("ya", "yes") : word("tidak", "no")
        case .text(let text): return "\"\(plan.texts[text])\""
        case .field(let field): return table(of: grain).map { plan.tables[$0].fields[field].name }
        case .column(let column):
            if case .running = plan.columns[column].kind { return nil }
            return plan.columns[column].name
        case .owner:
            guard let table = table(of: grain), case .log(let owner, _, _) = plan.tables[table].kind else { return nil }
            return lowerFirst(plan.tables[owner].name)
        case .record: return table(of: grain).map { lowerFirst(plan.tables[$0].name) }
        case .lookupField(let table, let field, let record):
            return path(record, plan.tables[table].fields[field].name, grain, depth)
        case .lookupColumn(let column, let record):
            guard let record else { return plan.columns[column].name }
            return path(record, plan.columns[column].name, grain, depth)
        case .inForce(let register, let owner, _):
            guard let owner else { return plan.tables[register].name }
            switch plan.nodes[owner] {
            case .owner, .record: return plan.tables[register].name
            default: return path(owner, plan.tables[register].name, grain, depth)
            }
        case .previous(let column, let initial):
            // What an expression keeps from period to period has no name of its own.
            guard case .running = plan.columns[column].kind else {
                let first = constantText(initial, of: node, grain, depth)
                return "\(word("sebelumnya", "previous"))(\(plan.columns[column].name); \(first))"
            }
            return nil
        case .date:
            guard let table = table(of: grain), case .log(_, _, let date) = plan.tables[table].kind else {
                return word("awal_periode", "period_start")
            }
            return plan.tables[table].fields[date].name
        case .lastDate: return word("akhir_periode", "period_end")
        case .present(let operand): return inner(operand).map { word("ada ", "present ") + $0 }
        case .not(let operand): return enclosed(operand, grain, depth).map { word("tidak ", "not ") + $0 }
        case .and(let left, let right): return joined(left, word("dan", "and"), right)
        case .or(let left, let right): return joined(left, word("atau", "or"), right)
        case .compare(let sign, let left, let right):
            return operands(left, right, grain, depth).map { "\($0.0) \(sign.sign) \($0.1)" }
        case .minimum(let left, let right):
            return operands(left, right, grain, depth).map { "\(word("terkecil", "least"))(\($0.0); \($0.1))" }
        case .maximum(let left, let right):
            return operands(left, right, grain, depth).map { "\(word("terbesar", "greatest"))(\($0.0); \($0.1))" }
        case .peers(let measure, let value, let group):
            guard let value = inner(value) else { return nil }
            let function = measure == .count ? word("banyak", "count") : word("peringkat", "rank")
            let order = measure == .ascendingRank ? word(" menaik", " ascending") : ""
            guard let group else { return "\(function)(\(value)\(order); \(word("dalam semua", "within everything")))" }
            return inner(group).map { "\(function)(\(value)\(order); \(word("dalam", "within")) \($0))" }
        case .integer, .absent, .negate, .add, .subtract, .multiply, .divide, .cases, .calendar, .dateCall, .aggregate:
            return nil
        }
    }

    /// Two sides, at least one of which has a name; a constant is written in the unit of the other.
    private func operands(_ left: NodeID, _ right: NodeID, _ grain: GrainID, _ depth: Int) -> (String, String)? {
        func side(_ node: NodeID, beside other: NodeID) -> String? {
            if case .integer(let constant) = plan.nodes[node] { return text(constant, of: other, in: grain) }
            return text(node, grain, depth: depth + 1)
        }
        guard let one = side(left, beside: right), let other = side(right, beside: left) else { return nil }
        return (one, other)
    }

    private func constantText(_ constant: NodeID, of node: NodeID, _ grain: GrainID, _ depth: Int) -> String {
        let known: String? =
            if case .integer(let value) = plan.nodes[constant] {
                text(value, of: node, in: grain)
            } else {
                text(constant, grain, depth: depth + 1)
            }
        return known ?? "…"
    }

    private func enclosed(_ node: NodeID, _ grain: GrainID, _ depth: Int) -> String? {
        let text = text(node, grain, depth: depth + 1)
        if case .or = plan.nodes[node] { return text.map { "(\($0))" } }
        return text
    }

    private func path(_ record: NodeID, _ name: String, _ grain: GrainID, _ depth: Int) -> String? {
        if case .record = plan.nodes[record] { return name }
        return text(record, grain, depth: depth + 1).map { $0 + "." + name }
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
