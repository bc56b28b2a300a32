@testable import Evaluator
@testable import RuleEngine

extension RandomPlan {
    /// No range grows beyond it: sums over 2³¹ rows must still fit.
    private static let limit: Int128 = 1 << 90

    // MARK: Integers

    mutating func integer(_ grain: GrainID, _ depth: Int) -> NodeID {
        let node = depth <= 0 ? leaf(grain) : operation(grain, depth)
        let range = range(node)
        if range.lowerBound >= -Self.limit, range.upperBound <= Self.limit { return node }
        let high = Int128(1) << Int128(20 + pick(60))
        let capped = sketch.node(
            .minimum(node, sketch.integer(high)),
            .integer(min(range.lowerBound, high)...min(range.upperBound, high)))
        let below = self.range(capped)
        return sketch.node(
            .maximum(capped, sketch.integer(-high)),
            .integer(max(below.lowerBound, -high)...max(below.upperBound, -high)))
    }

    private mutating func operation(_ grain: GrainID, _ depth: Int) -> NodeID {
        let a = integer(grain, depth - 1)
        let x = range(a)
        switch pick(12) {
        case 0: return sketch.node(.negate(a), .integer(-x.upperBound ... -x.lowerBound))
        case 1:
            let b = integer(grain, depth - 1)
            let y = range(b)
            return sketch.node(
                .add(a, b), .integer(x.lowerBound + y.lowerBound...x.upperBound + y.upperBound))
        case 2:
            let b = integer(grain, depth - 1)
            let y = range(b)
            return sketch.node(
                .subtract(a, b), .integer(x.lowerBound - y.upperBound...x.upperBound - y.lowerBound))
        case 3:
            // Only what surely fits is multiplied.
            let b = small(grain, depth - 1)
            let y = range(b)
            guard max(abs(x.lowerBound), abs(x.upperBound)) < 1 << 70 else { return a }
            let products = [x.lowerBound, x.upperBound].flatMap { [$0 * y.lowerBound, $0 * y.upperBound] }
            return sketch.node(.multiply(a, b), .integer((products.min() ?? 0)...(products.max() ?? 0)))
        case 4:
            let b = integer(grain, depth - 1)
            let y = range(b)
            return sketch.node(
                .minimum(a, b),
                .integer(min(x.lowerBound, y.lowerBound)...min(x.upperBound, y.upperBound)))
        case 5:
            let b = integer(grain, depth - 1)
            let y = range(b)
            return sketch.node(
                .maximum(a, b),
                .integer(max(x.lowerBound, y.lowerBound)...max(x.upperBound, y.upperBound)))
        case 6: return quotient(a, grain, depth)
        case 7: return cases(grain, depth)
        case 8: return narrowed(a, grain)
        case 9:
            guard let date = date(grain) else { return a }
            let part = Calendar.allCases[pick(Calendar.allCases.count)]
            let parts: [Calendar: ClosedRange<Int128>] = [
                .year: 1800...2300, .month: 1...12, .day: 1...31, .weekday: 1...7,
            ]
            return sketch.node(.calendar(part, date), .integer(parts[part] ?? -63_000...121_500))
        case 10: return standing(a, grain, depth)
        default: return a
        }
    }

    /// Between −1,000 and 1,000.
    mutating func small(_ grain: GrainID, _ depth: Int) -> NodeID {
        let a = integer(grain, depth)
        let x = range(a)
        let low = sketch.node(
            .maximum(a, sketch.integer(-1000)), .integer(max(x.lowerBound, -1000)...max(x.upperBound, -1000)))
        let y = range(low)
        return sketch.node(
            .minimum(low, sketch.integer(1000)), .integer(min(y.lowerBound, 1000)...min(y.upperBound, 1000)))
    }

    /// A quotient by a constant, by what is positive, or by what is found to be.
    private mutating func quotient(_ a: NodeID, _ grain: GrainID, _ depth: Int) -> NodeID {
        let x = range(a)
        let most = max(abs(x.lowerBound), abs(x.upperBound)) + 1
        let rounding = Rounding.allCases[pick(5)]
        if chance(2) {
            let divisor = sketch.integer([1, 2, 3, 7, 100, 6000][pick(6)])
            return sketch.node(.divide(a, divisor, rounding), .integer(-most...most))
        }
        let b = small(grain, depth - 1)
        let y = range(b)
        guard y.upperBound >= 1 else { return a }
        if chance(2) {
            let positive = sketch.node(
                .maximum(b, sketch.integer(1)), .integer(max(y.lowerBound, 1)...max(y.upperBound, 1)))
            return sketch.node(.divide(a, positive, rounding), .integer(-most...most))
        }
        // Elsewhere the divisor may be 0 or less: nobody looks there.
        let isPositive = sketch.node(.compare(.greater, b, sketch.integer(0)), .boolean)
        let value = sketch.node(.divide(a, b, rounding), .integer(-most...most))
        let arm = Case(condition: isPositive, value: value, label: .branch, origin: 0)
        return sketch.node(.cases([arm], otherwise: a, isDisjoint: true), .integer(-most...most))
    }

