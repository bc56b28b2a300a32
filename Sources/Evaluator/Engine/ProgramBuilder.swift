import RuleEngine

/// Turns values of one grain into the operations of a batch program.
struct ProgramBuilder {
    /// A value in the making: where it is, how wide, and the mask of lanes that have it (nil: all).
    struct Built {
        var operand: Operand
        var width: Width
        var presence: Operand?
    }

    let plan: Plan
    let graph: ValueGraph
    let domain: Domain
    /// The codes of the plan's texts.
    let texts: [Int32]
    /// Values of this grain that an earlier step stored.
    let stored: Set<ValueID>
    private(set) var operations: [Operation] = []
    private var results: [Operation: RegisterID] = [:]
    private var built: [ValueID: Built] = [:]

    init(plan: Plan, graph: ValueGraph, domain: Domain, texts: [Int32], stored: Set<ValueID>) {
        self.plan = plan
        self.graph = graph
        self.domain = domain
        self.texts = texts
        self.stored = stored
    }

    var program: Program { Program(domain: domain, operations: operations) }

    // MARK: Operations

    /// The register of an operation's result. The same operation is done once.
    mutating func emit(_ operation: Operation) -> RegisterID {
        if let register = results[operation] { return register }
        operations.append(operation)
        results[operation] = operations.count - 1
        return operations.count - 1
    }

    mutating func end(_ operation: Operation) { operations.append(operation) }

    /// A register that holds what an operand is.
    mutating func register(_ operand: Operand, _ width: Width) -> RegisterID {
        if case .register(let register) = operand { return register }
        // Selecting between twice the same is how one value gets into every lane.
        return emit(.arithmetic(.add, max(width, .word), operand, .scalar(0)))
    }

    /// The operand in another width.
    mutating func convert(_ operand: Operand, from: Width, to: Width) -> Operand {
        guard from != to, case .register(let register) = operand else { return operand }
        return .register(emit(.convert(to, register)))
    }

    // MARK: Values

    mutating func value(_ root: ValueID) -> Built {
        // Depth first with its own stack.
        var stack = [root]
        while let value = stack.last {
            if built[value] != nil {
                stack.removeLast()
                continue
            }
            let missing = needs(of: value).filter { built[$0] == nil }
            if missing.isEmpty {
                built[value] = build(value)
                stack.removeLast()
            } else {
                stack.append(contentsOf: missing.reversed())
            }
        }
        return finished(root)
    }

    /// A value in the width that it is reckoned with.
    mutating func value(_ value: ValueID, as width: Width) -> Built {
        var result = self.value(value)
        result.operand = convert(result.operand, from: result.width, to: width)
        result.width = width
        return result
    }

    private func finished(_ value: ValueID) -> Built {
        built[value] ?? Built(operand: .scalar(0), width: .word, presence: nil)
    }

    private func finished(_ value: ValueID, as width: Width, _ builder: inout ProgramBuilder) -> Operand {
        let result = finished(value)
        return builder.convert(result.operand, from: result.width, to: width)
    }

    private func needs(of value: ValueID) -> [ValueID] {
        if stored.contains(value) { return [] }
        switch graph.values[value].node {
        case .integer, .boolean, .text, .absent, .field, .owner, .record, .date, .lastDate, .aggregate, .column:
            return []
        case .lookupField(_, _, let record): return [record]
        case .lookupColumn(_, let record): return record.map { [$0] } ?? []
        case .present(let a), .negate(let a), .not(let a), .calendar(_, let a): return [a]
        case .add(let a, let b), .subtract(let a, let b), .multiply(let a, let b), .minimum(let a, let b),
            .maximum(let a, let b), .divide(let a, let b, _), .compare(_, let a, let b), .and(let a, let b),
            .or(let a, let b):
            return [a, b]
        case .cases(let arms, let otherwise, _):
            return arms.flatMap { [$0.condition, $0.value] } + [otherwise]
        }
    }

