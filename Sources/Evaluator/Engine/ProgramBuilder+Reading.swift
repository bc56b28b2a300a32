import RuleEngine

/// What comes from memory: fields, other grains' values, and what was gathered.
extension ProgramBuilder {
    /// Whether an operand is the number of the batch's own record.
    func isOwnRecord(_ operand: Operand) -> Bool {
        guard case .register(let register) = operand else { return false }
        return operations[register] == .input(.record, .word)
    }

    mutating func field(_ field: FieldID) -> Built {
        guard case .some(let table) = domain.table else {
            return Built(operand: .scalar(0), width: .word, presence: nil)
        }
        let definition = plan.tables[table].fields[field]
        let width = Width(ColumnWidth(definition.type, choices: plan.choices))
        return Built(
            operand: .register(emit(.input(.field(field), width))), width: width,
            presence: definition.isOptional ? .register(emit(.input(.fieldPresence(field), .byte))) : nil)
    }

    mutating func look(_ table: TableID, _ field: FieldID, _ record: Built) -> Built {
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

    mutating func look(_ target: ValueID, _ record: Built?) -> Built {
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

    mutating func gathered(_ id: GatheringID) -> Built {
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
