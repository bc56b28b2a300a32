import RuleEngine

/// What earlier periods gave.
extension ProgramBuilder {
    /// A value of the period before, where there is one.
    mutating func previous(_ target: ValueID, _ initial: ValueID, _ type: NodeType) -> Built {
        kept.insert(target)
        let first = finished(initial)
        let targetType = graph.values[target].type
        let stored = Width(storing: targetType)
        var width = Width(of: type)
        let before = Built(operand: .register(emit(.input(.kept(target), stored))), width: stored, presence: nil)
        if case .integer(let range) = type.kind, range.lowerBound >= 0, range.upperBound <= 255, isByte(before),
            isByte(first)
        {
            width = .byte
        }
        let hasBefore = Operand.register(emit(.input(.hasKept, .byte)))
        let earlier = convert(before.operand, from: stored, to: width)
        let other = convert(first.operand, from: first.width, to: width)
        let result = select(hasBefore, earlier, other, width)
        guard type.isOptional else { return Built(operand: result, width: width, presence: nil) }
        let wasThere: Operand =
            targetType.isOptional ? .register(emit(.input(.keptPresence(target), .byte))) : .scalar(1)
        return Built(
            operand: result, width: width,
            presence: select(hasBefore, wasThere, first.presence ?? .scalar(1), .byte))
    }

    /// Ends a program that reads earlier periods: keeps for the next one what it will read.
    mutating func keep(exists: Operand?) {
        // To reckon one of them may ask for another.
        var values: [ValueID: Built] = [:]
        while let target = kept.subtracting(values.keys).min() {
            values[target] = value(target, as: Width(storing: graph.values[target].type))
        }
        if values.isEmpty { return }
        for (target, built) in values.sorted(by: { $0.key < $1.key }) {
            let presence = graph.values[target].type.isOptional ? built.presence ?? .scalar(1) : nil
            end(.keep(target, built.width, built.operand, presence: presence, exists: exists))
        }
        end(.keepExistence(exists: exists))
    }
}
