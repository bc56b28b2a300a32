import Findings

/// Writes the expressions of two plans as joint nodes.
struct JointBuilder {
    let names: JointNames
    /// Whether a value that one text only has is read as what it is reckoned from.
    let isInlining: Bool
    var nodes = JointNodes()
    /// By side, what the text says of a node.
    private(set) var sources: [[NodeID: [SourceRange]]] = [[:], [:]]

    private struct Spot: Hashable {
        var node: NodeID
        var grain: GrainID
    }

    private struct Scaling: Hashable {
        var node: NodeID
        var factor: Rational
    }

    private var known: [[Spot: NodeID]] = [[:], [:]]
    private var scalings: [Scaling: NodeID] = [:]
    /// Choices read with a side's own codes, and the joint values that they are.
    private var readings: [NodeID: NodeID] = [:]

    init(_ names: JointNames, isInlining: Bool = false) {
        self.names = names
        self.isInlining = isInlining
    }

    /// The joint node of an expression.
    ///
    /// - Parameter grain: joint.
    mutating func node(_ root: NodeID, _ side: Side, in grain: GrainID) -> NodeID {
        if let known = known[side.rawValue][Spot(node: root, grain: grain)] { return known }
        let plan = names.own(side)
        var needed: Set<NodeID> = []
        var open = [root]
        while let next = open.popLast() {
            guard known[side.rawValue][Spot(node: next, grain: grain)] == nil, needed.insert(next).inserted else {
                continue
            }
            open += plan.nodes[next].operands
        }
        // Operands come before what reads them.
        var result = 0
        for id in needed.sorted() {
            result = written(id, plan, side, grain)
            known[side.rawValue][Spot(node: id, grain: grain)] = result
            for reading in plan.readings[id] where reading.isWhole {
                sources[side.rawValue][result, default: []].append(reading.range)
            }
        }
        return result
    }

    /// A column's expression, as integers of the joint column's decimals.
    mutating func definition(of column: ColumnID, _ side: Side) -> NodeID {
        let own = names.own(side).columns[column]
        let grain = names.grain(own.grain, side)
        return joint(
            node(own.node, side, in: grain), of: own.type, side,
            as: names.plan.columns[names.column(column, side)].type, in: grain)
    }

    /// A value of a side's type as one of the joint type: of its decimals, with its codes.
    mutating func joint(
        _ node: NodeID, of type: ValueType, _ side: Side, as joint: ValueType, in grain: GrainID
    ) -> NodeID {
        guard let codes = names.codes(of: type, side) else { return scaled(node, from: type, to: joint, in: grain) }
        return recoded(node, in: grain) { code in
            Int(exactly: code).flatMap { codes.indices.contains($0) ? codes[$0] : nil } ?? code
        }
    }

    /// The codes that a value is made of as other codes.
    private mutating func recoded(_ node: NodeID, in grain: GrainID, _ code: (Int128) -> Int128) -> NodeID {
        switch nodes.nodes[node] {
        case .integer(let value): return nodes.integer(code(value), in: grain)
        case .cases(let arms, let otherwise, _):
            let recodedArms = arms.map { (condition: $0.condition, value: recoded($0.value, in: grain, code)) }
            let last = recoded(otherwise, in: grain, code)
            return nodes.cases(
                recodedArms, otherwise: last, isDisjoint: false, isOptional: nodes.types[node].isOptional, in: grain)
        default: return node
        }
    }

    /// What a side reads where the joint value has other codes.
    private mutating func read(_ atom: NodeID, _ codes: [Int128], in grain: GrainID) -> NodeID {
        var arms: [(condition: NodeID, value: NodeID)] = []
        for (own, joint) in codes.enumerated() {
            guard
                let holds = nodes.compare(
                    .equal, nodes.polynomial(atom), Polynomial(Rational(joint)), in: grain)
            else { continue }
            arms.append((holds, nodes.integer(Int128(own), in: grain)))
        }
        // A member that this side does not know is none of its own.
        let result = nodes.cases(
            arms, otherwise: nodes.integer(Int128(codes.count), in: grain), isDisjoint: true, isOptional: false,
            in: grain)
        readings[result] = atom
        return result
    }

    /// An integer of one number of decimals as that of another.
    mutating func scaled(_ node: NodeID, from: ValueType, to: ValueType, in grain: GrainID) -> NodeID {
        let difference = to.decimals - from.decimals
        guard difference != 0, let power = powerOfTen(abs(difference)) else { return node }
        return scaled(node, by: difference > 0 ? Rational(power) : Rational(1, power) ?? .one, in: grain)
    }

    private mutating func scaled(_ node: NodeID, by factor: Rational, in grain: GrainID) -> NodeID {
        if factor == .one { return node }
        // What holds for each way that a value may be given.
        if case .absent = nodes.nodes[node] { return node }
        if case .cases(let arms, let otherwise, _) = nodes.nodes[node] {
            let scaling = Scaling(node: node, factor: factor)
            if let known = scalings[scaling] { return known }
            let scaledArms = arms.map { (condition: $0.condition, value: scaled($0.value, by: factor, in: grain)) }
            let last = scaled(otherwise, by: factor, in: grain)
            let result = nodes.cases(
                scaledArms, otherwise: last, isDisjoint: false, isOptional: nodes.types[node].isOptional, in: grain)
            scalings[scaling] = result
            return result
        }
        return nodes.polynomial(node).times(factor).flatMap { nodes.node($0, in: grain) } ?? node
    }

