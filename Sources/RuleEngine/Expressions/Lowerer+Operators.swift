import Findings
import PolicyDSL

extension Lowerer {
    mutating func arithmetic(
        _ sign: ArithmeticOperator, _ left: Expression, _ right: Expression, at range: SourceRange, _ context: Context
    ) -> Value? {
        let inner = context.expecting(nil)
        let first = lowerPresent(left, inner)
        guard let second = lowerPresent(right, inner), let first else { return nil }
        switch (first.kind, second.kind) {
        case (.quantity(let one), .quantity(let other)):
            return arithmetic(sign, one, other, first, second, left, right, at: range, context)
        case (.date, _), (_, .date), (.timeOfDay, _), (_, .timeOfDay):
            return calendarArithmetic(sign, first, second, left, right, at: range, context)
        case (.quantity, _): return fail(.notANumber(describe(second), at: right.range))
        case (.boolean, _), (.choice, _), (.text, _), (.reference, _), (.absent, _):
            return fail(.notANumber(describe(first), at: left.range))
        }
    }

    private mutating func arithmetic(
        _ sign: ArithmeticOperator, _ one: Quantity, _ other: Quantity, _ first: Value, _ second: Value,
        _ left: Expression, _ right: Expression, at range: SourceRange, _ context: Context
    ) -> Value? {
        let result: Quantity?
        switch sign {
        case .add, .subtract:
            guard checkAddable(first, second, left.range, right.range) else { return nil }
            result = sum(one, other, isDifference: sign == .subtract, context)
                .map { joined($0, of: (one, left.range), (other, right.range)) }
        case .multiply:
            result = product(one, other, context)
        case .divide:
            if other.numerator.interval.contains(0) {
                return fail(.divisorMayBeZero(isAlways: other.constant != nil, at: right.range))
            }
            result = quotient(one, other, context)
        }
        guard let result else { return fail(.overflow(at: range)) }
        return Value(.quantity(result))
    }

    /// Whether two numbers can be added, compared or chosen between; a finding where not.
    mutating func checkAddable(_ left: Value, _ right: Value, _ leftRange: SourceRange, _ rightRange: SourceRange)
        -> Bool
    {
        guard case .quantity(let one) = left.kind, case .quantity(let other) = right.kind else { return false }
        guard one.dimension == other.dimension else {
            report(.unitsDiffer(describe(left), describe(right), leftRange, rightRange, fixFor: one, other, language))
            return false
        }
        guard one.flavour.joined(other.flavour) != nil else {
            let plainIsRight = other.flavour == .plain
            let plain = plainIsRight ? other : one
            // `5 %` beside a value without percent most likely has a sign too many.
            let percent = (plainIsRight ? one : other).constant?.divided(by: Measure.percent.size)
            let bare = percent.map { Wording.figure($0, language) }
            let otherRange = plainIsRight ? leftRange : rightRange
            report(
                figureWithoutPercent(plain, beside: otherRange)
                    ?? .percentBesidePlain(
                        plain.constant.map { Wording.figure($0, language) }, share: share(plain.constant),
                        percent: bare, at: plainIsRight ? rightRange : leftRange, other: otherRange))
            return false
        }
        return true
    }

    /// A ratio may be read either way; once it is joined with a plain figure, that figure decides it.
    func joined(
        _ result: Quantity, of one: (value: Quantity, range: SourceRange),
        _ other: (value: Quantity, range: SourceRange)
    ) -> Quantity {
        guard result.dimension.isNone, result.flavour == .plain else { return result }
        var result = result
        result.plainFigure = one.value.plainFigure ?? other.value.plainFigure
        for (ratio, figure) in [(one, other), (other, one)] where ratio.value.flavour == .neutral {
            guard figure.value.flavour == .plain, let value = figure.value.constant else { continue }
            result.plainFigure = PlainFigure(value: value, range: figure.range)
        }
        return result
    }

    /// Where a percentage is wanted of a ratio that a plain figure made a plain number, that figure lacks its sign.
    func figureWithoutPercent(_ quantity: Quantity, beside range: SourceRange) -> Finding? {
        guard quantity.flavour == .plain, let plain = quantity.plainFigure else { return nil }
        return .percentBesidePlain(
            Wording.figure(plain.value, language), share: share(plain.value), percent: nil, at: plain.range,
            other: range)
    }

    /// A figure that is at most one whole, as a percentage.
    private func share(_ plain: Rational?) -> String? {
        guard let value = plain, !value.isNegative, !value.isZero,
            Rational.one.isLess(than: value) == false
        else { return nil }
        return Wording.amount(value, .percent, language)
    }

