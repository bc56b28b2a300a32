import RuleEngine

/// What is done with one batch of a grain in one step: operations in order, over registers that are used again as soon as nobody reads
/// them any more.
struct Program: Sendable {
    struct Instruction: Sendable {
        var operation: Operation
        /// Where the result goes; nil for an end.
        var result: RegisterID?
    }

    /// Where a program reads memory in place.
    struct Binding: Sendable {
        var input: Input
        var register: RegisterID
        var width: Width
    }

    var domain: Domain
    var bindings: [Binding] = []
    /// Without inputs; operands name registers of the machine.
    var instructions: [Instruction] = []
    /// The width of each of the machine's registers.
    var registers: [Width] = []
    /// Parallel to `registers`: whether it is a binding, which needs no memory of its own.
    var isBound: [Bool] = []

    /// Whether it reads earlier periods, so that periods must be run in order.
    var readsPast: Bool {
        bindings.contains { binding in
            switch binding.input {
            case .kept, .keptPresence, .hasKept: true
            case .field, .fieldPresence, .owner, .day, .record, .stored, .storedPresence, .gathered, .gatheredPresence:
                false
            }
        }
    }

    /// Fields of the batch's own table that it reads.
    var fields: Set<FieldID> {
        var result: Set<FieldID> = []
        for binding in bindings {
            switch binding.input {
            case .field(let field), .fieldPresence(let field): result.insert(field)
            case .owner, .day, .record, .stored, .storedPresence, .kept, .keptPresence, .hasKept, .gathered,
                .gatheredPresence:
                break
            }
        }
        return result
    }
}

extension Program {
    /// Gives the results of operations, each written once, registers of the machine.
    init(domain: Domain, operations: [Operation]) {
        self.domain = domain
        var lastUse = Array(operations.indices)
        for (position, operation) in operations.enumerated() {
            for register in operation.reads { lastUse[register] = position }
        }
        var places = [RegisterID](repeating: -1, count: operations.count)
        var free: [Width: [RegisterID]] = [:]
        for (position, operation) in operations.enumerated() {
            if case .input(let input, let width) = operation {
                places[position] = registers.count
                bindings.append(Binding(input: input, register: registers.count, width: width))
                registers.append(width)
                isBound.append(true)
                continue
            }
            var result: RegisterID?
            if let width = operation.width {
                // Operands are given free after the result is placed: a kernel never writes what it reads.
                if let place = free[width]?.popLast() {
                    places[position] = place
                } else {
                    places[position] = registers.count
                    registers.append(width)
                    isBound.append(false)
                }
                result = places[position]
            }
            instructions.append(Instruction(operation: operation.renamed { places[$0] }, result: result))
            for register in Set(operation.reads) where lastUse[register] == position && !isBound[places[register]] {
                free[registers[places[register]], default: []].append(places[register])
            }
            if let result, lastUse[position] == position { free[registers[result], default: []].append(result) }
        }
    }
}

extension Operation {
    /// The same over other registers.
    func renamed(_ name: (RegisterID) -> RegisterID) -> Operation {
        func of(_ operand: Operand) -> Operand {
            if case .register(let register) = operand { .register(name(register)) } else { operand }
        }
        switch self {
        case .input, .spread, .deliverRows: return self
        case .arithmetic(let kernel, let width, let a, let b): return .arithmetic(kernel, width, of(a), of(b))
        case .negate(let width, let a): return .negate(width, of(a))
        case .divide(let rounding, let width, let a, let b): return .divide(rounding, width, of(a), of(b))
        case .compare(let comparison, let width, let a, let b): return .compare(comparison, width, of(a), of(b))
        case .logic(let kernel, let a, let b): return .logic(kernel, of(a), of(b))
        case .not(let a): return .not(of(a))
        case .select(let width, let mask, let a, let b): return .select(width, name(mask), of(a), of(b))
        case .convert(let width, let a): return .convert(width, name(a))
        case .calendar(let part, let a): return .calendar(part, of(a))
        case .inForce(let table, let owner, let day): return .inForce(table, owner: owner.map(name), of(day))
        case .dateCall(let reckoning, let operands): return .dateCall(reckoning, operands.map(of))
        case .look(let lookup, let width, let a): return .look(lookup, width, name(a))
        case .slots(let value, let a): return .slots(value, a.map(name))
        case .lookPaged(let lookup, let width, let a): return .lookPaged(lookup, width, name(a))
        case .store(let value, let a, let presence): return .store(value, of(a), presence: presence.map(of))
        case .gather(let gathering, var part):
            part.value = part.value.map(of)
            part.presence = part.presence.map(of)
            part.filter = part.filter.map(of)
            part.group = part.group.map(name)
            return .gather(gathering, part)
        case .keep(let value, let width, let a, let presence, let exists):
            return .keep(value, width, of(a), presence: presence.map(of), exists: exists.map(of))
        case .keepExistence(let exists): return .keepExistence(exists: exists.map(of))
        case .guarantee(let guarantee, let a, let exists):
            return .guarantee(guarantee, of(a), exists: exists.map(of))
        case .deliver(let output, let column, let width, let a, let presence):
            return .deliver(output: output, column: column, width, of(a), presence: presence.map(of))
        }
    }
}