    // MARK: One node

    private func operand(_ node: NodeID, _ side: Side, _ grain: GrainID) -> NodeID {
        known[side.rawValue][Spot(node: node, grain: grain)] ?? 0
    }

    private mutating func written(_ id: NodeID, _ plan: Plan, _ side: Side, _ grain: GrainID) -> NodeID {
        let type = plan.types[id]
        func operand(_ node: NodeID) -> NodeID { self.operand(node, side, grain) }
        func polynomial(_ node: NodeID) -> Polynomial { nodes.polynomial(operand(node)) }
        /// What cannot be written as a sum stays as it is.
        func number(_ polynomial: Polynomial?, else node: Node) -> NodeID {
            polynomial.flatMap { nodes.node($0, in: grain) } ?? nodes.add(node, type, in: grain)
        }
        switch plan.nodes[id] {
        case .integer(let value): return nodes.integer(value, in: grain)
        case .boolean(let value): return nodes.boolean(value, in: grain)
        case .text(let text): return nodes.add(.text(nodes.text(plan.texts[text])), type, in: grain)
        case .absent: return nodes.add(.absent, type, in: grain)
        case .field(let field):
            guard case .table(let table) = names.plan.grains[grain].subject, let own = names.ownTable(table, side)
            else { return nodes.add(.field(field), type, in: grain) }
            return self.field(field, of: own, side, grain) { .field($0) }
        case .column(let column):
            if isInlining, !names.isShared(names.column(column, side)) { return definition(of: column, side) }
            return self.column(column, side, grain) { .column($0) }
        case .owner, .record, .date, .lastDate: return nodes.add(plan.nodes[id], type, in: grain)
        case .lookupField(let table, let field, let record):
            let (table, record, own) = (names.table(table, side), operand(record), table)
            return self.field(field, of: own, side, grain) { .lookupField(table, $0, record: record) }
        case .lookupColumn(let column, let record):
            let record = record.map { operand($0) }
            return self.column(column, side, grain) { .lookupColumn($0, record: record) }
        case .inForce(let table, let owner, let day):
            return nodes.add(
                .inForce(names.table(table, side), owner: owner.map { operand($0) }, day: operand(day)), type,
                in: grain)
        case .previous(let column, let initial):
            let own = names.own(side).columns[column]
            let initial = self.joint(
                operand(initial), of: own.type, side, as: names.plan.columns[names.column(column, side)].type,
                in: grain)
            return self.column(column, side, grain) { .previous($0, initial: initial) }
        case .present(let inner): return nodes.present(unscaled(operand(inner)), in: grain)
        case .negate(let inner):
            return number(polynomial(inner).times(Rational(-1)), else: .negate(operand(inner)))
        case .add(let left, let right):
            return number(
                polynomial(left).plus(polynomial(right)), else: .add(operand(left), operand(right)))
        case .subtract(let left, let right):
            return number(
                polynomial(left).minus(polynomial(right)), else: .subtract(operand(left), operand(right)))
        case .multiply(let left, let right):
            return number(
                polynomial(left).times(polynomial(right)), else: .multiply(operand(left), operand(right)))
        case .minimum(let left, let right):
            return number(
                nodes.extremum(polynomial(left), polynomial(right), isLeast: true, in: grain),
                else: .minimum(operand(left), operand(right)))
        case .maximum(let left, let right):
            return number(
                nodes.extremum(polynomial(left), polynomial(right), isLeast: false, in: grain),
                else: .maximum(operand(left), operand(right)))
        case .divide(let left, let right, let rounding):
            return number(
                nodes.quotient(polynomial(left), polynomial(right), rounding, in: grain),
                else: .divide(operand(left), operand(right), rounding))
        case .compare(let comparison, let left, let right):
            if case .integer = plan.types[left].kind, case .integer = plan.types[right].kind {
                return nodes.compare(comparison, polynomial(left), polynomial(right), in: grain)
                    ?? nodes.add(.compare(comparison, operand(left), operand(right)), type, in: grain)
            }
            return nodes.compareCodes(comparison, operand(left), operand(right), in: grain)
        case .and(let left, let right):
            return nodes.connected([operand(left), operand(right)], isAnd: true, in: grain)
        case .or(let left, let right):
            return nodes.connected([operand(left), operand(right)], isAnd: false, in: grain)
        case .not(let inner): return nodes.not(operand(inner), in: grain)
        case .cases(let arms, let otherwise, let isDisjoint):
            return nodes.cases(
                arms.map { (condition: operand($0.condition), value: operand($0.value)) },
                otherwise: operand(otherwise), isDisjoint: isDisjoint, isOptional: type.isOptional, in: grain)
        case .calendar(let part, let inner): return nodes.add(.calendar(part, operand(inner)), type, in: grain)
        case .dateCall(let reckoning, let operands):
            let joint: Reckoning =
                switch reckoning {
                case .afterMonths: .afterMonths
                case .workingDays(let table): .workingDays(holidays: names.table(table, side))
                case .afterWorkingDays(let table): .afterWorkingDays(holidays: names.table(table, side))
                }
            return nodes.add(.dateCall(joint, operands.map { operand($0) }), type, in: grain)
        case .peers(let measure, let value, let group):
            var inner = operand(value)
            // A rank is the same among multiples.
            if measure != .count, let size = nodes.polynomial(inner).measure(isWithOffset: true)?.inverse {
                inner = nodes.polynomial(inner).times(size).flatMap { nodes.node($0, in: grain) } ?? inner
            }
            return nodes.add(.peers(measure, inner, group: group.map { operand($0) }), type, in: grain)
        case .aggregate(let id): return aggregate(plan.aggregates[id], type, side, grain)
        }
    }

