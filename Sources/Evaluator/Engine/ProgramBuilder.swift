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
    /// Values that are kept for the next period.
    var kept: Set<ValueID> = []

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

    func finished(_ value: ValueID) -> Built {
        built[value] ?? Built(operand: .scalar(0), width: .word, presence: nil)
    }

    func finished(_ value: ValueID, as width: Width, _ builder: inout ProgramBuilder) -> Operand {
        let result = finished(value)
        return builder.convert(result.operand, from: result.width, to: width)
    }

    private func needs(of value: ValueID) -> [ValueID] {
        if stored.contains(value) { return [] }
        switch graph.values[value].node {
        case .integer, .boolean, .text, .absent, .field, .owner, .record, .date, .lastDate, .aggregate, .column, .peers:
            return []
        case .lookupField(_, _, let record): return [record]
        case .lookupColumn(_, let record): return record.map { [$0] } ?? []
        case .inForce(_, let owner, let day): return (owner.map { [$0] } ?? []) + [day]
        case .previous(_, let initial): return [initial]
        case .present(let a), .negate(let a), .not(let a), .calendar(_, let a): return [a]
        case .add(let a, let b), .subtract(let a, let b), .multiply(let a, let b), .minimum(let a, let b),
            .maximum(let a, let b), .divide(let a, let b, _), .compare(_, let a, let b), .and(let a, let b),
            .or(let a, let b):
            return [a, b]
        case .cases(let arms, let otherwise, _):
            return arms.flatMap { [$0.condition, $0.value] } + [otherwise]
        case .dateCall(_, let operands): return operands
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
        case .inForce(let table, let owner, let day): return inForce(table, owner, day)
        case .previous(let target, let initial): return previous(target, initial, type)
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
        case .dateCall(let reckoning, let operands):
            let words = operands.map { finished($0, as: .word, &self) }
            return Built(operand: .register(emit(.dateCall(reckoning, words))), width: .word, presence: nil)
        // Reckoned before the program runs, and read where it is stored.
        case .peers: return Built(operand: .scalar(0), width: width, presence: nil)
        case .aggregate(let gathering): return gathered(gathering)
        }
    }
}
