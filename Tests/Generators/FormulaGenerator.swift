import PolicyDSL

/// A figure being made: the expression and how large it may get.
struct Quantity {
    var formula: Formula
    var size: Size
    /// Must be rounded before it becomes a value of its own.
    var isRatio: Bool { size.denominator > 0 }

    init(_ formula: Formula, _ size: Size) {
        self.formula = formula
        self.size = size
    }
}

/// Makes expressions of a wanted kind.
struct FormulaGenerator {
    var dice: Dice
    let choices: [String: [String]]
    /// Texts that data may hold.
    let texts: [String]
    let firstDay: Int
    /// Registers whose key is a date.
    let holidays: [String]

    private static let mostDigits = 26.0

    /// The least or greatest of a finer grain's dates, times or choices.
    private mutating func extreme(_ kind: ValueKind, _ scope: Scope, depth: Int) -> Formula? {
        if kind == .text { return nil }
        let sources = scope.sources.filter { source in source.values.contains { $0.kind == kind } }
        guard let source = dice.pick(sources), let value = dice.pick(source.values.filter { $0.kind == kind }) else {
            return nil
        }
        let gathered = Formula.aggregate(
            dice.one(.least, .greatest), source.prefix + value.path, via: source.via,
            filter(source, scope, depth: depth))
        return .ifAbsent(gathered, literal(kind))
    }

    // MARK: Any kind

    mutating func formula(_ kind: ValueKind, _ scope: Scope, depth: Int) -> Formula? {
        switch kind {
        case .number(let measure): return rounded(quantity(measure, scope, depth: depth), measure)?.formula
        case .boolean: return condition(scope, depth: depth)
        case .text, .date, .time, .choice: return simple(kind, scope, depth: depth)
        case .reference: return read(kind, scope, canSubstitute: false)
        }
    }

    /// Text, date, time, choice: read, written, or chosen by a condition.
    mutating func simple(_ kind: ValueKind, _ scope: Scope, depth: Int) -> Formula {
        if depth > 0, dice.once(in: 3) {
            return .conditional(
                condition(scope, depth: depth - 1), simple(kind, scope, depth: depth - 1),
                simple(kind, scope, depth: depth - 1))
        }
        if depth > 0, dice.once(in: 4), let found = extreme(kind, scope, depth: depth - 1) { return found }
        if kind == .date, depth > 0, dice.once(in: 4) { return date(scope) }
        if kind == .date, depth > 0, dice.once(in: 5) {
            let shift = Formula.figure(Figure(dice.int(0...40), .days))
            return .arithmetic(dice.one(.add, .subtract), simple(kind, scope, depth: 0), shift)
        }
        if !dice.once(in: 4), let found = read(kind, scope, canSubstitute: true) { return found }
        if kind == .date, scope.hasPeriodBounds, dice.flip() {
            return .name(dice.flip() ? .periodStart : .periodEnd)
        }
        return literal(kind)
    }

    mutating func literal(_ kind: ValueKind) -> Formula {
        switch kind {
        case .number(let measure): return .figure(figure(measure))
        case .boolean: return .boolean(dice.flip())
        case .text: return .text(dice.pick(texts) ?? "x")
        case .date: return .date(firstDay + dice.int(-10...130))
        case .time: return .time(dice.one(480, 990, dice.int(0...1439)))
        case .choice(let name):
            let member = dice.pick(choices[name] ?? []) ?? "x"
            return .path([member])
        case .reference: return .absent
        }
    }

    /// Reads something of a kind by name; what may be absent, with a substitute.
    mutating func read(_ kind: ValueKind, _ scope: Scope, canSubstitute: Bool) -> Formula? {
        let fitting = scope.readables.filter { $0.kind == kind && (canSubstitute || $0.guards.isEmpty) }
        guard let found = dice.pick(fitting) else { return nil }
        return guarded(found)
    }

    private mutating func guarded(_ found: Readable) -> Formula {
        if found.guards.isEmpty { return .path(found.path) }
        if found.guards == [found.path], dice.flip() { return .ifAbsent(.path(found.path), literal(found.kind)) }
        let conditions = found.guards.map { Formula.present($0) }
        let all = conditions.dropFirst().reduce(conditions[0]) { .and($0, $1) }
        if dice.flip() { return .conditional(.not(all), literal(found.kind), .path(found.path)) }
        return .conditional(all, .path(found.path), literal(found.kind))
    }

