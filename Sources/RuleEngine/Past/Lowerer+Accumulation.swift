import Findings
import PolicyDSL

extension Lowerer {
    /// `jumlah(potongan sejak awal tahun)`: of each period its own part, put together from the first period of the longer one on.
    mutating func accumulated(_ aggregate: AggregateExpression, at range: SourceRange, _ context: Context) -> Value? {
        guard let since = aggregate.since.map(PeriodUnit.init), let first = aggregate.path.first else { return nil }
        guard hasPast(.sinceStartOf, at: range, context), let period = context.grain.period else { return nil }
        guard let most = period.most(in: since), period != since else {
            return fail(.sinceNotLonger(since, here: grainWords(context.grain), period, at: range))
        }
        let inner = everyPeriod(context, range)
        let shape = Accumulation(since: since, most: most, range: range)
        if aggregate.kind == .mean {
            guard let sum = part(aggregate.as(.sum), first, at: range, inner),
                let count = part(aggregate.as(.count), first, at: range, inner),
                let total = accumulate(.sum, sum, shape, inner),
                let number = accumulate(.count, count, shape, inner)
            else { return nil }
            return mean(total, number, context)
        }
        guard let part = part(aggregate, first, at: range, inner),
            let value = accumulate(aggregate.kind, part, shape, inner)
        else { return nil }
        note(value, nameOf(aggregate, since))
        return value
    }

    private struct Accumulation {
        var since: PeriodUnit
        /// How many periods there are at most.
        var most: Int128
        var range: SourceRange
    }

    private func nameOf(_ aggregate: AggregateExpression, _ since: PeriodUnit) -> String {
        let word = Wording.period(since)
        let period = language == .indonesian ? word.id : word.en
        let path = aggregate.path.map(\.text).joined(separator: ".")
        let start = "\(Keyword.sinceStartOf.phrase(language)) \(period)"
        return "\(aggregate.kind.keyword.phrase(language))(\(path) \(start))"
    }

    // MARK: What each period adds

    private mutating func part(
        _ aggregate: AggregateExpression, _ first: Name, at range: SourceRange, _ context: Context
    ) -> Value? {
        guard isOfThisPeriod(first, context), aggregate.via == nil else {
            var gathering = aggregate
            gathering.since = nil
            return self.aggregate(gathering, at: range, context)
        }
        var filter: NodeID?
        var inner = context
        if let expression = aggregate.filter {
            guard let node = condition(expression, context) else { return nil }
            watchCondition(node, at: expression.range, context)
            filter = node
            inner = learning(node, true, in: context)
        }
        guard let value = path(aggregate.path, at: range, inner) else { return nil }
        var takesPart = value.presence ?? boolean(true, context)
        if let filter { takesPart = and(filter, takesPart, context) }
        switch aggregate.kind {
        case .count:
            let one = Value(.quantity(Quantity(.none, numerator: integer(1, context), factor: .one)))
            return select(takesPart, one, zero(like: one, context), at: range, context)
        case .sum, .mean:
            guard case .quantity(let quantity) = value.kind else {
                return fail(.notANumber(describe(value), at: range))
            }
            guard quantity.denominator == nil else { return fail(.unroundedRatio(nil, language, at: range)) }
            let there = Value(value.kind)
            return select(takesPart, there, zero(like: there, context), at: range, context)
        case .least, .greatest:
            switch value.kind {
            case .quantity(let quantity):
                guard quantity.denominator == nil else { return fail(.unroundedRatio(nil, language, at: range)) }
            case .date, .timeOfDay, .choice: break
            case .boolean, .text, .reference, .absent: return fail(.notOrdered(describe(value), at: range))
            }
            return select(
                takesPart, Value(value.kind), Value(.absent, presence: boolean(false, context)), at: range, context)
        case .exists, .all:
            guard case .boolean(let node) = value.kind else { return fail(.notACondition(describe(value), at: range)) }
            if aggregate.kind == .exists { return Value(.boolean(and(takesPart, node, context))) }
            return Value(.boolean(or(not(takesPart, context), node, context)))
        }
    }

    /// Whether a name is a value that this very period has, of its own or of a longer one.
    private func isOfThisPeriod(_ name: Name, _ context: Context) -> Bool {
        if let table = symbols.tableNames[name.text], table < symbols.tables.count { return false }
        return find(name.text, at: context.grain) != nil
    }

    private mutating func select(
        _ condition: NodeID, _ there: Value, _ otherwise: Value, at range: SourceRange, _ context: Context
    ) -> Value? {
        let arm = Arm(condition: condition, value: there, label: .branch, origin: context.origin, range: range)
        return select([arm], otherwise: otherwise, at: range, isDisjoint: true, context)
    }

