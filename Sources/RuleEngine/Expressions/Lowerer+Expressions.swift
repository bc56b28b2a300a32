import Findings
import PolicyDSL

extension Lowerer {
    /// The typed value of an expression; it may be absent.
    mutating func lower(_ expression: Expression, _ context: Context) -> Value? {
        let value = typed(expression, context)
        if let value { addReadings(value, of: expression) }
        return value
    }

    private mutating func typed(_ expression: Expression, _ context: Context) -> Value? {
        let range = expression.range
        guard depth < Lowerer.depthLimit else { return fail(.chainTooLong(at: range)) }
        depth += 1
        defer { depth -= 1 }
        switch expression.kind {
        case .number(let literal): return number(literal, at: range, context)
        case .text(let text): return self.text(text, at: range, context)
        case .yesNo(let value): return Value(.boolean(boolean(value, context)))
        case .date(let date): return Value(.date(integer(Int128(dayNumber(date)), context)))
        case .timeOfDay(let minutes): return Value(.timeOfDay(integer(Int128(minutes), context)))
        case .period: return fail(.periodOutsideTest(at: range))
        case .absent: return Value(.absent, presence: boolean(false, context))
        case .path(let names): return path(names, at: range, context)
        case .negate(let inner): return negation(inner, at: range, context)
        case .not(let inner):
            guard let node = condition(inner, context) else { return nil }
            return Value(.boolean(not(node, context)))
        case .arithmetic(let sign, let left, let right): return arithmetic(sign, left, right, at: range, context)
        case .comparison(let comparison, let left, let right):
            return self.comparison(comparison, left, right, at: range, context).map { Value(.boolean($0)) }
        case .and(let left, let right): return conjunction(left, right, context)
        case .or(let left, let right):
            if let finding = valuesBesideEquality(expression, context) { return fail(finding) }
            return disjunction(left, right, context)
        case .among(let subject, let alternatives):
            return among(subject, alternatives, at: range, context).map { Value(.boolean($0)) }
        case .present(let names): return presence(names, at: range, context).map { Value(.boolean($0)) }
        case .ifAbsent(let inner, let otherwise): return ifAbsent(inner, otherwise, at: range, context)
        case .conditional(let condition, let then, let otherwise):
            return conditional(condition, then, otherwise, at: range, context)
        case .rounded(let inner, let mode, let quantum): return rounding(inner, mode, quantum, at: range, context)
        case .interpolated: return fail(.interpolationWithoutRange(.none, at: range))
        case .extremum(let extremum, let values): return self.extremum(extremum, values, at: range, context)
        case .calendar(let part, let inner): return calendar(part, inner, at: range, context)
        case .dateCall(let call): return dateCall(call, at: range, context)
        case .peers(let peers): return self.peers(peers, at: range, context)
        case .aggregate(let aggregate):
            return aggregate.since == nil
                ? self.aggregate(aggregate, at: range, context) : accumulated(aggregate, at: range, context)
        case .previous(let name, let initial): return previous(name, initial: initial, at: range, context)
        case .inARow(let condition): return inARow(condition, at: range, context)
        }
    }

    /// The value of an expression that must be there.
    mutating func lowerPresent(_ expression: Expression, _ context: Context) -> Value? {
        guard let value = lower(expression, context) else { return nil }
        return required(value, context, at: expression.range)
    }

    mutating func condition(_ expression: Expression, _ context: Context) -> NodeID? {
        guard let value = lowerPresent(expression, context.expecting(nil)) else { return nil }
        guard case .boolean(let node) = value.kind else {
            return fail(.notACondition(describe(value), at: expression.range))
        }
        return node
    }

    private mutating func number(_ literal: NumberLiteral, at range: SourceRange, _ context: Context) -> Value? {
        if case .named(let name) = literal.unit, !symbols.units.contains(name.text) {
            return fail(.unknownUnit(name, known: symbols.units.sorted()))
        }
        let measure = Measure(literal.unit) ?? .plain
        guard let power = powerOfTen(literal.decimals), let figure = Rational(Int128(literal.mantissa), power),
            let value = figure.times(measure.size)
        else { return fail(.overflow(at: range)) }
        return Value(.quantity(quantity(value, measure, context)))
    }