    // MARK: Conditions

    mutating func condition(_ scope: Scope, depth: Int) -> Formula {
        if depth > 0 {
            switch dice.int(1...12) {
            case 1, 2: return .and(condition(scope, depth: depth - 1), condition(scope, depth: depth - 1))
            case 3, 4: return .or(condition(scope, depth: depth - 1), condition(scope, depth: depth - 1))
            case 5: return .not(condition(scope, depth: depth - 1))
            case 6:
                if let exists = existence(scope, depth: depth - 1) { return exists }
            case 7:
                return .conditional(
                    condition(scope, depth: depth - 1), condition(scope, depth: depth - 1),
                    condition(scope, depth: depth - 1))
            default: break
            }
        }
        switch dice.int(1...8) {
        case 1:
            if let found = read(.boolean, scope, canSubstitute: true) { return found }
        case 2:
            let optional = scope.readables.filter { $0.guards.count == 1 && $0.guards == [$0.path] }
            if let found = dice.pick(optional) {
                let present = Formula.present(found.path)
                guard dice.flip() else { return present }
                return .and(present, compare(.path(found.path), found, scope))
            }
        default: break
        }
        if let subject = dice.pick(scope.readables.filter { !$0.kind.isReference }), !dice.once(in: 4) {
            return compare(guarded(subject), subject, scope)
        }
        let measure = self.measure(scope)
        let left = quantity(measure, scope, depth: max(depth - 1, 0))
        let right = quantity(measure, scope, depth: max(depth - 1, 0))
        guard left.size.digits + right.size.digits < 34 else { return .boolean(dice.flip()) }
        return .comparison(comparison(), left.formula, right.formula)
    }

    private mutating func comparison() -> ComparisonOperator { dice.pick(ComparisonOperator.allCases) ?? .equal }

    /// Compares a value that is read with one that matters to it.
    private mutating func compare(_ formula: Formula, _ subject: Readable, _ scope: Scope) -> Formula {
        switch subject.kind {
        case .boolean:
            return dice.flip() ? formula : .comparison(.equal, formula, .boolean(dice.flip()))
        case .text:
            if dice.once(in: 3) {
                let options = (0...dice.int(1...2)).map { _ in Option.comparison(nil, literal(.text)) }
                return .among(formula, options)
            }
            return .comparison(dice.one(.equal, .notEqual), formula, literal(.text))
        case .reference:
            return .boolean(true)
        case .number, .date, .time, .choice:
            if dice.once(in: 5) { return .among(formula, options(for: subject)) }
            let other: Formula
            if dice.once(in: 4), let found = read(subject.kind, scope, canSubstitute: true) {
                other = found
            } else {
                other = threshold(subject)
            }
            return .comparison(comparison(), formula, other)
        }
    }

    private mutating func options(for subject: Readable) -> [Option] {
        (0...dice.int(0...2)).map { _ in
            switch dice.int(1...3) {
            case 1: return .comparison(nil, threshold(subject))
            case 2: return .comparison(comparison(), threshold(subject))
            default:
                return .range(
                    threshold(subject), threshold(subject), lowerIsOpen: dice.flip(), upperIsOpen: dice.flip())
            }
        }
    }

    /// A constant that a value may lie on, below and above.
    mutating func threshold(_ subject: Readable) -> Formula {
        switch subject.kind {
        case .number(let measure):
            guard let range = subject.range else { return .figure(figure(measure)) }
            return .figure(Figure(dice.int(range), decimals: subject.size.decimals, measure))
        case .date:
            return subject.range.map { .date(dice.int($0)) } ?? literal(.date)
        case .time:
            return subject.range.map { .time(dice.int($0)) } ?? literal(.time)
        case .boolean, .text, .choice, .reference:
            return literal(subject.kind)
        }
    }

    // MARK: Figures

