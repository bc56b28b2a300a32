@testable import Evaluator
@testable import RuleEngine

extension RandomPlan {
    // MARK: Truth values

    mutating func boolean(_ grain: GrainID, _ depth: Int) -> NodeID {
        if depth <= 0 { return fact(grain) }
        switch pick(7) {
        case 0: return sketch.node(.not(boolean(grain, depth - 1)), .boolean)
        case 1: return sketch.node(.and(boolean(grain, depth - 1), boolean(grain, depth - 1)), .boolean)
        case 2: return sketch.node(.or(boolean(grain, depth - 1), boolean(grain, depth - 1)), .boolean)
        case 3:
            let arm = Case(
                condition: boolean(grain, depth - 1), value: boolean(grain, depth - 1), label: .branch, origin: 0)
            return sketch.node(
                .cases([arm], otherwise: boolean(grain, depth - 1), isDisjoint: false), .boolean)
        case 4: return fact(grain)
        default:
            let comparison = Comparison.allCases[pick(6)]
            let a = integer(grain, depth - 1)
            let b = chance(2) ? integer(grain, depth - 1) : sketch.integer(Int128(pick(500)))
            return sketch.node(.compare(comparison, a, b), .boolean)
        }
    }

    private mutating func fact(_ grain: GrainID) -> NodeID {
        switch pick(5) {
        case 0: if let column = column(grain, integers: false) { return column }
        case 1:
            if let text = text(grain) {
                let literal = sketch.node(.text(pick(4)), .code)
                return sketch.node(.compare(chance(2) ? .equal : .notEqual, text, literal), .boolean)
            }
        case 2:
            if let (register, record) = record(grain), let (other, same) = self.record(grain), register == other {
                return sketch.node(.compare(.equal, record, same), .boolean)
            }
        case 3:
            let kinds: [Aggregate.Kind] = [.exists, .all]
            if let found = gather(grain, kinds[pick(2)]) { return found }
        default: break
        }
        if case .table(let table) = sketch.plan.grains[grain].subject {
            let fields = sketch.plan.tables[table].fields
            let booleans = fields.indices.filter { fields[$0].type == .boolean && !fields[$0].isOptional }
            if let field = choose(booleans) { return sketch.node(.field(field), .boolean) }
            if let field = choose(fields.indices.filter { fields[$0].isOptional }) {
                let node = sketch.node(.field(field), kind(fields[field].type), optional: true)
                return sketch.node(.present(node), .boolean)
            }
        }
        return sketch.node(.boolean(chance(2)), .boolean)
    }

    // MARK: Codes

    mutating func text(_ grain: GrainID) -> NodeID? {
        guard case .table(let table) = sketch.plan.grains[grain].subject else { return nil }
        func texts(_ table: TableID) -> [FieldID] {
            let fields = sketch.plan.tables[table].fields
            return fields.indices.filter { fields[$0].type == .text && !fields[$0].isOptional }
        }
        var found: NodeID?
        if chance(2), let (register, record) = record(grain), let field = choose(texts(register)) {
            found = sketch.node(.lookupField(register, field, record: record), .code)
        } else if let field = choose(texts(table)) {
            found = sketch.node(.field(field), .code)
        }
        guard let found, chance(3) else { return found }
        let arm = Case(
            condition: boolean(grain, 1), value: sketch.node(.text(pick(4)), .code), label: .branch, origin: 0)
        return sketch.node(.cases([arm], otherwise: found, isDisjoint: false), .code)
    }

    /// A record that a grain leads to.
    mutating func record(_ grain: GrainID) -> (TableID, NodeID)? { choose(records(grain)) }

    private mutating func records(_ grain: GrainID) -> [(TableID, NodeID)] {
        guard case .table(let table) = sketch.plan.grains[grain].subject else { return [] }
        var result: [(TableID, NodeID)] = []
        switch sketch.plan.tables[table].kind {
        case .register: result.append((table, sketch.node(.record, .code)))
        case .log(let owner, _, _): result.append((owner, sketch.node(.owner, .code)))
        }
        for (field, definition) in sketch.plan.tables[table].fields.enumerated() {
            guard case .reference(let target) = definition.type, !definition.isOptional else { continue }
            result.append((target, sketch.node(.field(field), .code)))
        }
        for (register, record) in result where register != table {
            for (field, definition) in sketch.plan.tables[register].fields.enumerated() {
                guard case .reference(let target) = definition.type, !definition.isOptional else { continue }
                result.append((target, sketch.node(.lookupField(register, field, record: record), .code)))
            }
        }
        return result
    }

