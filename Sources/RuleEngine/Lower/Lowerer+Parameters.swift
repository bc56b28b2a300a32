import Findings
import PolicyDSL

/// A constant, apart from any grain.
enum Constant: Hashable, Sendable {
    case number(Rational, Measure, isInHours: Bool)
    case boolean(Bool)
    case text(String)
    case choice(ChoiceID, Int128)
    case date(Int128)
    case timeOfDay(Int128)
}

enum ParameterState: Sendable {
    case untouched, inProgress, failed
    case done([(days: DayRange, value: Constant)])
}

extension Lowerer {
    /// A parameter where it is read: its constant, or one per version on the date.
    mutating func parameter(_ index: Int, _ name: Name, _ context: Context) -> Value? {
        guard let versions = versions(ofParameter: index, asked: name) else { return nil }
        if versions.count == 1 { return value(versions[0].value, context) }
        guard hasDate(context.grain) else { return fail(.datedWithoutDate(name)) }
        reportStartsInside(index, context.grain)
        var arms: [Arm] = []
        for version in versions {
            guard let value = value(version.value, context) else { return nil }
            arms.append(
                Arm(
                    condition: isWithin(version.days, context), value: value, label: .version(version.days),
                    origin: context.origin, range: name.range))
        }
        guard let last = arms.last else { return nil }
        return select(arms, otherwise: last.value, at: name.range, isDisjoint: true, context)
    }

    /// A period takes the parameter of its first day, also where a version starts within it.
    private mutating func reportStartsInside(_ index: Int, _ grain: Grain) {
        guard let period = grain.period else { return }
        let outer = citation
        for version in symbols.parameters[index].versions {
            guard let validity = version.validity else { continue }
            let day = dayNumber(validity.from)
            guard day > symbols.validity.from, !period.isFirstDay(day) else { continue }
            citation = version.citation
            report(.versionInsidePeriod(version.name, day: day, period, at: validity.range))
        }
        citation = outer
    }

    func hasDate(_ grain: Grain) -> Bool { grain.period != nil || isLog(grain.subject) }

    /// Whether the row's day, or the first day of the period, lies within a range.
    mutating func isWithin(_ days: DayRange, _ context: Context) -> NodeID {
        let date = dayOperand(.date, context)
        let from = integer(Int128(days.from), context)
        // What holds from the regulation's first day also holds for a period that day lies in: it is not scored itself, but
        // values within it may read it.
        let isFirst = days.from <= symbols.validity.from
        let isLater = isFirst ? boolean(true, context) : compare(.greaterOrEqual, date, from, context)
        guard let until = days.until else { return isLater }
        let end = integer(Int128(until), context)
        let isEarlier = compare(.less, date, end, context)
        return and(isLater, isEarlier, context)
    }

    mutating func versions(ofParameter index: Int, asked name: Name) -> [(days: DayRange, value: Constant)]? {
        switch parameters[index] {
        case .done(let versions): return versions
        case .failed: return nil
        case .inProgress:
            report(.circularRules([symbols.parameters[index].name], closedAt: name.range))
            return nil
        case .untouched: break
        }
        parameters[index] = .inProgress
        let outer = (citation, language)
        let result = lowerParameter(symbols.parameters[index])
        (citation, language) = outer
        parameters[index] = result.map { .done($0) } ?? .failed
        return result
    }

    private mutating func lowerParameter(_ symbol: ParameterSymbol) -> [(days: DayRange, value: Constant)]? {
        let declarations = symbol.versions
        let places = declarations.map {
            Version(validity: $0.validity, range: $0.range, citation: $0.citation, isSetting: $0.isSetting)
        }
        let order = sequence(symbol.name, places, grain: nil)
        var result: [(days: DayRange, value: Constant)] = []
        var values: [VersionValue<Constant>] = []
        var hasFailed = order == nil
        for (days, position) in order ?? declarations.indices.map({ (symbols.validity, $0) }) {
            let declaration = declarations[position]
            citation = declaration.citation
            language = symbols.language(of: declaration.range)
            guard let constant = constant(declaration) else {
                hasFailed = true
                continue
            }
            if let first = result.first, !isSameType(first.value, constant) {
                report(.versionsDiffer(declaration.name, first: symbol.name.range))
                hasFailed = true
            }
            result.append((days, constant))
            values.append(VersionValue(version: places[position], from: days.from, value: constant))
        }
        if !hasFailed { watchVersions(symbol.name, values) { $0.isSame($1, $2) } }
        return hasFailed ? nil : result
    }

    private func isSameType(_ first: Constant, _ second: Constant) -> Bool {
        switch (first, second) {
        case (.number(_, let one, _), .number(_, let other, _)):
            one.dimension == other.dimension && one.flavour.joined(other.flavour) != nil
        case (.choice(let one, _), .choice(let other, _)): isSameChoice(one, other)
        case (.boolean, .boolean), (.text, .text), (.date, .date), (.timeOfDay, .timeOfDay): true
        case (.number, _), (.choice, _), (.boolean, _), (.text, _), (.date, _), (.timeOfDay, _): false
        }
    }

    private mutating func constant(_ declaration: ParameterDeclaration) -> Constant? {
        let range = declaration.value.range
        guard let type = declared(declaration.type) else { return nil }
        var context = makeContext(Grain(subject: .everything, period: nil), declaration.range)
            .expecting(choice(of: type))
        context.isConstant = true
        guard let value = lowerPresent(declaration.value, context) else { return nil }
        if let type, !checkKind(value, type, at: range) { return nil }
        switch value.kind {
        case .quantity(let quantity):
            guard let number = quantity.constant else { return fail(.notConstant(declaration.name, at: range)) }
            if type != nil, stored(value, as: type, at: range, context) == nil { return nil }
            var measure = Measure.natural(quantity.dimension, quantity.flavour, isInHours: quantity.isInHours)
            if let type, case .number(let own, _) = type.kind { measure = own }
            guard let measure else {
                return fail(.unitWithoutName(describe(value), at: range))
            }
            return .number(number, measure, isInHours: measure.unit == .hours)
        case .boolean(let node):
            if let known = builder.truth(node) { return .boolean(known) }
        case .text(let node):
            if case .text(let text) = builder.nodes[node] { return .text(builder.texts[text]) }
        case .choice(let choice, let operand):
            if let member = operand.interval.only { return .choice(choice, member) }
        case .date(let operand):
            if let day = operand.interval.only { return .date(day) }
        case .timeOfDay(let operand):
            if let time = operand.interval.only { return .timeOfDay(time) }
        case .reference, .absent:
            break
        }
        return fail(.notConstant(declaration.name, at: range))
    }

    private mutating func value(_ constant: Constant, _ context: Context) -> Value? {
        switch constant {
        case .number(let number, let measure, _): return Value(.quantity(quantity(number, measure, context)))
        case .boolean(let truth): return Value(.boolean(boolean(truth, context)))
        case .text(let text):
            return Value(.text(builder.add(.text(builder.text(text)), NodeType(.code), in: context.grainID)))
        case .choice(let choice, let member): return Value(.choice(choice, integer(member, context)))
        case .date(let day): return Value(.date(integer(day, context)))
        case .timeOfDay(let time): return Value(.timeOfDay(integer(time, context)))
        }
    }
}