    /// A unit that occurs in the scope, or plain.
    mutating func measure(_ scope: Scope) -> Measure {
        let measures = scope.readables.compactMap { readable -> Measure? in
            if case .number(let measure) = readable.kind { return measure }
            return nil
        }
        return dice.pick(measures) ?? .plain
    }

    mutating func figure(_ measure: Measure) -> Figure {
        switch measure {
        case .percent:
            return dice.one(
                Figure(dice.int(0...100), .percent), Figure(dice.int(0...1_500), decimals: 1, .percent),
                Figure(dice.int(-10...12_000), decimals: 2, .percent))
        case .minutes where dice.once(in: 6):
            return dice.one(Figure(dice.int(0...9), .hours), Figure(dice.int(0...99), decimals: 1, .hours))
        case .rupiah:
            return dice.one(
                Figure(dice.int(0...50) * 100_000, .rupiah), Figure(dice.int(-1_000...9_999_999), .rupiah))
        case .plain, .minutes, .hours, .days, .named:
            return dice.one(
                Figure(dice.int(0...9), measure), Figure(dice.int(-20...500), measure),
                Figure(dice.int(0...999), decimals: measure == .days ? 0 : dice.int(0...2), measure))
        }
    }

    /// A figure that is not 0.
    private mutating func divisor(_ measure: Measure) -> Figure {
        var result = figure(measure)
        result.mantissa = max(abs(result.mantissa), 1)
        return result
    }

    mutating func quantity(_ measure: Measure, _ scope: Scope, depth: Int) -> Quantity {
        if depth > 0, let made = composed(measure, scope, depth: depth - 1), made.size.digits < Self.mostDigits {
            return made
        }
        let fitting = scope.readables.filter { $0.kind == .number(measure) }
        if !dice.once(in: 5), let found = dice.pick(fitting) { return Quantity(guarded(found), found.size) }
        let figure = self.figure(measure)
        return Quantity(.figure(figure), .figure(figure))
    }

    private mutating func composed(_ measure: Measure, _ scope: Scope, depth: Int) -> Quantity? {
        switch dice.int(1...16) {
        case 1, 2, 3:
            let (left, right) = (quantity(measure, scope, depth: depth), quantity(measure, scope, depth: depth))
            return Quantity(
                .arithmetic(dice.one(.add, .subtract), left.formula, right.formula), joined(left, right, extra: 0.4))
        case 4, 5:
            return product(measure, scope, depth: depth)
        case 6:
            return quotient(measure, scope, depth: depth)
        case 7:
            guard measure == .plain || measure == .percent else { return nil }
            return ratio(scope, depth: depth)
        case 8, 9:
            let operands = (0...dice.int(1...2)).map { _ in quantity(measure, scope, depth: depth) }
            let size = operands.dropFirst().reduce(operands[0]) { Quantity($0.formula, joined($0, $1, extra: 0)) }.size
            return Quantity(.extremum(dice.one(.least, .greatest), operands.map(\.formula)), size)
        case 10, 11:
            let (yes, no) = (quantity(measure, scope, depth: depth), quantity(measure, scope, depth: depth))
            return Quantity(
                .conditional(condition(scope, depth: depth), yes.formula, no.formula), joined(yes, no, extra: 0))
        case 12:
            return rounded(quantity(measure, scope, depth: depth), measure, always: true)
        case 13, 14:
            return aggregate(measure, scope, depth: depth)
        case 15:
            return fromTime(measure, scope)
        default:
            let operand = quantity(measure, scope, depth: depth)
            return Quantity(.negate(operand.formula), operand.size)
        }
    }

    private func joined(_ left: Quantity, _ right: Quantity, extra: Double) -> Size {
        Size(
            magnitude: max(left.size.magnitude, right.size.magnitude) + extra,
            decimals: max(left.size.decimals, right.size.decimals),
            denominator: left.size.denominator + right.size.denominator)
    }