    // MARK: Other grains

    mutating func lookedUpColumn(_ grain: GrainID) -> NodeID? {
        let definition = sketch.plan.grains[grain]
        let isTimeless = sketch.plan.isTimeless(definition)
        let known = records(grain)
        let candidates = sketch.plan.columns.indices.compactMap { column -> (ColumnID, NodeID?)? in
            let target = sketch.plan.grains[sketch.plan.columns[column].grain]
            if let unit = target.period {
                guard !isTimeless, definition.period?.isWithin(unit) ?? true else { return nil }
            }
            guard sketch.plan.columns[column].type.simpleKind == .integer else { return nil }
            switch target.subject {
            case .everything: return (column, nil)
            case .table(let table):
                return known.first { $0.0 == table }.map { (column, $0.1) }
            }
        }
        guard let (column, record) = choose(candidates) else { return nil }
        let found = sketch.plan.columns[column]
        return orElse(
            sketch.node(
                .lookupColumn(column, record: record), sketch.plan.types[found.node].kind, optional: found.isOptional))
    }

    mutating func aggregate(_ grain: GrainID) -> NodeID? {
        let kinds: [Aggregate.Kind] = [.sum, .sum, .count, .least, .greatest]
        return gather(grain, kinds[pick(kinds.count)])
    }

    private mutating func gather(_ target: GrainID, _ kind: Aggregate.Kind) -> NodeID? {
        let definition = sketch.plan.grains[target]
        let sources = sketch.plan.grains.indices.filter { source in
            let grain = sketch.plan.grains[source]
            if sketch.plan.isTimeless(grain) { return true }
            guard let period = definition.period else { return false }
            return grain.period?.isWithin(period) ?? true
        }
        guard let source = choose(sources) else { return nil }
        var group: NodeID?
        switch definition.subject {
        case .everything: break
        case .table(let table):
            guard registers.contains(table), let found = choose(records(source).filter { $0.0 == table }) else {
                return nil
            }
            group = found.1
        }
        // What is gathered must not itself depend on this grain: leaves, and columns that are there already.
        let filter = chance(2) ? flat(source, booleans: true) : nil
        var value: NodeID?
        var type: NodeType.Kind = .boolean
        switch kind {
        case .count: type = .integer(0...2_147_483_648)
        case .exists: value = chance(2) ? flat(source, booleans: true) : nil
        case .all: value = flat(source, booleans: true)
        case .sum, .least, .greatest:
            let node = flat(source, booleans: false)
            let x = range(node)
            let rows: Int128 = 2_147_483_648
            guard x.lowerBound > -(1 << 90), x.upperBound < 1 << 90 else { return nil }
            value = node
            type =
                kind == .sum
                ? .integer(min(0, x.lowerBound) * rows...max(0, x.upperBound) * rows) : .integer(x)
        }
        let node = sketch.aggregate(
            Aggregate(kind: kind, source: source, target: target, value: value, filter: filter, group: group), type,
            optional: kind == .least || kind == .greatest)
        return kind == .exists || kind == .all ? node : orElse(node)
    }

    /// A simple expression of a grain that reads columns and fields only.
    private mutating func flat(_ grain: GrainID, booleans: Bool) -> NodeID {
        func operand() -> NodeID {
            if chance(2), let column = column(grain, integers: true) { return column }
            return field(grain) ?? date(grain) ?? sketch.integer(Int128(pick(50)))
        }
        if booleans {
            if chance(3), let column = column(grain, integers: false) { return column }
            let bound = sketch.integer(Int128(pick(400) - 100))
            return sketch.node(.compare(Comparison.allCases[pick(6)], operand(), bound), .boolean)
        }
        let node = operand()
        guard chance(4), let column = optionalColumn(grain) else { return node }
        return column
    }

    /// A column that may be absent: such values do not take part.
    private mutating func optionalColumn(_ grain: GrainID) -> NodeID? {
        let columns = sketch.plan.columns.indices.filter {
            sketch.plan.columns[$0].grain == grain && sketch.plan.columns[$0].isOptional
        }
        guard let column = choose(columns) else { return nil }
        return sketch.node(
            .column(column), sketch.plan.types[sketch.plan.columns[column].node].kind, optional: true)
    }
}