    private mutating func zero(like value: Value, _ context: Context) -> Value {
        guard case .quantity(var quantity) = value.kind else { return value }
        quantity.numerator = integer(0, context)
        quantity.bounds = nil
        return Value(.quantity(quantity))
    }

    // MARK: From the first period on

    private mutating func accumulate(
        _ kind: AggregateKind, _ part: Value, _ shape: Accumulation, _ context: Context
    ) -> Value? {
        switch part.kind {
        case .boolean(let node):
            let isExists = kind == .exists
            let column = running(
                .gathered(kind, shape.since, value: node), .boolean, at: shape.range, context
            ) { lowerer, own in
                let goesOn = lowerer.goesOn(shape.since, at: shape.range, context)
                let first = lowerer.boolean(!isExists, context)
                let before = lowerer.makeBoolean(.previous(own, initial: first), context)
                if isExists { return lowerer.or(lowerer.and(goesOn, before, context), node, context) }
                return lowerer.and(lowerer.or(lowerer.not(goesOn, context), before, context), node, context)
            }
            return wrap(.column(column), .boolean, isOptional: false, context)
        case .quantity(var quantity):
            let stored = materialized(quantity.numerator, part.presence, context)
            let isSum = kind == .sum || kind == .count
            guard
                let result = isSum
                    ? total(kind, stored.operand, shape, context)
                    : extreme(kind, stored.operand, stored.isOptional, shape, context)
            else { return fail(.overflow(at: shape.range)) }
            quantity.numerator = result
            quantity.bounds = nil
            return Value(.quantity(quantity), presence: stored.isOptional ? present(result.node, context) : nil)
        case .date(let operand):
            return extreme(kind, operand, part.presence, shape, context) { .date($0) }
        case .timeOfDay(let operand):
            return extreme(kind, operand, part.presence, shape, context) { .timeOfDay($0) }
        case .choice(let choice, let operand):
            return extreme(kind, operand, part.presence, shape, context) { .choice(choice, $0) }
        case .text, .reference, .absent: return fail(.notOrdered(describe(part), at: shape.range))
        }
    }

    private mutating func total(
        _ kind: AggregateKind, _ part: Operand, _ shape: Accumulation, _ context: Context
    ) -> Operand? {
        guard let lower = min(0, part.interval.lowerBound).times(shape.most),
            let upper = max(0, part.interval.upperBound).times(shape.most), Lowerer.limit.contains(lower),
            Lowerer.limit.contains(upper)
        else { return nil }
        let type = NodeType(.integer(lower...upper))
        let column = running(
            .gathered(kind, shape.since, value: part.node), .plain(lower...upper), at: shape.range, context
        ) { lowerer, own in
            let goesOn = lowerer.goesOn(shape.since, at: shape.range, context)
            let zero = lowerer.integer(0, context).node
            let before = lowerer.builder.add(.previous(own, initial: zero), type, in: context.grainID)
            let carried = Case(condition: goesOn, value: before, label: .branch, origin: context.origin)
            let soFar = lowerer.builder.add(
                .cases([carried], otherwise: zero, isDisjoint: true), type, in: context.grainID)
            // The longer period holds no more of these periods than that, so the sum ends there.
            return lowerer.builder.add(.add(soFar, part.node), type, in: context.grainID)
        }
        let node = builder.add(.column(column), type, in: context.grainID)
        return Operand(node: node, interval: lower...upper)
    }

    private mutating func extreme(
        _ kind: AggregateKind, _ operand: Operand, _ presence: NodeID?, _ shape: Accumulation, _ context: Context,
        _ wrap: (Operand) -> Value.Kind
    ) -> Value? {
        let stored = materialized(operand, presence, context)
        guard let result = extreme(kind, stored.operand, stored.isOptional, shape, context) else { return nil }
        return Value(wrap(result), presence: stored.isOptional ? present(result.node, context) : nil)
    }