    private mutating func text(_ text: String, at range: SourceRange, _ context: Context) -> Value? {
        if let choice = context.expectedChoice {
            guard let member = symbols.choices[choice].members.firstIndex(of: text) else {
                return fail(.notAMember(Name(text, range), symbols.choices[choice]))
            }
            return Value(.choice(choice, integer(Int128(member), context)))
        }
        let node = builder.add(.text(builder.text(text)), NodeType(.code), in: context.grainID)
        return Value(.text(node))
    }

    private mutating func negation(_ inner: Expression, at range: SourceRange, _ context: Context) -> Value? {
        guard let value = lowerPresent(inner, context.expecting(nil)) else { return nil }
        guard case .quantity(let quantity) = value.kind else {
            return fail(.notANumber(describe(value), at: inner.range))
        }
        guard let result = negated(quantity, context) else { return fail(.overflow(at: range)) }
        return Value(.quantity(result))
    }

    private mutating func conjunction(_ left: Expression, _ right: Expression, _ context: Context) -> Value? {
        let context = context.asPart(true)
        let first = condition(left, context)
        let inner = first.map { learning($0, true, in: context) } ?? context
        guard let second = condition(right, inner), let first else { return nil }
        return Value(.boolean(and(first, second, context)))
    }

    private mutating func disjunction(_ left: Expression, _ right: Expression, _ context: Context) -> Value? {
        let context = context.asPart(false)
        let first = condition(left, context)
        let inner = first.map { learning($0, false, in: context) } ?? context
        guard let second = condition(right, inner), let first else { return nil }
        return Value(.boolean(or(first, second, context)))
    }

    /// Where the condition could not be typed, its branches are read without what it would tell: a finding that
    /// needs such knowledge would be the same mistake once more, so only their names and types are checked then.
    private mutating func conditional(
        _ condition: Expression, _ then: Expression, _ otherwise: Expression, at range: SourceRange, _ context: Context
    ) -> Value? {
        let inner = context.expecting(context.expectedChoice ?? choice(ofMembersIn: [then, otherwise], context))
        let link = beginLink(range, context)
        let test = self.condition(condition, context.asPart(false))
        addLink(condition, test, then: then, otherwise: otherwise)
        var values: (Value, Value)?
        if let test {
            let known = watchCondition(test, at: condition.range, context)
            let first = lower(then, learning(test, true, in: inner).quiet(known == false))
            let second = lower(otherwise, learning(test, false, in: inner).quiet(known == true))
            if let first, let second { values = (first, second) }
        }
        endLink(link, isSound: values != nil)
        guard let test, let values else { return nil }
        watchJoint(test, condition, values.0, values.1, context)
        let arm = Arm(condition: test, value: values.0, label: .branch, origin: context.origin, range: then.range)
        return select([arm], otherwise: values.1, at: otherwise.range, isDisjoint: true, context)
    }

    private mutating func presence(_ names: [Name], at range: SourceRange, _ context: Context) -> NodeID? {
        guard let value = path(names, at: range, context.expecting(nil)) else { return nil }
        guard let presence = value.presence else {
            report(.neverAbsent(names.map(\.text).joined(separator: "."), at: range))
            return boolean(true, context)
        }
        return presence
    }

    private mutating func ifAbsent(
        _ inner: Expression, _ otherwise: Expression, at range: SourceRange, _ context: Context
    ) -> Value? {
        guard let value = lower(inner, context) else { return nil }
        guard let presence = value.presence else {
            report(.neverAbsent(nil, at: inner.range))
            return value
        }
        if case .absent = value.kind { return fail(.absentWithoutType(at: inner.range)) }
        let there = refreshed(Value(value.kind), learning(presence, true, in: context))
        var second = learning(presence, false, in: context)
        if case .choice(let choice, _) = value.kind { second.expectedChoice = choice }
        guard let fallback = lower(otherwise, second) else { return nil }
        let arm = Arm(condition: presence, value: there, label: .branch, origin: context.origin, range: inner.range)
        return select([arm], otherwise: fallback, at: otherwise.range, isDisjoint: true, context)
    }

