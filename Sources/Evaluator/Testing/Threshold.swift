public import RuleEngine

/// A place in the order of a figure's values where the text changes its answer: a bound of a table, a comparison with a
/// constant, the end of `terkecil` or `terbesar`.
///
/// Its two sides are the nearest values that the figure can take, at its own scale: for `skor >= 90 %` these are 89,99 %
/// and 90 %. A side is tested where a test has exactly that value.
public struct Threshold: Sendable, Hashable {
    public enum Side: Sendable, Hashable, CaseIterable { case below, above }

    /// The comparison, or the least or greatest, as first met.
    public var node: NodeID
    public var grain: GrainID
    /// What is compared, constant factors and summands apart.
    public var figure: NodeID
    /// The last value before the bound.
    public var below: Int128
    /// The first value after it.
    public var above: Int128

    public func value(_ side: Side) -> Int128 {
        switch side {
        case .below: below
        case .above: above
        }
    }
}

/// How far apart the operands of a node are where its figure is at either side of a threshold.
struct ThresholdSight: Hashable {
    var node: NodeID
    var below: Int128
    var above: Int128

    func difference(_ side: Threshold.Side) -> Int128 {
        switch side {
        case .below: below
        case .above: above
        }
    }

    /// Whether a run came that near to the bound.
    func isSeen(_ side: Threshold.Side, in trace: ReferenceTrace) -> Bool {
        guard let sides = trace.comparisons[node] else { return false }
        let wanted = difference(side)
        if wanted == 0 { return sides.equal }
        if wanted < 0 { return sides.nearestBelow.map { $0 >= wanted } ?? false }
        return sides.nearestAbove.map { $0 <= wanted } ?? false
    }
}

/// A node as `factor` · figure + `offset`.
public struct Multiple: Sendable, Hashable {
    public var figure: NodeID
    public var factor: Int128 = 1
    public var offset: Int128 = 0
}

extension Plan {
    /// The thresholds of a node, with how each is recognised in a trace; none where it orders nothing against a constant.
    func thresholds(at node: NodeID, in grain: GrainID) -> [(threshold: Threshold, sight: ThresholdSight)] {
        let cuts: [Bool]
        let operands: (NodeID, NodeID)
        switch nodes[node] {
        case .compare(let comparison, let left, let right):
            operands = (left, right)
            switch comparison {
            case .less, .greaterOrEqual: cuts = [true]
            case .lessOrEqual, .greater: cuts = [false]
            case .equal, .notEqual: cuts = [true, false]
            }
        // Up to the cap both are the same figure: the bound matters from the first value that is cut off.
        case .minimum(let left, let right): (operands, cuts) = ((left, right), [false])
        case .maximum(let left, let right): (operands, cuts) = ((left, right), [true])
        default: return []
        }
        if case .integer(let constant) = nodes[operands.1] {
            return cuts.compactMap { threshold(node, operands.0, constant, isBefore: $0, sign: 1, grain) }
        }
        if case .integer(let constant) = nodes[operands.0] {
            // The constant stands on the left: `a < x` parts the values of x where `x > a` does.
            let isComparison = types[node].kind == .boolean
            return cuts.compactMap {
                threshold(node, operands.1, constant, isBefore: isComparison ? !$0 : $0, sign: -1, grain)
            }
        }
        return []
    }

    /// `isBefore`: the answer changes just before the constant, else just after it. `sign`: of figure − constant in the trace.
    private func threshold(
        _ node: NodeID, _ operand: NodeID, _ constant: Int128, isBefore: Bool, sign: Int128, _ grain: GrainID
    ) -> (threshold: Threshold, sight: ThresholdSight)? {
        let multiple = multiple(operand)
        guard multiple.factor != 0,
            case .integer(let range) = types[multiple.figure].kind
        else { return nil }
        let lattice = lattice(multiple.figure, in: grain)
        guard lattice.step > 0 else { return nil }
        // Turned so that the factor is positive.
        let turns = multiple.factor < 0
        let factor = turns ? -multiple.factor : multiple.factor
        let bound = turns ? multiple.offset &- constant : constant &- multiple.offset
        let below: Int128
        let above: Int128
        if isBefore != turns {
            above = lattice.least(atLeast: -floorDivide(-bound, factor))
            below = above - lattice.step
        } else {
            below = lattice.greatest(atMost: floorDivide(bound, factor))
            above = below + lattice.step
        }
        guard range.contains(below), range.contains(above) else { return nil }
        func difference(_ value: Int128) -> Int128 {
            (multiple.factor &* value &+ multiple.offset &- constant) &* sign
        }
        return (
            Threshold(node: node, grain: grain, figure: multiple.figure, below: below, above: above),
            ThresholdSight(node: node, below: difference(below), above: difference(above))
        )
    }

