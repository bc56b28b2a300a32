extension Plan {
    /// Nodes whose type does not follow from what they are and read.
    func checkNodeTypes() -> [String] {
        nodes.indices.flatMap { id in checkType(id).map { "node \(id): \($0)" } }
    }

    private func checkType(_ id: NodeID) -> [String] {
        let type = types[id]
        var faults: [String] = []
        let expectResult = { (kinds: [SimpleKind]) in
            if !kinds.contains(type.simpleKind) { faults.append("is \(type.simpleKind), not \(kinds)") }
        }
        let expectOperands = { (operands: [NodeID], kinds: [SimpleKind]) in
            for operand in operands where !kinds.contains(types[operand].simpleKind) {
                faults.append("operand \(operand) is \(types[operand].simpleKind), not \(kinds)")
            }
        }
        var mayBeOptional = false
        switch nodes[id] {
        case .integer(let value):
            if case .integer(let range) = type.kind, range.contains(value) {
            } else {
                faults.append("\(value) is not in \(type.kind)")
            }
        case .boolean, .present: expectResult([.boolean])
        case .text, .owner, .record: expectResult([.code])
        case .absent:
            mayBeOptional = true
            if !type.isOptional { faults.append("nothing, but not optional") }
        case .field: mayBeOptional = true
        case .column(let column), .lookupColumn(let column, _):
            mayBeOptional = true
            expectResult([columns[column].type.simpleKind])
            if columns[column].isOptional, !type.isOptional { faults.append("hides that a column may be absent") }
        case .previous(let column, let initial):
            mayBeOptional = true
            expectResult([columns[column].type.simpleKind])
            // What is absent has no range: nothing is read of it.
            if nodes[initial] != .absent {
                expectOperands([initial], [columns[column].type.simpleKind])
                faults += outside(type, types[initial].integers)
            }
            if columns[column].isOptional || types[initial].isOptional, !type.isOptional {
                faults.append("hides that an earlier value may be absent")
            }
        case .lookupField(let table, let field, _):
            mayBeOptional = true
            expectResult([tables[table].fields[field].type.simpleKind])
            if tables[table].fields[field].isOptional, !type.isOptional {
                faults.append("hides that a field may be absent")
            }
        case .inForce(_, let owner, let day):
            mayBeOptional = true
            expectResult([.code])
            if let owner { expectOperands([owner], [.code]) }
            expectOperands([day], [.integer])
            if !type.isOptional { faults.append("there may be no row in force") }
        case .date, .lastDate: expectResult([.integer])
        case .negate(let operand), .calendar(_, let operand):
            expectResult([.integer])
            expectOperands([operand], [.integer])
        case .add(let left, let right), .subtract(let left, let right), .multiply(let left, let right),
            .minimum(let left, let right), .maximum(let left, let right):
            expectResult([.integer])
            expectOperands([left, right], [.integer])
        case .dateCall(let reckoning, let operands):
            expectResult([.integer])
            expectOperands(operands, [.integer])
            faults += checkReckoning(reckoning, operands)
        case .divide(let left, let right, _):
            expectResult([.integer])
            expectOperands([left, right], [.integer])
            if case .integer(let range) = types[right].kind, range.upperBound < 1 {
                faults.append("the divisor \(right) is never positive")
            }
        case .compare(let comparison, let left, let right):
            expectResult([.boolean])
            if types[left].simpleKind != types[right].simpleKind { faults.append("compares unlike kinds") }
            let isEquality = comparison == .equal || comparison == .notEqual
            if !isEquality { expectOperands([left, right], [.integer]) }
        case .and(let left, let right), .or(let left, let right):
            expectResult([.boolean])
            expectOperands([left, right], [.boolean])
        case .not(let operand):
            expectResult([.boolean])
            expectOperands([operand], [.boolean])
        case .cases(let arms, let otherwise, _):
            mayBeOptional = true
            expectOperands(arms.map(\.condition), [.boolean])
            let values = (arms.map(\.value) + [otherwise]).filter { nodes[$0] != .absent }
            expectOperands(values, [type.simpleKind])
            if values.count <= arms.count, !type.isOptional { faults.append("may be absent, but is not optional") }
        case .peers(let measure, let value, _):
            expectResult([.integer])
            expectOperands([value], measure == .count ? [.boolean] : [.integer])
        case .aggregate(let aggregate):
            mayBeOptional = true
            switch aggregates[aggregate].kind {
            case .sum, .count:
                expectResult([.integer])
                if type.isOptional { faults.append("a sum or count is never absent") }
            case .least, .greatest: if !type.isOptional { faults.append("the least of nothing is absent") }
            case .exists, .all:
                expectResult([.boolean])
                if type.isOptional { faults.append("`exists` and `all` are never absent") }
            }
        }
        if type.isOptional, !mayBeOptional { faults.append("may not be optional") }
        return faults
    }
}

extension Plan {
    /// Where something is known more widely than a node of an earlier value says.
    func outside(_ type: NodeType, _ known: ClosedRange<Int128>?) -> [String] {
        guard let range = type.integers, let known else { return [] }
        return range.contains(known.lowerBound) && range.contains(known.upperBound)
            ? [] : ["the earlier value's range \(known) exceeds \(range)"]
    }
}

extension NodeType {
    var integers: ClosedRange<Int128>? { if case .integer(let range) = kind { range } else { nil } }
}

extension ValueType {
    /// Of a number, date or time of day; choices are held by their own count.
    var integers: ClosedRange<Int128>? {
        switch self {
        case .number(let number): number.range
        case .date(let days): Int128(days.lowerBound)...Int128(days.upperBound)
        case .timeOfDay(let minutes): Int128(minutes.lowerBound)...Int128(minutes.upperBound)
        case .boolean, .choice, .text, .reference: nil
        }
    }
}

/// A node's kind without its range.
enum SimpleKind: Sendable { case boolean, integer, code }

extension NodeType {
    var simpleKind: SimpleKind {
        switch kind {
        case .boolean: .boolean
        case .integer: .integer
        case .code: .code
        }
    }
}

extension ValueType {
    var simpleKind: SimpleKind {
        switch self {
        case .boolean: .boolean
        case .number, .choice, .date, .timeOfDay: .integer
        case .text, .reference: .code
        }
    }
}