    private mutating func calendarArithmetic(
        _ sign: ArithmeticOperator, _ first: Value, _ second: Value, _ left: Expression, _ right: Expression,
        at range: SourceRange, _ context: Context
    ) -> Value? {
        switch (first.kind, sign, second.kind) {
        case (.date(let one), .subtract, .date(let other)):
            guard let days = subtract(one, other, knowingDistance(one, other, context)) else {
                return fail(.overflow(at: range))
            }
            return Value(.quantity(Quantity(.days, numerator: days, factor: .one)))
        case (.timeOfDay(let one), .subtract, .timeOfDay(let other)):
            guard let minutes = subtract(one, other, context) else { return fail(.overflow(at: range)) }
            return Value(.quantity(Quantity(.time, numerator: minutes, factor: .one)))
        case (.date(let date), .add, .quantity(let days)), (.quantity(let days), .add, .date(let date)),
            (.date(let date), .subtract, .quantity(let days)):
            guard days.dimension == .days else {
                return fail(.shiftInOtherUnit(isDate: true, describe(Value(.quantity(days))), at: range))
            }
            guard let whole = whole(days, context) else { return fail(.shiftNotWhole(isDate: true, at: range)) }
            let result = sign == .add ? add(date, whole, context) : subtract(date, whole, context)
            guard let result, Interval(calendarDays).intersection(result.interval) == result.interval else {
                return fail(.leavesCalendar(at: range))
            }
            return Value(.date(result))
        case (.timeOfDay(let time), .add, .quantity(let minutes)), (.quantity(let minutes), .add, .timeOfDay(let time)),
            (.timeOfDay(let time), .subtract, .quantity(let minutes)):
            guard minutes.dimension == .time else {
                return fail(.shiftInOtherUnit(isDate: false, describe(Value(.quantity(minutes))), at: range))
            }
            guard let whole = whole(minutes, context) else { return fail(.shiftNotWhole(isDate: false, at: range)) }
            let result = sign == .add ? add(time, whole, context) : subtract(time, whole, context)
            guard let result, (0...1439 as Interval).intersection(result.interval) == result.interval else {
                return fail(.leavesDay(result?.interval, at: range))
            }
            return Value(.timeOfDay(result))
        case (_, _, _):
            return fail(.kindsDiffer(describe(first), describe(second), at: right.range, left.range))
        }
    }

    /// The integer of a quantity that has no fraction; nil where it may have one.
    mutating func whole(_ quantity: Quantity, _ context: Context) -> Operand? {
        guard quantity.denominator == nil else { return nil }
        if let constant = quantity.constant { return constant.isWhole ? integer(constant.numerator, context) : nil }
        guard quantity.factor.isWhole else { return nil }
        return multiply(quantity.numerator, by: quantity.factor.numerator, context)
    }

    // MARK: Comparison

    mutating func comparison(
        _ sign: ComparisonOperator, _ left: Expression, _ right: Expression, at range: SourceRange, _ context: Context
    ) -> NodeID? {
        if case .absent = right.kind { return absence(sign, left, at: range, context) }
        if case .absent = left.kind { return absence(sign, right, at: range, context) }
        let inner = context.expecting(nil)
        // A bare member is read in the light of the other side.
        var first: Value?
        var second: Value?
        if mayBeMember(left, context) && !mayBeMember(right, context) {
            second = lowerPresent(right, inner)
            guard let second else { return nil }
            first = lowerPresent(left, context.expecting(choice(of: second)))
        } else {
            first = lowerPresent(left, inner)
            guard let first else {
                // Names on the other side can still be wrong in their own right.
                if !mayBeMember(right, context) { _ = lowerPresent(right, inner) }
                return nil
            }
            second = lowerPresent(right, context.expecting(choice(of: first)))
        }
        guard let first, let second else { return nil }
        guard let node = compare(Comparison(sign), first, second, at: range, left.range, right.range, context) else {
            return nil
        }
        watchComparison(node, Comparison(sign), (first, left), (second, right), at: range, context)
        return node
    }

    func choice(of value: Value) -> ChoiceID? {
        if case .choice(let choice, _) = value.kind { choice } else { nil }
    }

    private mutating func absence(
        _ sign: ComparisonOperator, _ expression: Expression, at range: SourceRange, _ context: Context
    ) -> NodeID? {
        guard sign == .equal || sign == .notEqual else { return fail(.absenceNotOrdered(at: range)) }
        guard let value = lower(expression, context.expecting(nil)) else { return nil }
        guard let presence = value.presence else {
            report(.neverAbsent(nil, at: expression.range))
            return boolean(sign == .notEqual, context)
        }
        return sign == .equal ? not(presence, context) : presence
    }