    /// A rate times what it is per: `Rp500 / 3 poin * nilai`.
    private mutating func rated(_ measure: Measure, _ scope: Scope, depth: Int) -> Quantity? {
        guard measure == .rupiah || measure == .minutes else { return nil }
        let other = self.measure(scope)
        guard other != measure, other != .percent, other != .plain else { return nil }
        let dividend = quantity(measure, scope, depth: 0)
        let divisor = self.divisor(other, scope, depth: 0)
        let factor = quantity(other, scope, depth: depth)
        let rate = Formula.arithmetic(.divide, dividend.formula, divisor.formula)
        return Quantity(
            .arithmetic(.multiply, rate, factor.formula),
            Size(
                magnitude: dividend.size.magnitude + factor.size.magnitude + Double(divisor.size.decimals),
                decimals: dividend.size.decimals + factor.size.decimals,
                denominator: max(divisor.size.digits, 1) + dividend.size.denominator + factor.size.denominator))
    }

    private mutating func product(_ measure: Measure, _ scope: Scope, depth: Int) -> Quantity {
        if dice.once(in: 4), let rated = rated(measure, scope, depth: depth) { return rated }
        let factor: Measure = measure == .plain ? .plain : measure == .percent ? .percent : dice.one(.plain, .percent)
        let (left, right) = (quantity(measure, scope, depth: depth), quantity(factor, scope, depth: depth))
        // A percent counts hundredths.
        let size = Size(
            magnitude: left.size.magnitude + right.size.magnitude,
            decimals: left.size.decimals + right.size.decimals + (factor == .percent ? 2 : 0),
            denominator: left.size.denominator + right.size.denominator)
        let swapped = dice.flip()
        return Quantity(
            .arithmetic(.multiply, swapped ? right.formula : left.formula, swapped ? left.formula : right.formula), size
        )
    }

    private mutating func quotient(_ measure: Measure, _ scope: Scope, depth: Int) -> Quantity {
        let dividend = quantity(measure, scope, depth: depth)
        let divisor = self.divisor(.plain, scope, depth: depth)
        return Quantity(
            .arithmetic(.divide, dividend.formula, divisor.formula),
            Size(
                magnitude: dividend.size.magnitude + Double(divisor.size.decimals), decimals: dividend.size.decimals,
                denominator: dividend.size.denominator + max(divisor.size.digits, 1)))
    }

    /// A quotient of equal units.
    private mutating func ratio(_ scope: Scope, depth: Int) -> Quantity {
        let measure = self.measure(scope)
        let dividend = quantity(measure, scope, depth: depth)
        let divisor = self.divisor(measure, scope, depth: depth)
        // As a percent it is a hundred times as many.
        return Quantity(
            .arithmetic(.divide, dividend.formula, divisor.formula),
            Size(
                magnitude: dividend.size.magnitude + Double(divisor.size.decimals) + 2,
                decimals: dividend.size.decimals,
                denominator: dividend.size.denominator + max(divisor.size.digits, 1)))
    }

    /// Something that is certainly more than 0.
    private mutating func divisor(_ measure: Measure, _ scope: Scope, depth: Int) -> Quantity {
        let positive = scope.readables.filter { $0.kind == .number(measure) && $0.isPositive && $0.guards.isEmpty }
        if dice.flip(), let found = dice.pick(positive) { return Quantity(.path(found.path), found.size) }
        let figure = self.divisor(measure)
        if dice.flip() { return Quantity(.figure(figure), .figure(figure)) }
        let other = quantity(measure, scope, depth: depth)
        let both = Quantity(.figure(figure), .figure(figure))
        guard !other.isRatio else { return both }
        return Quantity(.extremum(.greatest, [other.formula, both.formula]), joined(other, both, extra: 0))
    }

    /// Rounds a figure where it has to be, or now and then.
    mutating func rounded(_ quantity: Quantity, _ measure: Measure, always: Bool = false) -> Quantity? {
        let isCoarse = quantity.size.decimals > 4
        guard always || quantity.isRatio || isCoarse || dice.once(in: 4) else { return quantity }
        let quantum: Figure
        switch measure {
        case .rupiah: quantum = Figure(dice.one(1, 1, 100, 500, 1_000), .rupiah)
        case .percent:
            quantum = dice.one(Figure(1, decimals: 2, .percent), Figure(1, .percent), Figure(5, decimals: 1, .percent))
        case .days: quantum = Figure(dice.one(1, 7), .days)
        case .plain, .minutes, .hours, .named:
            quantum = dice.one(
                Figure(1, measure), Figure(5, measure), Figure(1, decimals: 2, measure),
                Figure(25, decimals: 2, measure))
        }
        let mode = dice.pick(RoundingMode.allCases) ?? .nearest
        return Quantity(
            .rounded(quantity.formula, mode, quantum),
            Size(magnitude: quantity.size.magnitude + 0.1, decimals: quantum.decimals))
    }

