extension Plan {
    /// Makes each guarantee a value of its own name, so that tests can expect it; not where another value has the name.
    mutating func nameGuarantees() {
        for guarantee in guarantees {
            let subject = grains[guarantee.grain].subject
            let isTaken = columns.contains { $0.name == guarantee.name && grains[$0.grain].subject == subject }
            guard !isTaken else { continue }
            columns.append(
                Column(
                    name: guarantee.name, grain: guarantee.grain, kind: .rule, node: guarantee.condition,
                    type: .boolean,
                    isOptional: false, origin: guarantee.origin))
        }
    }
}