    mutating func compare(
        _ comparison: Comparison, _ left: Value, _ right: Value, at range: SourceRange, _ leftRange: SourceRange,
        _ rightRange: SourceRange, _ context: Context
    ) -> NodeID? {
        switch (left.kind, right.kind) {
        case (.quantity(let one), .quantity(let other)):
            guard checkAddable(left, right, leftRange, rightRange) else { return nil }
            guard let node = self.comparison(comparison, one, other, context) else { return fail(.overflow(at: range)) }
            return node
        case (.date(let one), .date(let other)), (.timeOfDay(let one), .timeOfDay(let other)):
            return compare(comparison, one, other, context)
        case (.choice(let first, let one), .choice(let second, let other)) where isSameChoice(first, second):
            return compare(comparison, one, other, context)
        case (.boolean(let one), .boolean(let other)):
            guard let isEqual = isEquality(comparison, left, at: range) else { return nil }
            return compareTruths(isEqual, one, other, context)
        case (.text(let one), .text(let other)):
            guard let isEqual = isEquality(comparison, left, at: range) else { return nil }
            return compareCodes(isEqual, one, other, context)
        case (.reference(let table, let one), .reference(let second, let other)) where table == second:
            guard let isEqual = isEquality(comparison, left, at: range) else { return nil }
            return compareCodes(isEqual, one, other, context)
        case (.reference(let table, _), .text), (.text, .reference(let table, _)):
            let isLeft = if case .reference = left.kind { true } else { false }
            return fail(.referenceBesideText(symbols.tables[table], at: isLeft ? leftRange : rightRange))
        case (.reference(let table, _), .quantity), (.quantity, .reference(let table, _)):
            let isLeft = if case .reference = left.kind { true } else { false }
            return fail(.referenceBesideText(symbols.tables[table], at: isLeft ? leftRange : rightRange))
        case (.quantity, _), (.date, _), (.timeOfDay, _), (.choice, _), (.boolean, _), (.text, _), (.reference, _),
            (.absent, _):
            return fail(.kindsDiffer(describe(left), describe(right), at: rightRange, leftRange))
        }
    }

    private mutating func isEquality(_ comparison: Comparison, _ value: Value, at range: SourceRange) -> Bool? {
        switch comparison {
        case .equal: return true
        case .notEqual: return false
        case .less, .lessOrEqual, .greater, .greaterOrEqual: return fail(.notOrdered(describe(value), at: range))
        }
    }

    private mutating func compareTruths(
        _ isEqual: Bool, _ left: NodeID, _ right: NodeID, _ context: Context
    ) -> NodeID {
        if let known = builder.truth(right) { return known == isEqual ? left : not(left, context) }
        if let known = builder.truth(left) { return known == isEqual ? right : not(right, context) }
        let notLeft = not(left, context)
        let notRight = not(right, context)
        let first = and(left, isEqual ? right : notRight, context)
        let second = and(notLeft, isEqual ? notRight : right, context)
        return or(first, second, context)
    }

    // MARK: Alternatives

    mutating func among(
        _ subject: Expression, _ alternatives: [Alternative], at range: SourceRange, _ context: Context
    ) -> NodeID? {
        guard let value = lower(subject, context.expecting(nil)) else { return nil }
        var result: NodeID?
        var hasFailed = false
        for alternative in alternatives {
            guard let node = self.alternative(alternative, of: value, at: subject.range, context) else {
                hasFailed = true
                continue
            }
            watchAlternative(node, alternative, of: value, subject, at: range, context)
            result = result.map { or($0, node, context) } ?? node
        }
        return hasFailed ? nil : result
    }

    /// Whether a value is one of those that an alternative names. `selain itu` is the business of tables.
    mutating func alternative(
        _ alternative: Alternative, of value: Value, at range: SourceRange, _ context: Context
    ) -> NodeID? {
        switch alternative {
        case .otherwise: return fail(.otherwiseOutsideTable(at: range))
        case .absent:
            guard let presence = value.presence else {
                report(.neverAbsent(nil, at: range))
                return boolean(false, context)
            }
            return not(presence, context)
        case .comparison(let sign, let expression):
            return guarded(value, context) { lowerer, there, inner in
                guard let other = lowerer.lowerPresent(expression, inner.expecting(lowerer.choice(of: value))) else {
                    return nil
                }
                return lowerer.compare(
                    Comparison(sign), there, other, at: expression.range, range, expression.range, inner)
            }
        case .range(let lower, let upper, let lowerIsOpen, let upperIsOpen):
            return guarded(value, context) { lowerer, there, inner in
                let member = inner.expecting(lowerer.choice(of: value))
                let first = lowerer.lowerPresent(lower, member)
                guard let last = lowerer.lowerPresent(upper, member), let first else { return nil }
                guard
                    let above = lowerer.compare(
                        lowerIsOpen ? .greater : .greaterOrEqual, there, first, at: lower.range, range, lower.range,
                        inner),
                    let below = lowerer.compare(
                        upperIsOpen ? .less : .lessOrEqual, there, last, at: upper.range, range, upper.range, inner)
                else { return nil }
                return lowerer.and(above, below, inner)
            }
        }
    }

    /// A condition on a value that may be absent: it holds only where the value is there.
    private mutating func guarded(
        _ value: Value, _ context: Context, _ body: (inout Lowerer, Value, Context) -> NodeID?
    ) -> NodeID? {
        guard let presence = value.presence else { return body(&self, value, context) }
        if case .absent = value.kind { return boolean(false, context) }
        let inner = learning(presence, true, in: context)
        guard let node = body(&self, refreshed(Value(value.kind), inner), inner) else { return nil }
        return and(presence, node, context)
    }
}

extension ClosedRange where Bound == Int128 {
    init(_ range: ClosedRange<Int>) { self = Int128(range.lowerBound)...Int128(range.upperBound) }
}