    /// Rounding may also be said of a value that is absent: it stays absent.
    private mutating func rounding(
        _ inner: Expression, _ mode: RoundingMode, _ quantum: Expression, at range: SourceRange, _ context: Context
    ) -> Value? {
        let step = lower(quantum, context.expecting(nil))
        guard let value = lower(inner, context.expecting(nil)), let step else { return nil }
        guard case .quantity(let quantity) = value.kind else {
            return fail(.notANumber(describe(value), at: inner.range))
        }
        guard case .quantity(let unit) = step.kind, let size = unit.constant, !size.isZero, !size.isNegative else {
            return fail(.quantumNotPositive(at: quantum.range))
        }
        guard quantity.dimension == unit.dimension, let flavour = quantity.flavour.joined(unit.flavour) else {
            if quantity.dimension == unit.dimension, let finding = figureWithoutPercent(quantity, beside: quantum.range)
            {
                return fail(finding)
            }
            return fail(.quantumInOtherUnit(describe(value), describe(step), at: quantum.range))
        }
        let there = value.presence.map { learning($0, true, in: context) } ?? context
        watchRounding(inner, quantity, to: size, Rounding(mode), at: range, there)
        guard var result = rounded(quantity, to: size, Rounding(mode), there) else { return fail(.overflow(at: range)) }
        result.flavour = flavour
        result.isInHours = unit.isInHours
        result.plainFigure = quantity.plainFigure
        return Value(.quantity(result), presence: value.presence)
    }

    private mutating func extremum(
        _ extremum: Extremum, _ expressions: [Expression], at range: SourceRange, _ context: Context
    ) -> Value? {
        let values = expressions.map { lowerPresent($0, context) }
        guard let first = values.first ?? nil, !values.contains(where: { $0 == nil }) else { return nil }
        var result = first
        for (value, expression) in zip(values, expressions).dropFirst() {
            guard let value else { return nil }
            let next = extremum2(extremum == .least, result, value, at: expression.range, expressions[0].range, context)
            guard let next else { return nil }
            result = next
            readPart(next, as: range)
        }
        return result
    }

    private mutating func extremum2(
        _ isLeast: Bool, _ left: Value, _ right: Value, at range: SourceRange, _ leftRange: SourceRange,
        _ context: Context
    ) -> Value? {
        switch (left.kind, right.kind) {
        case (.quantity(let first), .quantity(let second)):
            guard checkAddable(left, right, leftRange, range) else { return nil }
            watchExtremum(isLeast, left, right, leftRange, range, context)
            guard let result = self.extremum(isLeast, first, second, context) else { return fail(.overflow(at: range)) }
            return Value(.quantity(joined(result, of: (first, leftRange), (second, range))))
        case (.date(let first), .date(let second)):
            return self.extremum(isLeast, first, second, context).map { Value(.date($0)) }
        case (.timeOfDay(let first), .timeOfDay(let second)):
            return self.extremum(isLeast, first, second, context).map { Value(.timeOfDay($0)) }
        case (.choice(let choice, let first), .choice(let other, let second)) where isSameChoice(choice, other):
            return self.extremum(isLeast, first, second, context).map { Value(.choice(choice, $0)) }
        case (.text, .text), (.reference, .reference), (.boolean, .boolean):
            return fail(.notOrdered(describe(left), at: range))
        case (.quantity, _), (.date, _), (.timeOfDay, _), (.choice, _), (.text, _), (.reference, _), (.boolean, _),
            (.absent, _):
            return fail(.kindsDiffer(describe(left), describe(right), at: range, leftRange))
        }
    }
}

extension Rounding {
    init(_ mode: RoundingMode) {
        switch mode {
        case .nearest: self = .nearest
        case .down: self = .down
        case .up: self = .up
        case .halfEven: self = .halfEven
        case .towardZero: self = .towardZero
        }
    }
}

extension Comparison {
    init(_ comparison: ComparisonOperator) {
        switch comparison {
        case .equal: self = .equal
        case .notEqual: self = .notEqual
        case .less: self = .less
        case .lessOrEqual: self = .lessOrEqual
        case .greater: self = .greater
        case .greaterOrEqual: self = .greaterOrEqual
        }
    }
}
