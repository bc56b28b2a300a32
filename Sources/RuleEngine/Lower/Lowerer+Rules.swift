import Findings
import PolicyDSL

extension Lowerer {
    mutating func lowerRule(_ symbol: ValueSymbol, _ declarations: [RuleDeclaration]) -> Stored? {
        guard let first = declarations.first else { return nil }
        let versions = declarations.map {
            Version(
                validity: $0.validity, range: $0.range, citation: $0.citation, isSetting: $0.isSetting)
        }
        var sequence = sequence(symbol.name, versions, grain: symbol.grain)
        var hasFailed = sequence == nil
        if declarations.count > 1, !hasDate(symbol.grain) {
            sequence = nil
            hasFailed = true
            report(.versionsWithoutDate(declarations[1].name, first: first.name.range))
        }
        guard let type = declared(first.type) else { return nil }
        let isOptional = first.isOptional
        let context = makeContext(symbol.grain, symbol.range)
        let start = findings.count
        var arms: [Arm] = []
        var values: [VersionValue<Value>] = []
        for (days, position) in sequence ?? declarations.indices.map({ (symbols.validity, $0) }) {
            let declaration = declarations[position]
            citation = declaration.citation
            language = symbols.language(of: declaration.range)
            if position != 0, !agrees(declaration, with: first, type) {
                report(.versionsDiffer(declaration.name, first: first.name.range))
                hasFailed = true
                continue
            }
            var inner = context
            inner.origin = origin(declaration.range)
            let condition = declarations.count > 1 ? isWithin(days, inner) : boolean(true, inner)
            inner = learning(condition, true, in: inner)
            guard let value = ruleValue(symbol, declaration, type, inner),
                checkStorable(value, type, declaration, inner)
            else {
                hasFailed = true
                continue
            }
            values.append(VersionValue(version: versions[position], from: days.from, value: value))
            arms.append(
                Arm(
                    condition: condition, value: value, label: .version(days), origin: inner.origin,
                    range: declaration.value.range))
        }
        guard !hasFailed, let last = arms.last else { return nil }
        keepSaidOfAll(arms.count, since: start, exceptions(to: symbol))
        watchVersions(symbol.name, values) { $0.isSame($1, $2) }
        var value = last.value
        if arms.count > 1 {
            guard
                let selected = select(arms, otherwise: last.value, at: last.range, isDisjoint: true, context)
            else { return nil }
            value = selected
        }
        citation = symbol.citation
        guard var stored = stored(value, as: type, at: first.value.range, context) else { return nil }
        if stored.isOptional, !isOptional {
            return fail(.optionalNotDeclared(symbol.name, language))
        }
        stored.isOptional = isOptional
        return stored
    }

    /// Each version on its own must be of the declared type and rounded, so that the finding stands at that version.
    private mutating func checkStorable(
        _ value: Value, _ type: DeclaredType?, _ declaration: RuleDeclaration, _ context: Context
    ) -> Bool {
        if case .absent = value.kind {
            if type != nil { return true }
            report(.absentWithoutType(at: declaration.value.range))
            return false
        }
        if let declared = declaration.type, case .quantity(let quantity) = value.kind, isPercent(type),
            let finding = figureWithoutPercent(quantity, beside: declared.range)
        {
            report(finding)
            return false
        }
        if let declared = declaration.type, let quantum = plainQuantum(value, type, declaration.value) {
            let figure = language == .indonesian ? quantum.figure.id : quantum.figure.en
            report(.percentBesidePlain(figure, percent: nil, at: quantum.range, other: declared.range))
            return false
        }
        return stored(value, as: type, at: declaration.value.range, context) != nil
    }

    private func isPercent(_ type: DeclaredType?) -> Bool {
        if let type, case .number(let measure, _) = type.kind { measure.flavour == .percent } else { false }
    }

    /// What a percentage is rounded to, where that is written without its sign.
    private func plainQuantum(
        _ value: Value, _ type: DeclaredType?, _ expression: Expression
    ) -> (figure: Message, range: SourceRange)? {
        guard isPercent(type), case .quantity(let quantity) = value.kind, quantity.dimension.isNone,
            quantity.flavour == .plain,
            case .rounded(_, _, let quantum) = expression.kind, case .number(let literal) = quantum.kind,
            literal.unit == .none
        else { return nil }
        return (literal.figure, quantum.range)
    }

    private mutating func agrees(
        _ declaration: RuleDeclaration, with first: RuleDeclaration, _ type: DeclaredType?
    ) -> Bool {
        guard declaration.isOptional == first.isOptional else { return false }
        guard let own = declaration.type else { return true }
        guard let type, let resolved = declared(own), let resolved else { return false }
        return resolved.kind == type.kind
    }

    /// The base of a version under its exceptions.
    private mutating func ruleValue(
        _ symbol: ValueSymbol, _ declaration: RuleDeclaration, _ type: DeclaredType?, _ context: Context
    ) -> Value? {
        let exceptions = declaration.exceptions + self.exceptions(to: symbol)
        let values = [declaration.value] + exceptions.map(\.value)
        let inner = context.expecting(choice(of: type) ?? choice(ofMembersIn: values, context))
        return excepted(exceptions, symbol, type, inner) { lowerer, rest in
            let value = lowerer.lower(declaration.value, rest)
            if case .boolean(let node)? = value?.kind, declaration.value.isCondition {
                lowerer.watchCondition(node, at: declaration.value.range, rest)
            }
            return value
        } baseRange: {
            declaration.value.range
        }
    }

    /// Those that stand apart from the rule.
    func exceptions(to symbol: ValueSymbol) -> [ExceptionDeclaration] {
        symbols.exceptions.filter { exception in
            guard exception.target?.text == symbol.name.text else { return false }
            // An ambiguous target was reported.
            return symbols.values(named: symbol.name.text).count == 1
        }
    }
}