    private mutating func build(_ value: ValueID) -> Built {
        let type = graph.values[value].type
        if stored.contains(value) {
            let width = Width(storing: type)
            return Built(
                operand: .register(emit(.input(.stored(value), width))), width: width,
                presence: type.isOptional ? .register(emit(.input(.storedPresence(value), .byte))) : nil)
        }
        let width = Width(of: type)
        switch graph.values[value].node {
        case .integer(let integer): return Built(operand: .scalar(integer), width: width, presence: nil)
        case .boolean(let truth): return Built(operand: .scalar(truth ? 1 : 0), width: .byte, presence: nil)
        case .text(let text): return Built(operand: .scalar(Int128(texts[text])), width: .word, presence: nil)
        case .column(let column): return finished(column)
        case .absent: return Built(operand: .scalar(0), width: width, presence: .scalar(0))
        case .field(let field): return self.field(field)
        case .owner: return Built(operand: .register(emit(.input(.owner, .word))), width: .word, presence: nil)
        case .record: return Built(operand: .register(emit(.input(.record, .word))), width: .word, presence: nil)
        case .lookupField(let table, let field, let record): return look(table, field, finished(record))
        case .lookupColumn(let target, let record): return look(target, record.map { finished($0) })
        case .date:
            if domain.isRows {
                return Built(operand: .register(emit(.input(.day, .word))), width: .word, presence: nil)
            }
            return Built(operand: .firstDay, width: .word, presence: nil)
        case .lastDate:
            if domain.isRows {
                return Built(operand: .register(emit(.input(.day, .word))), width: .word, presence: nil)
            }
            return Built(operand: .lastDay, width: .word, presence: nil)
        case .present(let a):
            return Built(operand: finished(a).presence ?? .scalar(1), width: .byte, presence: nil)
        case .negate(let a):
            let common = max(width, reckoned(a))
            let operand = finished(a, as: common, &self)
            return Built(operand: .register(emit(.negate(common, operand))), width: common, presence: nil)
        case .add(let a, let b): return arithmetic(.add, a, b, width)
        case .subtract(let a, let b): return arithmetic(.subtract, a, b, width)
        case .multiply(let a, let b): return arithmetic(.multiply, a, b, width)
        case .minimum(let a, let b): return arithmetic(.minimum, a, b, width)
        case .maximum(let a, let b): return arithmetic(.maximum, a, b, width)
        case .divide(let a, let b, let rounding):
            let common = max(width, reckoned(a), reckoned(b))
            let dividend = finished(a, as: common, &self)
            let divisor = finished(b, as: common, &self)
            return Built(
                operand: .register(emit(.divide(rounding, common, dividend, divisor))), width: common, presence: nil)
        case .compare(let comparison, let a, let b): return compare(comparison, a, b)
        case .and(let a, let b): return logic(.and, a, b)
        case .or(let a, let b): return logic(.or, a, b)
        case .not(let a):
            if case .scalar(let truth) = finished(a).operand {
                return Built(operand: .scalar(truth ^ 1), width: .byte, presence: nil)
            }
            return Built(operand: .register(emit(.not(finished(a).operand))), width: .byte, presence: nil)
        case .cases(let arms, let otherwise, _): return choose(arms, otherwise, type)
        case .calendar(let part, let a):
            let day = finished(a, as: .word, &self)
            return Built(operand: .register(emit(.calendar(part, day))), width: .word, presence: nil)
        case .aggregate(let gathering): return gathered(gathering)
        }
    }

    // MARK: Kinds of nodes

    /// The width a value is reckoned with.
    private func reckoned(_ value: ValueID) -> Width { Width(of: graph.values[value].type) }

    private mutating func arithmetic(_ kernel: ArithmeticKernel, _ a: ValueID, _ b: ValueID, _ width: Width) -> Built {
        let common = max(width, reckoned(a), reckoned(b), .word)
        let left = finished(a, as: common, &self)
        let right = finished(b, as: common, &self)
        let result = emit(.arithmetic(kernel, common, left, right))
        return Built(operand: .register(result), width: common, presence: nil)
    }

    private mutating func compare(_ comparison: Comparison, _ a: ValueID, _ b: ValueID) -> Built {
        let left = finished(a)
        let right = finished(b)
        let common: Width
        if isByte(left), isByte(right) {
            common = .byte
        } else {
            common = max(reckoned(a), reckoned(b), .word)
        }
        let x = convert(left.operand, from: left.width, to: common)
        let y = convert(right.operand, from: right.width, to: common)
        return Built(operand: .register(emit(.compare(comparison, common, x, y))), width: .byte, presence: nil)
    }

    /// Whether a value is there in a byte, or is a figure that fits in one.
    private func isByte(_ value: Built) -> Bool {
        switch value.operand {
        case .register: value.width == .byte
        case .scalar(let scalar): (0...255).contains(scalar)
        case .firstDay, .lastDay: false
        }
    }

    private mutating func logic(_ kernel: LogicKernel, _ a: ValueID, _ b: ValueID) -> Built {
        Built(operand: both(kernel, finished(a).operand, finished(b).operand), width: .byte, presence: nil)
    }

    /// `and` or `or` of two masks.
    mutating func both(_ kernel: LogicKernel, _ a: Operand, _ b: Operand) -> Operand {
        let neutral: Int128 = kernel == .and ? 1 : 0
        if a == b || b == .scalar(neutral) { return a }
        if a == .scalar(neutral) { return b }
        if a == .scalar(neutral ^ 1) || b == .scalar(neutral ^ 1) { return .scalar(neutral ^ 1) }
        return .register(emit(.logic(kernel, a, b)))
    }