    /// What of a node varies, with the constants it is multiplied by and added to.
    public func multiple(_ node: NodeID) -> Multiple {
        var result = Multiple(figure: node)
        for _ in 0..<20 {
            switch nodes[result.figure] {
            case .negate(let operand): result = Multiple(figure: operand, factor: -result.factor, offset: result.offset)
            case .multiply(let left, let right):
                guard let (constant, other) = constant(left, right) else { return result }
                result = Multiple(figure: other, factor: result.factor &* constant, offset: result.offset)
            case .add(let left, let right):
                guard let (constant, other) = constant(left, right) else { return result }
                result.offset = result.offset &+ result.factor &* constant
                result.figure = other
            case .subtract(let left, let right):
                if case .integer(let constant) = nodes[right] {
                    result.offset = result.offset &- result.factor &* constant
                    result.figure = left
                } else if case .integer(let constant) = nodes[left] {
                    result.offset = result.offset &+ result.factor &* constant
                    result.factor = -result.factor
                    result.figure = right
                } else {
                    return result
                }
            default: return result
            }
        }
        return result
    }

    private func constant(_ left: NodeID, _ right: NodeID) -> (Int128, NodeID)? {
        if case .integer(let constant) = nodes[right] { return (constant, left) }
        if case .integer(let constant) = nodes[left] { return (constant, right) }
        return nil
    }

    /// Whether a node parts the values of a figure that has neighbours; not so text and the members of a choice.
    func isOrdering(_ node: NodeID, in grain: GrainID) -> Bool {
        ownOperands(of: node).allSatisfy { operand in
            isConstant(operand) || isOrdered(multiple(operand).figure, in: grain)
        }
    }

    /// Whether neighbouring figures mean something: not the members of a choice, nor the first days of periods.
    private func isOrdered(_ node: NodeID, in grain: GrainID) -> Bool {
        switch nodes[node] {
        case .date, .lastDate: return grains[grain].period == nil
        default: break
        }
        guard case .integer = types[node].kind else { return false }
        switch valueType(of: node, in: grain) {
        case .number, .date, .timeOfDay, nil: return true
        case .choice, .boolean, .text, .reference: return false
        }
    }

    /// The type of a node's value, as far as what it reads says it.
    public func valueType(of node: NodeID, in grain: GrainID) -> ValueType? {
        switch nodes[node] {
        case .field(let field):
            guard case .table(let table) = grains[grain].subject else { return nil }
            return tables[table].fields[field].type
        case .lookupField(let table, let field, _): return tables[table].fields[field].type
        case .column(let column), .lookupColumn(let column, _), .previous(let column, _): return columns[column].type
        case .inForce(let table, _, _): return .reference(table)
        case .date, .lastDate: return .date(0...0)
        case .cases(let arms, let otherwise, _):
            return (arms.map(\.value) + [otherwise]).lazy.compactMap { valueType(of: $0, in: grain) }.first
        case .minimum(let left, let right), .maximum(let left, let right), .add(let left, let right):
            return valueType(of: left, in: grain) ?? valueType(of: right, in: grain)
        case .subtract(let left, let right):
            switch (valueType(of: left, in: grain), valueType(of: right, in: grain)) {
            case (.date?, .date?): return .number(NumberType(unit: .days, decimals: 0, range: 0...0))
            case (.timeOfDay?, .timeOfDay?): return .number(NumberType(unit: .minutes, decimals: 0, range: 0...0))
            case (let type?, _), (nil, let type?): return type
            case (nil, nil): return nil
            }
        case .negate(let operand): return valueType(of: operand, in: grain)
        case .aggregate(let id):
            let aggregate = aggregates[id]
            switch aggregate.kind {
            case .sum, .least, .greatest: return aggregate.value.flatMap { valueType(of: $0, in: aggregate.source) }
            case .count: return .number(NumberType(unit: .none, decimals: 0, range: 0...0))
            case .exists, .all: return .boolean
            }
        case .peers: return .number(NumberType(unit: .none, decimals: 0, range: 0...0))
        case .compare, .and, .or, .not, .present, .boolean: return .boolean
        case .calendar(let part, _): return part.boundary == nil ? nil : .date(0...0)
        case .dateCall(let reckoning, _):
            return reckoning.isDate ? .date(0...0) : .number(NumberType(unit: .none, decimals: 0, range: 0...0))
        case .integer, .text, .absent, .owner, .record, .multiply, .divide: return nil
        }
    }
}

extension Lattice {
    func least(atLeast bound: Int128) -> Int128 { offset - step * floorDivide(offset - bound, step) }

    func greatest(atMost bound: Int128) -> Int128 { offset + step * floorDivide(bound - offset, step) }
}
