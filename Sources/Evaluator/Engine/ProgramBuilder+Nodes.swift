import RuleEngine

/// Arithmetic, comparison and choice.
extension ProgramBuilder {
    /// The width a value is reckoned with.
    func reckoned(_ value: ValueID) -> Width { Width(of: graph.values[value].type) }

    mutating func arithmetic(_ kernel: ArithmeticKernel, _ a: ValueID, _ b: ValueID, _ width: Width) -> Built {
        let common = max(width, reckoned(a), reckoned(b), .word)
        let left = finished(a, as: common, &self)
        let right = finished(b, as: common, &self)
        let result = emit(.arithmetic(kernel, common, left, right))
        return Built(operand: .register(result), width: common, presence: nil)
    }

    mutating func compare(_ comparison: Comparison, _ a: ValueID, _ b: ValueID) -> Built {
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
    func isByte(_ value: Built) -> Bool {
        switch value.operand {
        case .register: value.width == .byte
        case .scalar(let scalar): (0...255).contains(scalar)
        case .firstDay, .lastDay: false
        }
    }

    mutating func logic(_ kernel: LogicKernel, _ a: ValueID, _ b: ValueID) -> Built {
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

    mutating func choose(_ arms: [Case], _ otherwise: ValueID, _ type: NodeType) -> Built {
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

    mutating func select(_ condition: Operand, _ a: Operand, _ b: Operand, _ width: Width) -> Operand {
        if a == b { return a }
        switch condition {
        case .scalar(let truth): return truth != 0 ? a : b
        case .register(let mask): return .register(emit(.select(width, mask, a, b)))
        case .firstDay, .lastDay: return b
        }
    }
}