    private mutating func choose(_ arms: [Case], _ otherwise: ValueID, _ type: NodeType) -> Built {
        let values = arms.map { finished($0.value) } + [finished(otherwise)]
        var width = Width(of: type)
        if case .integer(let range) = type.kind, range.lowerBound >= 0, range.upperBound <= 255,
            values.allSatisfy(isByte)
        {
            width = .byte
        }
        let hasPresence = type.isOptional && values.contains { $0.presence != nil }
        let last = finished(otherwise)
        var result = convert(last.operand, from: last.width, to: width)
        var presence: Operand? = hasPresence ? last.presence ?? .scalar(1) : nil
        for arm in arms.reversed() {
            let value = finished(arm.value)
            let condition = finished(arm.condition).operand
            let operand = convert(value.operand, from: value.width, to: width)
            result = select(condition, operand, result, width)
            if let rest = presence { presence = select(condition, value.presence ?? .scalar(1), rest, .byte) }
        }
        return Built(operand: result, width: width, presence: presence)
    }

    private mutating func select(_ condition: Operand, _ a: Operand, _ b: Operand, _ width: Width) -> Operand {
        if a == b { return a }
        switch condition {
        case .scalar(let truth): return truth != 0 ? a : b
        case .register(let mask): return .register(emit(.select(width, mask, a, b)))
        case .firstDay, .lastDay: return b
        }
    }

    // MARK: Reading

    /// Whether an operand is the number of the batch's own record.
    func isOwnRecord(_ operand: Operand) -> Bool {
        guard case .register(let register) = operand else { return false }
        return operations[register] == .input(.record, .word)
    }

    private mutating func field(_ field: FieldID) -> Built {
        guard case .some(let table) = domain.table else {
            return Built(operand: .scalar(0), width: .word, presence: nil)
        }
        let definition = plan.tables[table].fields[field]
        let width = Width(ColumnWidth(definition.type, choices: plan.choices))
        return Built(
            operand: .register(emit(.input(.field(field), width))), width: width,
            presence: definition.isOptional ? .register(emit(.input(.fieldPresence(field), .byte))) : nil)
    }

    private mutating func look(_ table: TableID, _ field: FieldID, _ record: Built) -> Built {
        let definition = plan.tables[table].fields[field]
        let width = Width(ColumnWidth(definition.type, choices: plan.choices))
        // A record's own field needs no look-up.
        if isOwnRecord(record.operand), domain.table == table { return self.field(field) }
        let index = register(record.operand, .word)
        let value = emit(.look(.field(table, field), width, index))
        var presence = record.presence
        if definition.isOptional {
            let own = Operand.register(emit(.look(.fieldPresence(table, field), .byte, index)))
            presence = presence.map { both(.and, $0, own) } ?? own
        }
        return Built(operand: .register(value), width: width, presence: presence)
    }

    private mutating func look(_ target: ValueID, _ record: Built?) -> Built {
        let type = graph.values[target].type
        let width = Width(storing: type)
        let targetDomain = graph.values[target].domain
        func result(_ value: RegisterID, _ presence: RegisterID?) -> Built {
            Built(operand: .register(value), width: width, presence: presence.map { .register($0) })
        }
        if domain.isRows, targetDomain.isDated {
            let index = record.map { register($0.operand, .word) }
            let slots = emit(.slots(target, index))
            let value = emit(.lookPaged(.stored(target), width, slots))
            return result(value, type.isOptional ? emit(.lookPaged(.storedPresence(target), .byte, slots)) : nil)
        }
        guard let record else {
            let value = emit(.spread(.stored(target), width))
            return result(value, type.isOptional ? emit(.spread(.storedPresence(target), .byte)) : nil)
        }
        if isOwnRecord(record.operand), targetDomain.table == domain.table {
            let value = emit(.input(.stored(target), width))
            return result(value, type.isOptional ? emit(.input(.storedPresence(target), .byte)) : nil)
        }
        let index = register(record.operand, .word)
        let value = emit(.look(.stored(target), width, index))
        return result(value, type.isOptional ? emit(.look(.storedPresence(target), .byte, index)) : nil)
    }

    private mutating func gathered(_ id: GatheringID) -> Built {
        let gathering = graph.gatherings[id]
        let width = gathering.storedWidth(graph)
        let hasPresence = gathering.kind == .least || gathering.kind == .greatest
        return Built(
            operand: .register(emit(.input(.gathered(id), width))), width: width,
            presence: hasPresence ? .register(emit(.input(.gatheredPresence(id), .byte))) : nil)
    }
}

extension ValueGraph.Gathering {
    /// The width of what is gathered.
    func storedWidth(_ graph: ValueGraph) -> Width {
        switch kind {
        case .sum: width
        case .count: .double
        case .least, .greatest: value.map { Width(of: graph.values[$0].type) } ?? .byte
        case .exists, .all: .byte
        }
    }
}

extension Domain {
    /// Its register or log; nil for everything.
    var table: TableID? {
        switch self {
        case .rows(let table), .records(let table, _): table
        case .whole: nil
        }
    }
}

extension Width {
    init(_ width: ColumnWidth) {
        switch width {
        case .uint8: self = .byte
        case .int32: self = .word
        case .int64: self = .double
        }
    }
}
