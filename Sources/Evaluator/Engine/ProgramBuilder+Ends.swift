import RuleEngine

/// What a program is for.
extension ProgramBuilder {
    /// The mask of the lanes that exist; nil: all.
    mutating func existence(_ gatherings: [GatheringID]?) -> Operand? {
        guard let gatherings else { return nil }
        var result = Operand.scalar(0)
        for id in gatherings { result = both(.or, result, .register(emit(.input(.gathered(id), .byte)))) }
        return result
    }

    mutating func gather(_ id: GatheringID, exists: Operand?) {
        let gathering = graph.gatherings[id]
        var part = Contribution(value: nil, width: .byte, presence: nil, filter: exists, group: nil)
        if let filter = gathering.filter {
            let mask = value(filter).operand
            part.filter = part.filter.map { both(.and, $0, mask) } ?? mask
        }
        if let value = gathering.value {
            let built = self.value(value)
            let width: Width
            switch gathering.kind {
            case .sum: width = min(built.width, max(gathering.width, .double))
            case .count, .exists, .all: width = built.width
            case .least, .greatest: width = gathering.storedWidth(graph)
            }
            part.value = convert(built.operand, from: built.width, to: width)
            part.width = width
            part.presence = built.presence
        }
        if let group = gathering.group {
            let built = self.value(group)
            if let presence = built.presence {
                part.presence = part.presence.map { both(.and, $0, presence) } ?? presence
            }
            if !isOwnRecord(built.operand) || gathering.target.table != domain.table {
                part.group = register(built.operand, .word)
            }
        }
        end(.gather(id, part))
    }

    mutating func store(_ id: ValueID) {
        let width = Width(storing: graph.values[id].type)
        let built = value(graph.originals[id] ?? id, as: width)
        let presence = graph.values[id].type.isOptional ? built.presence ?? .scalar(1) : nil
        end(.store(id, built.operand, presence: presence))
    }

    mutating func guarantee(_ id: Int, _ condition: ValueID, exists: Operand?) {
        let built = value(condition).operand
        end(.guarantee(id, built, exists: exists))
    }

    mutating func deliver(_ output: Int) {
        for (column, value) in graph.outputs[output].values.enumerated() {
            let built =
                value.map { self.value($0) }
                ?? Built(
                    operand: .register(emit(.input(.day, .word))), width: .word, presence: nil)
            end(.deliver(output: output, column: column, built.width, built.operand, presence: built.presence))
        }
        end(.deliverRows(output: output))
    }
}
