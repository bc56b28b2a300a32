import RuleEngine

/// A figure as a sum of multiples of other nodes.
struct LinearSum: Equatable {
    var terms: [NodeID: Int128] = [:]
    var constant: Int128 = 0

    func adding(_ other: LinearSum, _ factor: Int128) -> LinearSum {
        var result = self
        result.constant &+= other.constant &* factor
        for (node, multiple) in other.terms { result.terms[node, default: 0] &+= multiple &* factor }
        result.terms = result.terms.filter { $0.value != 0 }
        return result
    }

    /// Whether it is 0 wherever the other one is.
    func isMultiple(of other: LinearSum) -> Bool {
        if terms.isEmpty, constant == 0 { return true }
        guard let (node, factor) = other.terms.first, let own = terms[node] else { return false }
        // own · other = factor · self
        return LinearSum().adding(other, own) == LinearSum().adding(self, factor)
    }
}

extension Plan {
    /// A number's value where some figure is known; nil: not a number.
    func sum(_ node: NodeID, fixing known: (figure: NodeID, value: Int128)? = nil, depth: Int = 0) -> LinearSum? {
        guard case .integer = types[node].kind else { return nil }
        if let known, known.figure == node { return LinearSum(constant: known.value) }
        let itself = LinearSum(terms: [node: 1])
        guard depth < 20 else { return itself }
        func inner(_ node: NodeID) -> LinearSum? { sum(node, fixing: known, depth: depth + 1) }
        switch nodes[node] {
        case .integer(let value): return LinearSum(constant: value)
        case .negate(let operand): return inner(operand).map { LinearSum().adding($0, -1) }
        case .add(let left, let right):
            guard let one = inner(left), let other = inner(right) else { return nil }
            return one.adding(other, 1)
        case .subtract(let left, let right):
            guard let one = inner(left), let other = inner(right) else { return nil }
            return one.adding(other, -1)
        case .multiply(let left, let right):
            guard let one = inner(left), let other = inner(right) else { return nil }
            if other.terms.isEmpty { return LinearSum().adding(one, other.constant) }
            return one.terms.isEmpty ? LinearSum().adding(other, one.constant) : itself
        case .divide(let left, let right, let rounding):
            guard let one = inner(left), let other = inner(right), one.terms.isEmpty else { return itself }
            // A divisor is never 0.
            if one.constant == 0 { return LinearSum() }
            guard other.terms.isEmpty, other.constant > 0 else { return itself }
            return LinearSum(constant: roundedQuotient(one.constant, by: other.constant, rounding))
        default: return itself
        }
    }
}