    /// A value that is read with more decimals than its own text has is there when that is.
    private func unscaled(_ node: NodeID) -> NodeID {
        readings[node] ?? nodes.polynomial(node).single?.node ?? node
    }

    private mutating func field(
        _ field: FieldID, of own: TableID, _ side: Side, _ grain: GrainID, _ node: (FieldID) -> Node
    ) -> NodeID {
        let joint = names.field(field, of: own, side)
        let declared = names.plan.tables[names.table(own, side)].fields[joint]
        let atom = nodes.add(node(joint), names.nodeType(declared.type, isOptional: declared.isOptional), in: grain)
        let type = names.own(side).tables[own].fields[field].type
        if let codes = names.codes(of: type, side) { return read(atom, codes, in: grain) }
        return scaled(atom, from: declared.type, to: type, in: grain)
    }

    private mutating func column(
        _ column: ColumnID, _ side: Side, _ grain: GrainID, _ node: (ColumnID) -> Node
    ) -> NodeID {
        let joint = names.column(column, side)
        let declared = names.plan.columns[joint]
        let atom = nodes.add(node(joint), names.nodeType(declared.type, isOptional: declared.isOptional), in: grain)
        let type = names.own(side).columns[column].type
        if let codes = names.codes(of: type, side) { return read(atom, codes, in: grain) }
        return scaled(atom, from: declared.type, to: type, in: grain)
    }

    private mutating func aggregate(_ own: Aggregate, _ type: NodeType, _ side: Side, _ grain: GrainID) -> NodeID {
        let source = names.grain(own.source, side)
        var value = own.value.map { node($0, side, in: source) }
        let filter = own.filter.map { node($0, side, in: source) }
        var factor = Rational.one
        // A sum, least or greatest of multiples is the multiple of it.
        switch own.kind {
        case .sum, .least, .greatest:
            if let inner = value, case .integer = nodes.types[inner].kind,
                let measure = nodes.polynomial(inner).measure(isWithOffset: true), !measure.isZero,
                let single = nodes.polynomial(inner).single, nodes.polynomial(inner).offset.isZero,
                !single.factor.isNegative
            {
                (value, factor) = (single.node, measure)
            }
        case .count, .exists, .all: break
        }
        let joint = nodes.aggregate(
            Aggregate(
                kind: own.kind, source: source, target: names.grain(own.target, side), value: value,
                filter: filter.flatMap { nodes.truth($0) == true ? nil : $0 },
                group: own.group.map { node($0, side, in: source) },
                hierarchy: own.hierarchy.map { hierarchy($0, source, side) }))
        var range = type
        if factor != .one, case .integer(let interval) = type.kind, let inverse = factor.inverse {
            let low = Rational(interval.lowerBound).times(inverse)?.floor ?? JointNodes.widest.lowerBound
            let high = Rational(interval.upperBound).times(inverse)?.ceiling ?? JointNodes.widest.upperBound
            range.kind = .integer(low...high)
        }
        let atom = nodes.add(.aggregate(joint), range, in: grain)
        return scaled(atom, by: factor, in: grain)
    }

    private func hierarchy(_ field: FieldID, _ grain: GrainID, _ side: Side) -> FieldID {
        guard case .table(let table) = names.plan.grains[grain].subject, let own = names.ownTable(table, side) else {
            return field
        }
        return names.field(field, of: own, side)
    }
}

extension JointNames {
    /// What is known of a node that is of a type.
    func nodeType(_ type: ValueType, isOptional: Bool) -> NodeType {
        switch type {
        case .boolean: NodeType(.boolean, isOptional: isOptional)
        case .number(let number): NodeType(.integer(number.range), isOptional: isOptional)
        case .choice(let choice):
            NodeType(.integer(0...Int128(max(0, plan.choices[choice].members.count - 1))), isOptional: isOptional)
        case .text, .reference: NodeType(.code, isOptional: isOptional)
        case .date(let days):
            NodeType(.integer(Int128(days.lowerBound)...Int128(days.upperBound)), isOptional: isOptional)
        case .timeOfDay(let minutes):
            NodeType(.integer(Int128(minutes.lowerBound)...Int128(minutes.upperBound)), isOptional: isOptional)
        }
    }
}
