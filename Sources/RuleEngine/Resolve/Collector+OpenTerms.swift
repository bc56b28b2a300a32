import Findings
import PolicyDSL

/// What must be set and was not: a value that may be anything its type allows, so that the rest can be checked and tested.
extension Collector {
    mutating func openWhatIsNotSet() {
        for (index, parameter) in symbols.parameters.enumerated() {
            guard let open = parameter.versions.first(where: { $0.isOpen }) else { continue }
            symbols.parameters[index].isOpen = true
            symbols.parameterNames[parameter.name.text] = nil
            let grain = Grain(subject: .everything, period: nil)
            guard let field = openField(open.name, open.type, parameter.baseVersions, open.citation) else {
                symbols.brokenNames.insert(open.name.text)
                continue
            }
            add(
                ValueSymbol(
                    name: open.name, grain: grain, source: .open(field, isOptional: false), citation: open.citation,
                    range: open.range))
        }
        for (index, value) in symbols.values.enumerated() {
            guard case .rule(let versions) = value.source, let open = versions.first(where: { $0.isOpen }) else {
                continue
            }
            guard let field = openField(open.name, open.type, value.baseVersions, open.citation) else {
                symbols.brokenNames.insert(open.name.text)
                symbols.values[index].source = .open(-1, isOptional: false)
                continue
            }
            symbols.values[index].source = .open(field, isOptional: open.isOptional)
        }
    }

    mutating func addOpenTable() {
        guard let first = openFields.first else { return }
        symbols.openTable = symbols.tables.count
        symbols.tables.append(
            TableSymbol(
                name: first.name, kind: .register(key: 0, isOpen: true, rows: nil), fields: openFields, fieldNames: [:],
                citation: [], range: first.range))
    }

    private mutating func openField(
        _ name: Name, _ type: TypeExpression?, _ versions: [BaseVersion], _ citation: Citation
    ) -> FieldID? {
        if versions.count > 1, let other = versions.first(where: { $0.delegation?.kind != .must }) ?? versions.last {
            report(.openTermWithVersions(name, other: other.name.range), citation)
            return nil
        }
        guard let type = openType(name, type, citation) else { return nil }
        openFields.append(
            FieldSymbol(name: name, column: name.text, type: type, isOptional: false, range: name.range))
        return openFields.count - 1
    }

    private mutating func openType(_ name: Name, _ type: TypeExpression?, _ citation: Citation) -> ValueType? {
        let language = symbols.language(of: name.range)
        guard let type else {
            report(.openTermWithoutRange(name, .plain, hasType: false, language), citation)
            return nil
        }
        guard let declared = TypeResolver(symbols).resolve(type, citation, &findings) else { return nil }
        switch declared.kind {
        case .boolean: return .boolean
        case .text: return .text
        case .choice(let choice): return .choice(choice)
        case .reference:
            report(.openTermReference(name, at: type.range), citation)
            return nil
        case .date: return .date(openDays(declared, defaultDays))
        case .timeOfDay: return .timeOfDay(openDays(declared, minutesOfDay))
        case .number(let measure, let isWhole):
            guard let bounds = declared.bounds else {
                report(.openTermWithoutRange(name, measure, hasType: true, language), citation)
                return nil
            }
            let isCounted = isWhole || measure.unit.isCounted
            let finest = isCounted ? measure.size : Rational(1, 100)?.times(measure.size)
            guard let step = declared.step ?? finest,
                let decimals = step.divided(by: measure.size)?.decimals, decimals <= 18,
                let power = powerOfTen(decimals), let unit = Rational(1, power)?.times(measure.size),
                let lower = bounds.lower.divided(by: unit), let upper = bounds.upper.divided(by: unit),
                let count = step.divided(by: unit), lower.isWhole, upper.isWhole, lower.floor <= upper.floor
            else {
                report(.boundsTooFine(name), citation)
                return nil
            }
            let last = upper.floor - (bounds.upperIsOpen ? count.floor : 0)
            return .number(
                NumberType(
                    unit: measure.unit, decimals: decimals, range: lower.floor...max(lower.floor, last),
                    step: count.floor))
        }
    }

    private func openDays(_ declared: DeclaredType, _ standard: ClosedRange<Int>) -> ClosedRange<Int> {
        guard let bounds = declared.bounds else { return standard }
        let lower = Int(clamping: bounds.lower.floor)
        return lower...max(lower, Int(clamping: bounds.upper.floor) - (bounds.upperIsOpen ? 1 : 0))
    }
}

extension NumberType.Unit {
    /// Whether amounts are whole where nothing else is said.
    fileprivate var isCounted: Bool {
        switch self {
        case .rupiah, .minutes, .hours, .days: true
        case .none, .percent, .named: false
        }
    }
}

extension ParameterDeclaration {
    fileprivate var isOpen: Bool { delegation?.kind == .must }
}

extension RuleDeclaration {
    fileprivate var isOpen: Bool { delegation?.kind == .must }
}
