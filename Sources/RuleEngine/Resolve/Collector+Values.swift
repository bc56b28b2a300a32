import Findings
import PolicyDSL

extension Collector {
    /// Parameters, rules and tables with their versions; exceptions, outputs and guarantees as they stand.
    mutating func collectValues(_ declarations: [Declaration]) {
        for declaration in declarations {
            switch declaration {
            case .parameter(let parameter): if !parameter.isSetting { collect(parameter) }
            case .rule(let rule): if !rule.isSetting { collect(rule) }
            case .table(let table): if !table.isSetting { collect(table) }
            case .exception(let exception): symbols.exceptions.append(exception)
            case .output(let output):
                if declare(output.name, in: "output", output.citation) { symbols.outputs.append(output) }
            case .guarantee(let guarantee):
                if declare(guarantee.name, in: "guarantee", guarantee.citation) {
                    symbols.guarantees.append(guarantee)
                }
            case .choice, .unit, .register, .log, .test:
                break
            }
        }
        applySettings(declarations)
        openWhatIsNotSet()
        reportHiddenNames()
        addOpenTable()
    }

    /// A choice written in place, where it is not one that is known already.
    private mutating func collectInlineChoice(_ type: TypeExpression?, _ name: Name, _ citation: Citation) {
        if let type { symbols.typeCitations[type.range] = citation }
        guard let type, case .inlineChoice(let members) = type.kind else { return }
        let names = members.map(\.text)
        if !symbols.choices.contains(where: { $0.members == names }) { _ = addChoice(name, members, citation) }
    }

    private mutating func collect(_ parameter: ParameterDeclaration) {
        collectInlineChoice(parameter.type, parameter.name, parameter.citation)
        if let known = symbols.parameterNames[parameter.name.text] {
            symbols.parameters[known].versions.append(parameter)
        } else {
            symbols.parameterNames[parameter.name.text] = symbols.parameters.count
            symbols.parameters.append(ParameterSymbol(name: parameter.name, versions: [parameter]))
        }
    }

    private mutating func collect(_ rule: RuleDeclaration) {
        collectInlineChoice(rule.type, rule.name, rule.citation)
        guard let grain = grain(rule.grain, rule.citation) else {
            symbols.brokenNames.insert(rule.name.text)
            return
        }
        guard let known = symbols.value(rule.name.text, of: grain.subject) else {
            add(
                ValueSymbol(
                    name: rule.name, grain: grain, source: .rule([rule]), citation: rule.citation, range: rule.range))
            return
        }
        guard checkVersion(rule.name, grain, rule.grain.range, of: known, rule.citation) else { return }
        switch symbols.values[known].source {
        case .rule(let versions): symbols.values[known].source = .rule(versions + [rule])
        case .tableResult, .open:
            report(.duplicateDeclaration(rule.name, first: symbols.values[known].name.range), rule.citation)
        }
    }

    private mutating func collect(_ table: TableDeclaration) {
        guard let grain = grain(table.grain, table.citation) else {
            for result in table.results { symbols.brokenNames.insert(result.name.text) }
            return
        }
        for (position, result) in table.results.enumerated() {
            collectInlineChoice(result.type, result.name, table.citation)
            guard let known = symbols.value(result.name.text, of: grain.subject) else {
                add(
                    ValueSymbol(
                        name: result.name, grain: grain, source: .tableResult([table], result: position),
                        citation: table.citation, range: table.range))
                continue
            }
            guard checkVersion(result.name, grain, table.grain.range, of: known, table.citation) else { continue }
            let place = symbols.values[known].name.range
            switch symbols.values[known].source {
            case .tableResult(let versions, let first) where versions[0].name.text == table.name.text:
                if versions.contains(table) {
                    report(.duplicateDeclaration(result.name, first: place), table.citation)
                } else if first != position || versions[0].results.count != table.results.count {
                    report(.versionsDiffer(table.name, first: versions[0].name.range), table.citation)
                } else {
                    symbols.values[known].source = .tableResult(versions + [table], result: position)
                }
            case .tableResult, .rule, .open:
                report(.duplicateDeclaration(result.name, first: place), table.citation)
            }
        }
    }

