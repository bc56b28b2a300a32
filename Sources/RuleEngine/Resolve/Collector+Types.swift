import Findings
import PolicyDSL

extension Collector {
    /// The type of a field: what the door admits.
    mutating func fieldType(_ field: FieldDeclaration, _ citation: Citation) -> ValueType? {
        if case .inlineChoice(let members) = field.type.kind {
            return .choice(addChoice(field.name, members, citation))
        }
        guard let declared = TypeResolver(symbols).resolve(field.type, citation, &findings) else { return nil }
        switch declared.kind {
        case .boolean: return .boolean
        case .text: return .text
        case .choice(let choice): return .choice(choice)
        case .reference(let table):
            if datedRegisters.contains(table) {
                if case .named(let name) = field.type.kind { report(.datedRegisterAsReference(name), citation) }
                return nil
            }
            return .reference(table)
        case .date:
            return days(declared, defaultDays, field, citation).map { .date($0) }
        case .timeOfDay:
            return days(declared, minutesOfDay, field, citation).map { .timeOfDay($0) }
        case .number(let measure, let isWhole):
            return numberType(declared, measure, isWhole: isWhole, field, citation).map { .number($0) }
        }
    }

    private mutating func days(
        _ declared: DeclaredType, _ standard: ClosedRange<Int>, _ field: FieldDeclaration, _ citation: Citation
    ) -> ClosedRange<Int>? {
        guard let bounds = declared.bounds else { return standard }
        let lower = Int(bounds.lower.floor)
        let upper = Int(bounds.upper.floor) - (bounds.upperIsOpen ? 1 : 0)
        guard lower <= upper else {
            report(.reversedBounds(at: field.type.range), citation)
            return nil
        }
        return lower...upper
    }

    private mutating func numberType(
        _ declared: DeclaredType, _ measure: Measure, isWhole: Bool, _ field: FieldDeclaration, _ citation: Citation
    ) -> NumberType? {
        let language = symbols.language(of: field.range)
        let needsStep = !isWhole && measure.dimension.isNone
        guard let bounds = declared.bounds else {
            report(.fieldWithoutRange(field.name, measure, isWhole: isWhole, needsStep: needsStep, language), citation)
            return nil
        }
        if declared.step == nil, needsStep {
            report(.fieldWithoutStep(field.name, measure, language), citation)
            return nil
        }
        let step = declared.step ?? measure.size
        guard let stepInUnits = step.divided(by: measure.size), let decimals = stepInUnits.decimals, decimals <= 18,
            let power = powerOfTen(decimals), let perInteger = Rational(1, power)?.times(measure.size),
            let stepCount = step.divided(by: perInteger), stepCount.isWhole,
            let lower = bounds.lower.divided(by: step), let upper = bounds.upper.divided(by: step)
        else {
            report(.boundsTooFine(field.name), citation)
            return nil
        }
        guard lower.isWhole, upper.isWhole else {
            report(.boundsNotMultiples(field.name, Wording.amount(step, measure, language)), citation)
            return nil
        }
        let last = upper.floor - (bounds.upperIsOpen ? 1 : 0)
        guard lower.floor <= last else {
            report(.reversedBounds(at: field.type.range), citation)
            return nil
        }
        guard let first = lower.floor.times(stepCount.numerator), let end = last.times(stepCount.numerator) else {
            report(.boundsTooFine(field.name), citation)
            return nil
        }
        return NumberType(unit: measure.unit, decimals: decimals, range: first...end, step: stepCount.numerator)
    }
}

/// Finds out what a written type means.
struct TypeResolver {
    let symbols: Symbols

    init(_ symbols: Symbols) { self.symbols = symbols }

    func resolve(
        _ type: TypeExpression, _ citation: Citation, _ findings: inout [Finding]
    ) -> DeclaredType? {
        var result = resolved(type, citation, &findings)
        result?.place = type.range
        return result
    }

