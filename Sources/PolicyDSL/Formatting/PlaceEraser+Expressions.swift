import Findings

extension PlaceEraser {
    func erased(_ expression: Expression) -> Expression { Expression(erased(expression.kind), nowhere) }

    private func erased(_ kind: Expression.Kind) -> Expression.Kind {
        switch kind {
        case .number(let literal): .number(erased(literal))
        case .text, .yesNo, .timeOfDay, .absent: kind
        case .date(let date): .date(erased(date))
        case .period(let period): .period(erased(period))
        case .path(let path): .path(erased(path))
        case .negate(let inner): .negate(erased(inner))
        case .not(let inner): .not(erased(inner))
        case .arithmetic(let sign, let left, let right): .arithmetic(sign, erased(left), erased(right))
        case .comparison(let sign, let left, let right): .comparison(sign, erased(left), erased(right))
        case .and(let left, let right): .and(erased(left), erased(right))
        case .or(let left, let right): .or(erased(left), erased(right))
        case .among(let value, let alternatives): .among(erased(value), alternatives.map { erased($0) })
        case .present(let path): .present(erased(path))
        case .ifAbsent(let value, let otherwise): .ifAbsent(erased(value), otherwise: erased(otherwise))
        case .conditional(let condition, let then, let otherwise):
            .conditional(condition: erased(condition), then: erased(then), otherwise: erased(otherwise))
        case .rounded(let value, let mode, let quantum): .rounded(erased(value), mode, quantum: erased(quantum))
        case .interpolated(let first, let last): .interpolated(from: erased(first), through: erased(last))
        case .extremum(let extremum, let values): .extremum(extremum, values.map { erased($0) })
        case .calendar(let part, let inner): .calendar(part, erased(inner))
        case .dateCall(let call):
            .dateCall(
                DateCall(
                    call.function, call.arguments.map { erased($0) }, holidays: call.holidays.map { erased($0) }))
        case .peers(let peers):
            .peers(PeerExpression(peers.measure, erased(peers.value), group: peers.group.map { erased($0) }))
        case .aggregate(let aggregate):
            .aggregate(
                AggregateExpression(
                    kind: aggregate.kind, path: erased(aggregate.path), via: aggregate.via.map { erased($0) },
                    since: aggregate.since, filter: aggregate.filter.map { erased($0) }))
        case .previous(let name, let initial): .previous(erased(name), initial: erased(initial))
        case .inARow(let condition): .inARow(erased(condition))
        }
    }

    private func erased(_ literal: NumberLiteral) -> NumberLiteral {
        var copy = literal
        if case .named(let name) = literal.unit { copy.unit = .named(erased(name)) }
        return copy
    }

    func erased(_ alternative: Alternative) -> Alternative {
        switch alternative {
        case .comparison(let sign, let value): .comparison(sign, erased(value))
        case .range(let lower, let upper, let isLowerOpen, let isUpperOpen):
            .range(erased(lower), erased(upper), lowerIsOpen: isLowerOpen, upperIsOpen: isUpperOpen)
        case .absent, .otherwise: alternative
        }
    }

    func erased(_ type: TypeExpression) -> TypeExpression {
        let kind: TypeExpression.Kind =
            switch type.kind {
            case .whole, .decimal, .text, .date, .timeOfDay, .yesNo: type.kind
            case .measure(let unit): .measure(erased(unit))
            case .quotient(let above, let below): .quotient(erased(above), erased(below))
            case .named(let name): .named(erased(name))
            case .inlineChoice(let names): .inlineChoice(erased(names))
            }
        let bounds = type.bounds.map {
            Bounds(lower: erased($0.lower), upper: erased($0.upper), upperIsOpen: $0.upperIsOpen)
        }
        return TypeExpression(kind, bounds: bounds, step: type.step.map { erased($0) }, range: nowhere)
    }

    private func erased(_ unit: UnitName) -> UnitName {
        switch unit {
        case .rupiah, .percent, .minutes, .hours, .days: unit
        case .named(let name): .named(erased(name))
        }
    }
}
