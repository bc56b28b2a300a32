extension Formula {
    /// The expressions that it is made of.
    package var parts: [Formula] {
        switch self {
        case .figure, .text, .boolean, .date, .time, .path, .name, .absent, .present: []
        case .negate(let operand), .not(let operand), .calendar(_, let operand), .rounded(let operand, _, _),
            .previous(_, let operand), .inARow(let operand), .peers(_, let operand, _):
            [operand]
        case .arithmetic(_, let left, let right), .comparison(_, let left, let right), .and(let left, let right),
            .or(let left, let right), .ifAbsent(let left, let right), .interpolated(let left, let right):
            [left, right]
        case .among(let operand, let options): [operand] + options.flatMap(\.parts)
        case .conditional(let condition, let yes, let no): [condition, yes, no]
        case .extremum(_, let operands), .dateCall(_, let operands, _): operands
        case .aggregate(_, _, _, let filter), .accumulated(_, _, _, _, let filter): filter.map { [$0.condition] } ?? []
        }
    }

    /// The same expression with other parts, as many as it has.
    package func with(_ parts: [Formula]) -> Formula {
        guard parts.count == self.parts.count else { return self }
        switch self {
        case .figure, .text, .boolean, .date, .time, .path, .name, .absent, .present: return self
        case .negate: return .negate(parts[0])
        case .not: return .not(parts[0])
        case .calendar(let part, _): return .calendar(part, parts[0])
        case .dateCall(let function, _, let holidays): return .dateCall(function, parts, holidays)
        case .peers(let measure, _, let group): return .peers(measure, parts[0], group)
        case .rounded(_, let mode, let quantum): return .rounded(parts[0], mode, quantum)
        case .interpolated: return .interpolated(parts[0], parts[1])
        case .arithmetic(let sign, _, _): return .arithmetic(sign, parts[0], parts[1])
        case .comparison(let sign, _, _): return .comparison(sign, parts[0], parts[1])
        case .and: return .and(parts[0], parts[1])
        case .or: return .or(parts[0], parts[1])
        case .ifAbsent: return .ifAbsent(parts[0], parts[1])
        case .among(_, let options):
            var rest = parts.dropFirst()
            return .among(parts[0], options.map { $0.taking(&rest) })
        case .conditional: return .conditional(parts[0], parts[1], parts[2])
        case .extremum(let extremum, _): return .extremum(extremum, parts)
        case .previous(let name, _): return .previous(name, parts[0])
        case .inARow: return .inARow(parts[0])
        case .accumulated(let kind, let path, let via, let period, let filter):
            return .accumulated(kind, path, via: via, period, filter.map { _ in Filter(condition: parts[0]) })
        case .aggregate(let kind, let path, let via, let filter):
            return .aggregate(kind, path, via: via, filter.map { _ in Filter(condition: parts[0]) })
        }
    }

    package var figures: [Figure] {
        var result = parts.flatMap(\.figures)
        if case .figure(let figure) = self { result.append(figure) }
        return result
    }
}

extension Formula {
    /// Every date and time that is written in it.
    var days: [Int] {
        var result = parts.flatMap(\.days)
        if case .date(let day) = self { result.append(day) }
        return result
    }

    var times: [Int] {
        var result = parts.flatMap(\.times)
        if case .time(let minutes) = self { result.append(minutes) }
        return result
    }
}

extension Option {
    var parts: [Formula] {
        switch self {
        case .comparison(_, let value): [value]
        case .range(let lower, let upper, _, _): [lower, upper]
        case .absent, .otherwise: []
        }
    }

    func taking(_ parts: inout ArraySlice<Formula>) -> Option {
        switch self {
        case .comparison(let sign, let value): return .comparison(sign, parts.popFirst() ?? value)
        case .range(let lower, let upper, let lowerIsOpen, let upperIsOpen):
            return .range(
                parts.popFirst() ?? lower, parts.popFirst() ?? upper, lowerIsOpen: lowerIsOpen, upperIsOpen: upperIsOpen
            )
        case .absent, .otherwise: return self
        }
    }
}

extension GeneratedPolicy {
    /// Every figure that is written in an expression or a cell.
    package var figures: [Figure] { declarations.flatMap(\.formulas).flatMap(\.figures) }
}

extension GeneratedDeclaration {
    /// The expressions of a declaration, outermost ones only.
    package var formulas: [Formula] {
        switch self {
        case .choice, .units, .register, .log, .output: []
        case .parameter(let parameter): parameter.versions.map(\.value)
        case .rule(let rule):
            rule.versions.flatMap { [$0.value] + $0.exceptions.flatMap { [$0.condition, $0.value] } }
        case .exception(let exception, _): [exception.condition, exception.value]
        case .table(let table):
            table.heads + table.rows.flatMap { row in row.cells.flatMap { $0.flatMap(\.parts) } + row.results }
        case .guarantee(_, _, let condition): [condition]
        }
    }
}
