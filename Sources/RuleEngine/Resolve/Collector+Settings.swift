import Findings
import PolicyDSL

/// What a regulation leaves to others, and what these set: from its date on it takes the place of what stood there.
extension Collector {
    mutating func applySettings(_ declarations: [Declaration]) {
        reportPlainVersions()
        var names: [String] = []
        var byName: [String: [Setting]] = [:]
        for setting in Setting.all(in: declarations) {
            if byName[setting.name.text] == nil { names.append(setting.name.text) }
            byName[setting.name.text, default: []].append(setting)
        }
        for name in names {
            guard let all = byName[name], let first = all.first else { continue }
            for other in all where other.range.file != first.range.file {
                report(
                    .settingTwice(
                        other.name, first: first.name.range, symbols.regulations[first.range.file] ?? "",
                        first.citation), other.citation)
            }
            apply(all.filter { $0.range.file == first.range.file }, first)
        }
    }

    private mutating func apply(_ settings: [Setting], _ first: Setting) {
        let name = first.name.text
        if let parameter = symbols.parameterNames[name] {
            if let other = settings.first(where: { !$0.isParameter }) {
                report(
                    .settingOfOtherKind(
                        other.name, declared: .parameter, at: symbols.parameters[parameter].name.range), other.citation)
                return
            }
            guard mayBeSet(symbols.parameters[parameter].baseVersions, first) else { return }
            set(parameter, settings)
            return
        }
        let values = symbols.values(named: name)
        if values.isEmpty {
            if !symbols.brokenNames.contains(name) { report(.settingUnknown(first.name, known: terms), first.citation) }
            return
        }
        for setting in settings {
            guard let expression = setting.grain else {
                report(
                    .settingOfOtherKind(setting.name, declared: .value, at: symbols.values[values[0]].name.range),
                    setting.citation)
                return
            }
            guard let grain = grain(expression, setting.citation) else { return }
            guard values.contains(where: { symbols.values[$0].grain == grain }) else {
                report(
                    .settingOfOtherKind(
                        Name(name, expression.range), declared: .grain, at: symbols.values[values[0]].name.range),
                    setting.citation)
                return
            }
        }
        guard let expression = first.grain, let grain = grain(expression, first.citation),
            let value = values.first(where: { symbols.values[$0].grain == grain }),
            mayBeSet(symbols.values[value].baseVersions, first)
        else { return }
        set(value: value, settings)
    }

    /// All names that may or must be set.
    private var terms: [String] {
        symbols.parameters.filter { $0.baseVersions.contains { $0.delegation != nil } }.map(\.name.text)
            + symbols.values.filter { $0.baseVersions.contains { $0.delegation != nil } }.map(\.name.text)
    }

    private mutating func mayBeSet(_ versions: [BaseVersion], _ setting: Setting) -> Bool {
        guard let base = versions.first else { return false }
        if versions.contains(where: { $0.range.file == setting.range.file }) {
            report(.settingOwnTerm(setting.name, declared: base.name.range), setting.citation)
            return false
        }
        guard versions.contains(where: { $0.delegation != nil }) else {
            report(
                .settingNotATerm(
                    setting.name, declared: base.name.range, symbols.regulations[base.range.file] ?? "", base.citation),
                setting.citation)
            return false
        }
        return true
    }

    /// A version in another regulation that does not say that it sets what it may set.
    private mutating func reportPlainVersions() {
        let all = symbols.parameters.map(\.baseVersions) + symbols.values.map(\.baseVersions)
        for versions in all {
            guard let term = versions.first(where: { $0.delegation != nil }) else { continue }
            for version in versions where version.delegation == nil && version.range.file != term.range.file {
                report(.termRedeclared(version.name, declared: term.name.range), version.citation)
            }
        }
    }

    // MARK: Cutting what stood there

    private func days(_ validity: Validity?, _ range: SourceRange) -> DayRange {
        let own = symbols.validities[range.file] ?? symbols.validity
        guard let validity else { return own }
        return DayRange(from: dayNumber(validity.from), until: validity.through.map { dayNumber($0) + 1 })
    }

