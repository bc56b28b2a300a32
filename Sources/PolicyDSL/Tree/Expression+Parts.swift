extension Expression {
    /// The expressions that this one is made of, the quantum of a rounding included.
    public var parts: [Expression] {
        switch kind {
        case .number, .text, .yesNo, .date, .timeOfDay, .period, .absent, .path, .present: []
        case .negate(let inner), .not(let inner), .calendar(_, let inner), .inARow(let inner),
            .previous(_, let inner):
            [inner]
        case .arithmetic(_, let left, let right), .comparison(_, let left, let right), .and(let left, let right),
            .or(let left, let right), .ifAbsent(let left, let right), .rounded(let left, _, let right),
            .interpolated(let left, let right):
            [left, right]
        case .among(let inner, let alternatives): [inner] + alternatives.flatMap(\.parts)
        case .conditional(let condition, let then, let otherwise): [condition, then, otherwise]
        case .extremum(_, let values): values
        case .dateCall(let call): call.arguments
        case .peers(let peers): [peers.value]
        case .aggregate(let aggregate): aggregate.filter.map { [$0] } ?? []
        }
    }
}

extension Alternative {
    public var parts: [Expression] {
        switch self {
        case .comparison(_, let value): [value]
        case .range(let lower, let upper, _, _): [lower, upper]
        case .absent, .otherwise: []
        }
    }
}