    /// The least or greatest so far; absent until there is one.
    private mutating func extreme(
        _ kind: AggregateKind, _ part: Operand, _ isOptional: Bool, _ shape: Accumulation, _ context: Context
    ) -> Operand? {
        let interval = part.interval
        let type = NodeType(.integer(interval), isOptional: isOptional)
        let column = running(
            .gathered(kind, shape.since, value: part.node), .plain(interval), isOptional: isOptional,
            at: shape.range, context
        ) { lowerer, own in
            let goesOn = lowerer.goesOn(shape.since, at: shape.range, context)
            let initial =
                isOptional
                ? lowerer.absent(.integer(interval), context) : lowerer.integer(interval.lowerBound, context).node
            let before = lowerer.builder.add(.previous(own, initial: initial), type, in: context.grainID)
            let node: Node = kind == .least ? .minimum(before, part.node) : .maximum(before, part.node)
            let both = lowerer.builder.add(node, NodeType(.integer(interval)), in: context.grainID)
            var arms = [Case(condition: goesOn, value: both, label: .branch, origin: context.origin)]
            if isOptional {
                let hasBefore = lowerer.and(goesOn, lowerer.present(before, context), context)
                let hasBoth = lowerer.and(hasBefore, lowerer.present(part.node, context), context)
                arms = [
                    Case(condition: hasBoth, value: both, label: .branch, origin: context.origin),
                    Case(condition: hasBefore, value: before, label: .branch, origin: context.origin),
                ]
            }
            return lowerer.builder.add(
                .cases(arms, otherwise: part.node, isDisjoint: false), type, in: context.grainID)
        }
        return Operand(node: builder.add(.column(column), type, in: context.grainID), interval: interval)
    }

    /// Whether the period before lies in the same longer one.
    private mutating func goesOn(_ since: PeriodUnit, at range: SourceRange, _ context: Context) -> NodeID {
        let date = dayOperand(.date, context)
        let place = number(of: since, date, context)
        let column = running(.place(since), .plain(place.interval), at: range, context) { _, _ in place.node }
        let id = symbols.values.count + (runningColumns.firstIndex { $0 == column } ?? 0)
        let none = place.interval.lowerBound - 1
        let initial = integer(none, context).node
        let before = builder.add(
            .previous(id, initial: initial), NodeType(.integer(none...place.interval.upperBound)), in: context.grainID)
        let now = builder.add(.column(column), NodeType(.integer(place.interval)), in: context.grainID)
        return makeBoolean(.compare(.equal, before, now), context)
    }

    /// Which period of its length a day lies in, counted from some day on.
    private mutating func number(of unit: PeriodUnit, _ date: Operand, _ context: Context) -> Operand {
        func operand(_ node: Node, _ interval: Interval) -> Operand {
            Operand(node: builder.add(node, NodeType(.integer(interval)), in: context.grainID), interval: interval)
        }
        let years =
            Int128(
                CivilDate(dayNumber: Int(clamping: date.interval.lowerBound)).year)...Int128(
                CivilDate(dayNumber: Int(clamping: date.interval.upperBound)).year)
        let year = { (lowerer: inout Lowerer) in
            Operand(
                node: lowerer.builder.add(.calendar(.year, date.node), NodeType(.integer(years)), in: context.grainID),
                interval: years)
        }
        let months: Int128
        switch unit {
        case .day: return date
        case .week:
            // 1 January 1970 was a Thursday.
            let three = integer(3, context)
            let seven = integer(7, context)
            let monday = operand(.add(date.node, three.node), date.interval.plus(3...3) ?? date.interval)
            return operand(.divide(monday.node, seven.node, .down), monday.interval.divided(by: 7...7, .down))
        case .year: return year(&self)
        case .month: months = 1
        case .quarter: months = 3
        case .semester: months = 6
        }
        let inYear = 12 / months
        let whole = year(&self)
        let month = operand(.calendar(.month, date.node), 1...12)
        let one = integer(1, context)
        let from0 = operand(.subtract(month.node, one.node), 0...11)
        let length = integer(months, context)
        let part = months == 1 ? from0 : operand(.divide(from0.node, length.node, .down), 0...(inYear - 1))
        let times = integer(inYear, context)
        let first = years.lowerBound * inYear...years.upperBound * inYear
        let scaled = operand(.multiply(whole.node, times.node), first)
        return operand(.add(scaled.node, part.node), first.lowerBound...(first.upperBound + inYear - 1))
    }

    private mutating func mean(_ total: Value, _ count: Value, _ context: Context) -> Value? {
        guard case .quantity(let sum) = total.kind, case .quantity(let number) = count.kind else { return nil }
        let isThere = compare(.greater, number.numerator, integer(0, context), context)
        var result = sum
        let upper = max(1, number.numerator.interval.upperBound)
        result.denominator = Operand(node: number.numerator.node, interval: 1...upper)
        return Value(.quantity(result), presence: isThere)
    }
}

extension AggregateExpression {
    fileprivate func `as`(_ kind: AggregateKind) -> AggregateExpression {
        var copy = self
        copy.kind = kind
        return copy
    }
}

extension AggregateKind {
    fileprivate var keyword: Keyword {
        switch self {
        case .sum: .sum
        case .count: .count
        case .mean: .mean
        case .least: .least
        case .greatest: .greatest
        case .exists: .exists
        case .all: .all
        }
    }
}