    private mutating func checkVersion(
        _ name: Name, _ grain: Grain, _ range: SourceRange, of known: Int, _ citation: Citation
    ) -> Bool {
        guard symbols.values[known].grain != grain else { return true }
        report(.versionsDiffer(Name(name.text, range), first: symbols.values[known].name.range), citation)
        return false
    }

    mutating func add(_ value: ValueSymbol) {
        symbols.valueNames[value.grain.subject, default: [:]][value.name.text] = symbols.values.count
        symbols.values.append(value)
    }

    /// What a grain expression means; a finding where it means nothing.
    mutating func grain(_ expression: GrainExpression, _ citation: Citation) -> Grain? {
        let period = expression.period.map(PeriodUnit.init)
        switch expression.subject {
        case .everything: return Grain(subject: .everything, period: period)
        case .named(let name):
            guard let table = symbols.tableNames[name.text] else {
                report(.unknownSubject(name, known: symbols.tables.map(\.name.text)), citation)
                return nil
            }
            if symbols.tables[table].isLog, let period {
                report(
                    .logWithPeriod(
                        symbols.tables[table].name.text, owner: owner(of: table), period, at: expression.range),
                    citation)
                return nil
            }
            if period == .day, !symbols.tables[table].isLog, !ownsLog(table) {
                report(.dayWithoutLog(name, at: expression.range), citation)
                return nil
            }
            return Grain(subject: .table(table), period: period)
        }
    }

    private func owner(of log: TableID) -> String {
        if case .log(let owner, _, _) = symbols.tables[log].kind { return symbols.tables[owner].name.text }
        return ""
    }

    private func ownsLog(_ register: TableID) -> Bool {
        symbols.tables.contains { table in
            if case .log(let owner, _, _) = table.kind { return owner == register }
            return false
        }
    }

    /// A name that would hide another in one scope: a value beside a field of its table, or beside a parameter.
    private mutating func reportHiddenNames() {
        for value in symbols.values {
            if case .table(let table) = value.grain.subject,
                let field = symbols.tables[table].fieldNames[value.name.text]
            {
                report(
                    .duplicateDeclaration(value.name, first: symbols.tables[table].fields[field].name.range),
                    value.citation)
            } else if let parameter = symbols.parameterNames[value.name.text] {
                report(
                    .duplicateDeclaration(value.name, first: symbols.parameters[parameter].name.range), value.citation)
            }
        }
        for table in symbols.tables {
            for field in table.fields {
                guard let parameter = symbols.parameterNames[field.name.text] else { continue }
                report(
                    .duplicateDeclaration(
                        symbols.parameters[parameter].name, first: field.name.range),
                    symbols.parameters[parameter].versions[0].citation)
            }
        }
    }
}

extension PeriodUnit {
    init(_ period: Period) {
        switch period {
        case .day: self = .day
        case .week: self = .week
        case .month: self = .month
        case .quarter: self = .quarter
        case .semester: self = .semester
        case .year: self = .year
        }
    }

    /// Whether each period of this length lies in one of the other; every length encloses itself.
    func isEnclosed(by other: PeriodUnit) -> Bool {
        if self == other { return true }
        switch self {
        case .day: return true
        case .week, .year: return false
        case .month: return other == .quarter || other == .semester || other == .year
        case .quarter: return other == .semester || other == .year
        case .semester: return other == .year
        }
    }

    /// How many periods of this length an enclosing one holds at most.
    func most(in other: PeriodUnit) -> Int128? {
        guard isEnclosed(by: other) else { return nil }
        let months: [PeriodUnit: Int128] = [.month: 1, .quarter: 3, .semester: 6, .year: 12]
        switch self {
        case .day:
            switch other {
            case .day: return 1
            case .week: return 7
            case .month: return 31
            case .quarter: return 92
            case .semester: return 184
            case .year: return 366
            }
        case .week, .month, .quarter, .semester, .year:
            guard let inner = months[self], let outer = months[other] else { return 1 }
            return outer / inner
        }
    }
}
