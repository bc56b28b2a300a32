import PolicyDSL

/// Rules that gather themselves over the records below.
struct Hierarchies {
    let grain: GeneratedGrain
    let field: String
    let name: String
    /// A second rule, by way of which the first needs itself.
    let other: String?

    static func field(_ name: String?, of register: String) -> [GeneratedField] {
        name.map { [GeneratedField(name: $0, content: .reference(register), isOptional: true, isHierarchy: true)] }
            ?? []
    }

    mutating func rules(
        _ scope: Scope, _ generator: inout FormulaGenerator
    ) -> [(rule: GeneratedRule, readable: Readable)] {
        if generator.dice.once(in: 4) { return [condition(scope, &generator)] }
        let measure: Measure = generator.dice.one(.plain, .percent, .minutes)
        let low = generator.dice.one(0, 0, 1, -20)
        let bounds = low...(low + generator.dice.one(1, 30, 100, 5_000))
        var first = GeneratedRule(name: name, grain: grain, measure: measure, versions: [])
        var second = GeneratedRule(name: other ?? "", grain: grain, measure: measure, versions: [])
        first.bounds = bounds
        second.bounds = bounds
        let own = generator.quantity(measure, scope, depth: 1)
        let gathered = gathered(other ?? name, measure, bounds, &generator)
        let sum = Formula.arithmetic(generator.dice.one(.add, .subtract), share(gathered, &generator), own.formula)
        let value = generator.dice.one(sum, sum, .conditional(generator.condition(scope, depth: 0), gathered, sum))
        first.versions = [.init(from: nil, value: bounded(value, bounds, measure), exceptions: [])]
        var result = [(first, readable(name, measure, bounds))]
        if let other {
            let next = generator.quantity(measure, scope, depth: 1)
            let value = Formula.arithmetic(generator.dice.one(.add, .subtract), .path([name]), next.formula)
            second.versions = [.init(from: nil, value: bounded(value, bounds, measure), exceptions: [])]
            result.append((second, readable(other, measure, bounds)))
        }
        return result
    }

    /// Whether something holds of the record or of any below it, or of all.
    private func condition(
        _ scope: Scope, _ generator: inout FormulaGenerator
    ) -> (rule: GeneratedRule, readable: Readable) {
        let isAny = generator.dice.flip()
        let below = Formula.aggregate(isAny ? .exists : .all, path, via: field, nil)
        let own = generator.condition(scope, depth: 1)
        var rule = GeneratedRule(name: name, grain: grain, versions: [])
        rule.isBoolean = true
        rule.versions = [.init(from: nil, value: isAny ? .or(own, below) : .and(own, below), exceptions: [])]
        return (rule, Readable([name], .boolean))
    }

    private var path: [String] { [grain.subject ?? "", name] }

    private func gathered(
        _ value: String, _ measure: Measure, _ bounds: ClosedRange<Int>, _ generator: inout FormulaGenerator
    ) -> Formula {
        let path = [grain.subject ?? "", value]
        var filter: Formula.Filter?
        if generator.dice.once(in: 3) {
            let limit = Figure(generator.dice.int(bounds), measure)
            filter = .init(condition: .comparison(.less, .path([value]), .figure(limit)))
        }
        let least = Formula.figure(Figure(bounds.lowerBound, measure))
        switch generator.dice.int(1...5) {
        case 1: return .aggregate(.sum, path, via: field, filter)
        case 2: return .ifAbsent(.aggregate(.least, path, via: field, filter), least)
        case 3: return .ifAbsent(.aggregate(.greatest, path, via: field, filter), least)
        default: return .ifAbsent(.aggregate(.mean, path, via: field, filter), least)
        }
    }

    private func share(_ formula: Formula, _ generator: inout FormulaGenerator) -> Formula {
        let share = Figure(generator.dice.one(20, 50, 90, 100), .percent)
        return .arithmetic(.multiply, .figure(share), formula)
    }

    private func bounded(_ formula: Formula, _ bounds: ClosedRange<Int>, _ measure: Measure) -> Formula {
        let ends = (
            Formula.figure(Figure(bounds.lowerBound, measure)), Formula.figure(Figure(bounds.upperBound, measure))
        )
        return .rounded(
            .extremum(.least, [.extremum(.greatest, [formula, ends.0]), ends.1]), .nearest, Figure(1, measure))
    }

    private func readable(_ name: String, _ measure: Measure, _ bounds: ClosedRange<Int>) -> Readable {
        Readable(
            [name], .number(measure), Size.figure(Figure(max(abs(bounds.lowerBound), bounds.upperBound), measure)),
            isPositive: bounds.lowerBound > 0, range: bounds)
    }
}

extension GeneratedRule {
    /// Whether it gathers over the records below.
    package var needsItself: Bool { bounds != nil || isBoolean }
}