    /// What is left of a version before a day, within the time of this regulation; nil: nothing.
    private func rest(_ version: BaseVersion, before day: Int) -> Validity? {
        if version.delegation?.kind == .must { return nil }
        let days = days(version.validity, version.range)
        let until = min(days.until ?? day, day)
        guard days.from < until, until > symbols.validity.from else { return nil }
        let place = version.validity?.range ?? version.range
        func literal(_ day: Int) -> DateLiteral {
            let date = CivilDate(dayNumber: day)
            return DateLiteral(year: date.year, month: date.month, day: date.day, range: place)
        }
        return Validity(
            from: version.validity?.from ?? literal(days.from), through: literal(until - 1), range: place)
    }

    private func firstDay(_ settings: [Setting]) -> Int {
        settings.map { days($0.validity, $0.range).from }.min() ?? symbols.validity.from
    }

    private mutating func set(_ parameter: Int, _ settings: [Setting]) {
        symbols.settings += settings
        let symbol = symbols.parameters[parameter]
        let day = firstDay(settings)
        let type = symbol.versions.lazy.compactMap(\.type).first
        var versions: [ParameterDeclaration] = []
        for (declaration, version) in zip(symbol.versions, symbol.baseVersions) {
            guard let validity = rest(version, before: day) else { continue }
            var copy = declaration
            copy.validity = validity
            versions.append(copy)
        }
        if versions.isEmpty, let first = settings.first { symbols.parameters[parameter].name = first.name }
        for setting in settings {
            guard case .parameter(var declaration) = setting.form else { continue }
            declaration.type = type
            versions.append(declaration)
        }
        symbols.parameters[parameter].versions = versions
    }

    private mutating func set(value: Int, _ settings: [Setting]) {
        symbols.settings += settings
        let symbol = symbols.values[value]
        let day = firstDay(settings)
        let rests = symbol.baseVersions.map { rest($0, before: day) }
        guard let source = merged(symbol, rests, settings) else {
            if let first = settings.first {
                report(.settingFormsDiffer(first.name, declared: symbol.name.range), first.citation)
            }
            symbols.brokenNames.insert(symbol.name.text)
            return
        }
        symbols.values[value].source = source
        if rests.allSatisfy({ $0 == nil }), let first = settings.first {
            symbols.values[value].name = first.name
            symbols.values[value].citation = first.citation
            symbols.values[value].range = first.range
        }
    }

    /// What is left of the base and what is set, as versions of one form; nil where they have several.
    private func merged(_ symbol: ValueSymbol, _ rests: [Validity?], _ settings: [Setting]) -> ValueSymbol.Source? {
        var rules: [RuleDeclaration] = []
        var tables: [(table: TableDeclaration, result: Int)] = []
        var isOptional = false
        switch symbol.source {
        case .rule(let versions):
            isOptional = versions.first?.isOptional ?? false
            for (declaration, validity) in zip(versions, rests) {
                guard let validity else { continue }
                var copy = declaration
                copy.validity = validity
                rules.append(copy)
            }
        case .tableResult(let versions, let result):
            for (declaration, validity) in zip(versions, rests) {
                guard let validity else { continue }
                var copy = declaration
                copy.validity = validity
                tables.append((copy, result))
            }
        case .open: break
        }
        for setting in settings {
            switch setting.form {
            case .parameter: return nil
            case .rule(var rule):
                rule.type = symbol.type
                rule.isOptional = isOptional
                rules.append(rule)
            case .table(var table, let result):
                table.results[result].type = symbol.type
                tables.append((table, result))
            }
        }
        guard let first = tables.first else { return .rule(rules) }
        guard rules.isEmpty,
            tables.allSatisfy({
                $0.result == first.result && $0.table.results.count == first.table.results.count
            })
        else { return nil }
        return .tableResult(tables.map(\.table), result: first.result)
    }
}