    private mutating func cases(_ grain: GrainID, _ depth: Int) -> NodeID {
        let arms = (0..<1 + pick(3)).map { _ in
            Case(
                condition: boolean(grain, depth - 1), value: integer(grain, depth - 2), label: .branch, origin: 0)
        }
        let otherwise = integer(grain, depth - 2)
        let ranges = (arms.map(\.value) + [otherwise]).map { range($0) }
        let all = (ranges.map(\.lowerBound).min() ?? 0)...(ranges.map(\.upperBound).max() ?? 0)
        return sketch.node(.cases(arms, otherwise: otherwise, isDisjoint: false), .integer(all))
    }

    /// The same value where it is known to be small: there it has a narrower type.
    private mutating func narrowed(_ a: NodeID, _ grain: GrainID) -> NodeID {
        // An earlier value is as wide as its column wherever it is read.
        if case .previous = sketch.plan.nodes[a] { return a }
        let x = range(a)
        let bound = [Int128(100), 1 << 31, 1 << 40][pick(3)]
        guard x.lowerBound < bound, x.upperBound > -bound else { return a }
        let low = sketch.node(.compare(.greaterOrEqual, a, sketch.integer(-bound)), .boolean)
        let high = sketch.node(.compare(.less, a, sketch.integer(bound)), .boolean)
        let within = sketch.node(.and(low, high), .boolean)
        let narrow = max(x.lowerBound, -bound)...min(x.upperBound, bound - 1)
        let same = sketch.node(sketch.plan.nodes[a], .integer(narrow))
        let doubled = sketch.node(.add(same, same), .integer(2 * narrow.lowerBound...2 * narrow.upperBound))
        let arm = Case(condition: within, value: doubled, label: .branch, origin: 0)
        let other = sketch.integer(Int128(pick(1000)))
        let all = min(2 * narrow.lowerBound, 0)...max(2 * narrow.upperBound, 1000)
        return sketch.node(.cases([arm], otherwise: other, isDisjoint: true), .integer(all))
    }

    private mutating func leaf(_ grain: GrainID) -> NodeID {
        switch pick(9) {
        case 0: return sketch.integer(Int128(pick(2000) - 1000))
        case 1: return sketch.integer(Int128(pick(Int.max)) << Int128(pick(26)))
        case 2: if let date = date(grain) { return date }
        case 3: if let column = column(grain, integers: true) { return column }
        case 4: if let column = lookedUpColumn(grain) { return column }
        case 5, 6: if let gathered = aggregate(grain) { return gathered }
        default: break
        }
        return field(grain) ?? sketch.integer(Int128(pick(100)))
    }

    mutating func date(_ grain: GrainID) -> NodeID? {
        guard !sketch.plan.isTimeless(sketch.plan.grains[grain]) else { return nil }
        return sketch.node(chance(2) ? .date : .lastDate, .integer(-100_000...100_000))
    }

    /// An integer that may be absent, or another in its place.
    mutating func orElse(_ node: NodeID) -> NodeID {
        guard sketch.plan.types[node].isOptional else { return node }
        let x = range(node)
        let present = sketch.node(.present(node), .boolean)
        let arm = Case(condition: present, value: node, label: .branch, origin: 0)
        let other = sketch.integer(x.lowerBound)
        return sketch.node(.cases([arm], otherwise: other, isDisjoint: true), .integer(x))
    }

    /// A field of the grain's table, or of a record that it leads to.
    mutating func field(_ grain: GrainID) -> NodeID? {
        guard case .table(let table) = sketch.plan.grains[grain].subject else { return nil }
        if chance(2), let (register, record) = record(grain) {
            guard let field = integerField(register) else { return nil }
            let definition = sketch.plan.tables[register].fields[field]
            return orElse(
                sketch.node(
                    .lookupField(register, field, record: record), kind(definition.type),
                    optional: definition.isOptional))
        }
        guard let field = integerField(table) else { return nil }
        let definition = sketch.plan.tables[table].fields[field]
        return orElse(sketch.node(.field(field), kind(definition.type), optional: definition.isOptional))
    }

    private mutating func integerField(_ table: TableID) -> FieldID? {
        choose(
            sketch.plan.tables[table].fields.indices.filter {
                sketch.plan.tables[table].fields[$0].type.simpleKind == .integer
            })
    }

    func kind(_ type: ValueType) -> NodeType.Kind {
        switch type {
        case .boolean: .boolean
        case .number(let number): .integer(number.range)
        case .choice(let choice): .integer(0...Int128(sketch.plan.choices[choice].members.count - 1))
        case .text, .reference: .code
        case .date(let range): .integer(Int128(range.lowerBound)...Int128(range.upperBound))
        case .timeOfDay(let range): .integer(Int128(range.lowerBound)...Int128(range.upperBound))
        }
    }

    /// An earlier column of the same grain.
    mutating func column(_ grain: GrainID, integers: Bool) -> NodeID? {
        let kinds = integers ? SimpleKind.integer : .boolean
        let columns = sketch.plan.columns.indices.filter {
            sketch.plan.columns[$0].grain == grain && sketch.plan.columns[$0].type.simpleKind == kinds
        }
        guard let column = choose(columns) else { return nil }
        let definition = sketch.plan.columns[column]
        if sketch.plan.grains[grain].period != nil, chance(3) { return earlier(column, integers: integers) }
        let node = sketch.node(
            .column(column), sketch.plan.types[definition.node].kind, optional: definition.isOptional)
        return integers ? orElse(node) : node
    }
}
