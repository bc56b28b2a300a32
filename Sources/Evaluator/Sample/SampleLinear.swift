import RuleEngine

/// A node as a sum of multiples of fields, so that a field can be chosen to give it a value.
struct LinearForm {
    enum Variable: Hashable {
        /// A field of the row or record itself.
        case own(FieldID)
        /// A field of the record that owns the row.
        case owner(FieldID)
        /// A field of the record that a field refers to.
        case referred(via: FieldID, FieldID)
    }

    var terms: [Variable: Int128] = [:]
    var constant: Int128 = 0

    func adding(_ other: LinearForm, sign: Int128) -> LinearForm {
        var result = self
        result.constant &+= other.constant &* sign
        for (variable, factor) in other.terms { result.terms[variable, default: 0] &+= factor &* sign }
        result.terms = result.terms.filter { $0.value != 0 }
        return result
    }

    func times(_ factor: Int128) -> LinearForm {
        LinearForm(terms: terms.mapValues { $0 &* factor }, constant: constant &* factor)
    }

    /// The value of one variable that makes the form equal `wanted`, the others being as they are.
    func solve(for variable: Variable, wanted: Int128, _ value: (Variable) -> Int128?) -> Int128? {
        guard let factor = terms[variable], factor != 0 else { return nil }
        var rest = wanted &- constant
        for (other, multiple) in terms where other != variable {
            guard let known = value(other) else { return nil }
            rest &-= multiple &* known
        }
        return rest % factor == 0 ? rest / factor : nil
    }
}

extension SamplePlan {
    private static let mostForms = 8

    /// What left − right of a comparison may come to, one form for each way through its cases.
    func forms(ofDifference node: NodeID) -> [LinearForm] {
        guard case .compare(_, let left, let right) = plan.nodes[node], let home = homes[node] else { return [] }
        let (ones, others) = (forms(left, in: home.grain), forms(right, in: home.grain))
        let all = ones.flatMap { one in others.map { one.adding($0, sign: -1) } }
        return Array(all.filter { !$0.terms.isEmpty }.prefix(Self.mostForms))
    }

    private func forms(_ node: NodeID, in grain: GrainID, depth: Int = 0) -> [LinearForm] {
        guard depth < 30 else { return [] }
        func inner(_ node: NodeID) -> [LinearForm] { forms(node, in: grain, depth: depth + 1) }
        func both(_ left: NodeID, _ right: NodeID, sign: Int128) -> [LinearForm] {
            let others = inner(right)
            return Array(
                inner(left).flatMap { one in others.map { one.adding($0, sign: sign) } }.prefix(Self.mostForms))
        }
        switch plan.nodes[node] {
        case .integer(let value): return [LinearForm(constant: value)]
        case .field(let field): return [LinearForm(terms: [.own(field): 1])]
        case .date:
            guard let table = table(of: grain), case .log(_, _, let date) = plan.tables[table].kind else { return [] }
            return [LinearForm(terms: [.own(date): 1])]
        case .lookupField(_, let field, let record):
            switch plan.nodes[record] {
            case .owner: return [LinearForm(terms: [.owner(field): 1])]
            case .field(let via): return [LinearForm(terms: [.referred(via: via, field): 1])]
            default: return []
            }
        case .column(let column): return inner(plan.columns[column].node)
        case .negate(let operand): return inner(operand).map { $0.times(-1) }
        case .add(let left, let right): return both(left, right, sign: 1)
        case .subtract(let left, let right): return both(left, right, sign: -1)
        case .multiply(let left, let right):
            let (ones, others) = (inner(left), inner(right))
            return ones.flatMap { one in
                others.compactMap { other in
                    if one.terms.isEmpty { return other.times(one.constant) }
                    return other.terms.isEmpty ? one.times(other.constant) : nil
                }
            }
        case .cases(let cases, let otherwise, _):
            let values = cases.map(\.value) + [otherwise]
            return Array(values.flatMap(inner).prefix(Self.mostForms))
        case .boolean, .text, .absent, .owner, .record, .inForce, .lookupColumn, .previous, .lastDate, .present,
            .minimum,
            .maximum,
            .divide, .compare, .and, .or, .not, .calendar, .dateCall, .peers, .aggregate:
            return []
        }
    }

    /// Values worth trying in a field: those on and next to what it is compared with.
    func hints() -> [SampleField: [ReferenceValue]] {
        var result: [SampleField: Set<ReferenceValue>] = [:]
        for node in plan.nodes.indices {
            guard let home = homes[node], case .compare(_, let left, let right) = plan.nodes[node] else { continue }
            for (one, other) in [(left, right), (right, left)] {
                if case .text(let text) = plan.nodes[other], let field = field(one, in: home.grain) {
                    result[field, default: []].insert(.text(Array(plan.texts[text].utf8)))
                }
            }
            for form in forms(ofDifference: node) where form.terms.count == 1 {
                guard let variable = form.terms.keys.first, let field = field(variable, in: home.grain) else {
                    continue
                }
                for wanted: Int128 in -1...1 {
                    guard let value = form.solve(for: variable, wanted: wanted, { _ in nil }) else { continue }
                    result[field, default: []].formUnion([value - 1, value, value + 1].map { .integer($0) })
                }
            }
        }
        return result.mapValues { $0.sorted(by: precedes) }
    }

    private func precedes(_ left: ReferenceValue, _ right: ReferenceValue) -> Bool {
        switch (left, right) {
        case (.integer(let left), .integer(let right)): left < right
        case (.text(let left), .text(let right)): left.lexicographicallyPrecedes(right)
        case (.integer, .text): true
        default: false
        }
    }

    /// The field that a node reads directly.
    private func field(_ node: NodeID, in grain: GrainID) -> SampleField? {
        switch plan.nodes[node] {
        case .field(let field): table(of: grain).map { SampleField(table: $0, field: field) }
        case .lookupField(let table, let field, _): SampleField(table: table, field: field)
        default: nil
        }
    }

    private func field(_ variable: LinearForm.Variable, in grain: GrainID) -> SampleField? {
        guard let table = table(of: grain) else { return nil }
        switch variable {
        case .own(let field):
            return SampleField(table: table, field: field)
        case .owner(let field):
            guard case .log(let owner, _, _) = plan.tables[table].kind else { return nil }
            return SampleField(table: owner, field: field)
        case .referred(let via, let field):
            guard case .reference(let register) = plan.tables[table].fields[via].type else { return nil }
            return SampleField(table: register, field: field)
        }
    }
}

struct SampleField: Hashable {
    var table: TableID
    var field: FieldID
}