    private mutating func fromTime(_ measure: Measure, _ scope: Scope) -> Quantity? {
        if scope.hasPeers, dice.flip(), let found = standing(measure, scope) { return found }
        switch measure {
        case .minutes:
            guard scope.readables.contains(where: { $0.kind == .time }) else { return nil }
            return Quantity(
                .arithmetic(.subtract, simple(.time, scope, depth: 0), simple(.time, scope, depth: 0)),
                Size(magnitude: 3.2))
        case .days:
            return Quantity(
                .arithmetic(.subtract, simple(.date, scope, depth: 0), simple(.date, scope, depth: 0)),
                Size(magnitude: 5.1))
        case .plain:
            if dice.flip(), let days = workingDays(scope) { return days }
            let part = dice.one(CalendarPart.year, .month, .day, .weekday)
            return Quantity(.calendar(part, simple(.date, scope, depth: 0)), Size(magnitude: 4))
        case .percent, .rupiah, .hours, .named:
            return nil
        }
    }

    // MARK: Aggregates

    mutating func filter(_ source: Source, _ scope: Scope, depth: Int) -> Formula.Filter? {
        guard dice.flip(), !source.scope.isEmpty else { return nil }
        let inner = Scope(
            grain: scope.grain, readables: source.scope, sources: [], hasPeriodBounds: false, hasTime: scope.hasTime)
        return Formula.Filter(condition: condition(inner, depth: min(depth, 1)))
    }

    private mutating func aggregate(_ measure: Measure, _ scope: Scope, depth: Int) -> Quantity? {
        if measure == .plain, dice.flip() {
            guard let source = dice.pick(scope.sources) else { return nil }
            var path = source.prefix
            if !source.standsAlone || dice.once(in: 3) {
                guard let value = dice.pick(source.values) else { return nil }
                path += value.path
            }
            return Quantity(
                .aggregate(.count, path, via: source.via, filter(source, scope, depth: depth)), Size(magnitude: 9.4))
        }
        let sources = scope.sources.filter { source in source.values.contains { $0.kind == .number(measure) } }
        guard let source = dice.pick(sources),
            let value = dice.pick(source.values.filter { $0.kind == .number(measure) })
        else { return nil }
        let kind = dice.one(AggregateKind.sum, .sum, .mean, .least, .greatest)
        let formula = Formula.aggregate(
            kind, source.prefix + value.path, via: source.via, filter(source, scope, depth: depth))
        switch kind {
        case .sum:
            return Quantity(formula, Size(magnitude: value.size.magnitude + 9.4, decimals: value.size.decimals))
        case .mean:
            return Quantity(
                .ifAbsent(formula, literal(.number(measure))),
                Size(magnitude: value.size.magnitude + 9.4, decimals: value.size.decimals + 2, denominator: 9.4))
        case .least, .greatest:
            return Quantity(
                .ifAbsent(formula, literal(.number(measure))),
                Size(magnitude: max(value.size.magnitude, 7), decimals: max(value.size.decimals, 2)))
        case .count, .exists, .all:
            return nil
        }
    }

    private mutating func existence(_ scope: Scope, depth: Int) -> Formula? {
        guard let source = dice.pick(scope.sources) else { return nil }
        let kind = dice.one(AggregateKind.exists, .all)
        let booleans = source.values.filter { $0.kind == .boolean }
        if let value = dice.pick(booleans), kind == .all || dice.flip() {
            return .aggregate(kind, source.prefix + value.path, via: source.via, filter(source, scope, depth: depth))
        }
        guard source.standsAlone else { return nil }
        return .aggregate(.exists, source.prefix, via: source.via, filter(source, scope, depth: depth))
    }
}

extension ValueKind {
    var isReference: Bool {
        switch self {
        case .reference: true
        case .number, .boolean, .text, .date, .time, .choice: false
        }
    }
}