    private func resolved(
        _ type: TypeExpression, _ citation: Citation, _ findings: inout [Finding]
    ) -> DeclaredType? {
        func report(_ finding: Finding) -> DeclaredType? {
            var finding = finding
            finding.citation = citation
            findings.append(finding)
            return nil
        }
        var result: DeclaredType
        switch type.kind {
        case .whole: result = DeclaredType(kind: .number(.plain, isWhole: true))
        case .decimal: result = DeclaredType(kind: .number(.plain, isWhole: false))
        case .text: result = DeclaredType(kind: .text)
        case .date: result = DeclaredType(kind: .date)
        case .timeOfDay: result = DeclaredType(kind: .timeOfDay)
        case .yesNo: result = DeclaredType(kind: .boolean)
        case .measure(let unit):
            switch measure(unit) {
            case .success(let measure): result = DeclaredType(kind: .number(measure, isWhole: false))
            case .failure(let unknown): return report(.unknownUnit(unknown.name, known: symbols.units.sorted()))
            }
        case .quotient(let above, let below):
            switch (measure(above), measure(below)) {
            case (.success(let above), .success(let below)):
                guard let quotient = Measure.quotient(above, below) else { return nil }
                result = DeclaredType(kind: .number(quotient, isWhole: false))
            case (.failure(let unknown), _), (_, .failure(let unknown)):
                return report(.unknownUnit(unknown.name, known: symbols.units.sorted()))
            }
        case .named(let name):
            if let choice = symbols.choiceNames[name.text] {
                result = DeclaredType(kind: .choice(choice))
            } else if symbols.units.contains(name.text) {
                result = DeclaredType(kind: .number(.named(name.text), isWhole: false))
            } else if let table = symbols.tableNames[name.text] {
                if table >= symbols.registerCount {
                    return report(.logAsType(name))
                }
                result = DeclaredType(kind: .reference(table))
            } else {
                let known = Array(symbols.choiceNames.keys) + Array(symbols.units) + Array(symbols.tableNames.keys)
                return report(.unknownType(name, known: known))
            }
        case .inlineChoice(let members):
            let names = members.map(\.text)
            guard let choice = symbols.choices.firstIndex(where: { $0.members == names }) else { return nil }
            result = DeclaredType(kind: .choice(choice))
        }
        guard let bounds = type.bounds else { return addStep(type, result, report) }
        guard let lower = bound(bounds.lower, result.kind, report), let upper = bound(bounds.upper, result.kind, report)
        else { return nil }
        result.bounds = (lower, upper, bounds.upperIsOpen)
        return addStep(type, result, report)
    }

    private func addStep(
        _ type: TypeExpression, _ declared: DeclaredType, _ report: (Finding) -> DeclaredType?
    ) -> DeclaredType? {
        guard let step = type.step else { return declared }
        guard case .number(let measure, _) = declared.kind, let value = number(step, measure, report) else {
            if case .number = declared.kind { return nil }
            return report(.boundsOnThisType(at: type.range))
        }
        guard !value.isZero, !value.isNegative else { return report(.stepNotPositive(at: step.range)) }
        var result = declared
        result.step = value
        return result
    }

    private struct UnknownUnit: Error { var name: Name }

    private func measure(_ unit: UnitName) -> Result<Measure, UnknownUnit> {
        switch unit {
        case .rupiah: .success(.rupiah)
        case .percent: .success(.percent)
        case .minutes: .success(.minutes)
        case .hours: .success(.hours)
        case .days: .success(.days)
        case .named(let name):
            symbols.units.contains(name.text) ? .success(.named(name.text)) : .failure(UnknownUnit(name: name))
        }
    }

    private func bound(
        _ expression: Expression, _ kind: DeclaredType.Kind, _ report: (Finding) -> DeclaredType?
    ) -> Rational? {
        switch kind {
        case .number(let measure, _): return number(expression, measure, report)
        case .date:
            if case .date(let date) = expression.kind { return Rational(Int128(dayNumber(date))) }
        case .timeOfDay:
            if case .timeOfDay(let minutes) = expression.kind { return Rational(Int128(minutes)) }
        case .boolean, .choice, .text, .reference: break
        }
        _ = report(.boundsOnThisType(at: expression.range))
        return nil
    }

    private func number(
        _ expression: Expression, _ measure: Measure, _ report: (Finding) -> DeclaredType?
    ) -> Rational? {
        if case .negate(let inner) = expression.kind { return number(inner, measure, report)?.negated }
        guard case .number(let literal) = expression.kind, let power = powerOfTen(literal.decimals),
            let figure = Rational(Int128(literal.mantissa), power)
        else {
            _ = report(.boundsOnThisType(at: expression.range))
            return nil
        }
        guard let written = Measure(literal.unit) else { return figure.times(measure.size) }
        guard written.dimension == measure.dimension, written.flavour == measure.flavour else {
            _ = report(.boundInOtherUnit(measure, at: expression.range))
            return nil
        }
        return figure.times(written.size)
    }
}

extension Measure {
    /// The unit written at a figure; nil: none.
    init?(_ unit: NumberLiteral.Unit) {
        switch unit {
        case .none: return nil
        case .percent: self = .percent
        case .rupiah: self = .rupiah
        case .minutes: self = .minutes
        case .hours: self = .hours
        case .days: self = .days
        case .named(let name): self = .named(name.text)
        }
    }
}
