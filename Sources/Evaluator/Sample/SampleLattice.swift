import RuleEngine

/// The values a node can take, as far as its form tells: `offset` + k · `step`; `step` 0: only `offset`.
struct Lattice: Equatable {
    var offset: Int128
    var step: Int128

    static let any = Lattice(offset: 0, step: 1)

    func union(_ other: Lattice) -> Lattice {
        let (distance, overflow) = offset.subtractingReportingOverflow(other.offset)
        if overflow { return .any }
        return Lattice(offset: offset, step: gcd(gcd(step, other.step), distance))
    }

    func adding(_ other: Lattice, sign: Int128) -> Lattice {
        let (sum, overflow) = offset.addingReportingOverflow(other.offset &* sign)
        return overflow ? .any : Lattice(offset: sum, step: gcd(step, other.step))
    }

    func times(_ factor: Int128) -> Lattice {
        let (offset, first) = offset.multipliedReportingOverflow(by: factor)
        let (step, second) = step.multipliedReportingOverflow(by: factor)
        return first || second ? .any : Lattice(offset: offset, step: step < 0 ? -step : step)
    }

    /// The values nearest 0: the greatest below it, 0 itself, the least above it.
    var aroundZero: (below: Int128?, zero: Bool, above: Int128?) {
        guard step > 0 else { return (offset < 0 ? offset : nil, offset == 0, offset > 0 ? offset : nil) }
        let rest = offset - step * floorDivide(offset, step)
        return rest == 0 ? (-step, true, step) : (rest - step, false, rest)
    }
}

func gcd(_ left: Int128, _ right: Int128) -> Int128 {
    var (a, b) = (left.magnitude, right.magnitude)
    while b != 0 { (a, b) = (b, a % b) }
    return Int128(exactly: a) ?? 1
}

func floorDivide(_ dividend: Int128, _ divisor: Int128) -> Int128 {
    let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
}

extension SamplePlan {
    func lattice(_ node: NodeID, in grain: GrainID) -> Lattice { plan.lattice(node, in: grain) }
}

extension Plan {
    /// The values of a numeric node.
    func lattice(_ node: NodeID, in grain: GrainID, depth: Int = 0) -> Lattice {
        guard depth < 40 else { return .any }
        func inner(_ node: NodeID) -> Lattice { lattice(node, in: grain, depth: depth + 1) }
        switch nodes[node] {
        case .integer(let value): return Lattice(offset: value, step: 0)
        case .field(let field):
            guard case .table(let table) = grains[grain].subject else { return .any }
            return lattice(of: tables[table].fields[field].type)
        case .lookupField(let table, let field, _): return lattice(of: tables[table].fields[field].type)
        case .column(let column), .lookupColumn(let column, _):
            return lattice(columns[column].node, in: columns[column].grain, depth: depth + 1)
        case .negate(let operand): return inner(operand).times(-1)
        case .add(let left, let right):
            return inner(left).adding(inner(right), sign: 1)
        case .subtract(let left, let right):
            return inner(left).adding(inner(right), sign: -1)
        case .multiply(let left, let right):
            let (a, b) = (inner(left), inner(right))
            if a.step == 0 { return b.times(a.offset) }
            if b.step == 0 { return a.times(b.offset) }
            return Lattice(offset: 0, step: max(1, gcd(gcd(a.step, a.offset), 0) &* gcd(gcd(b.step, b.offset), 0)))
        case .cases(let cases, let otherwise, _):
            let values = (cases.map(\.value) + [otherwise]).filter { nodes[$0] != .absent }
            guard let first = values.first else { return .any }
            return values.dropFirst().reduce(inner(first)) {
                $0.union(inner($1))
            }
        case .aggregate(let id):
            let aggregate = aggregates[id]
            guard let value = aggregate.value, aggregate.kind != .count else { return .any }
            let one = lattice(value, in: aggregate.source, depth: depth + 1)
            return aggregate.kind == .sum ? one.union(Lattice(offset: 0, step: 0)).asSum : one
        case .minimum(let left, let right), .maximum(let left, let right): return inner(left).union(inner(right))
        case .boolean, .text, .absent, .owner, .record, .inForce, .previous, .date, .lastDate, .present, .divide,
            .compare, .and,
            .or,
            .not, .calendar, .dateCall, .peers:
            return .any
        }
    }

    private func lattice(of type: ValueType) -> Lattice {
        switch type {
        case .number(let number): Lattice(offset: 0, step: max(1, number.step))
        case .boolean, .choice, .text, .date, .timeOfDay, .reference: .any
        }
    }
}

extension Lattice {
    /// Sums of any number of such values, none included.
    fileprivate var asSum: Lattice { Lattice(offset: 0, step: gcd(step, offset)) }
}
