import Evaluator
import Findings
import PolicyDSL
import RuleEngine

extension PolicySet {
    /// The texts of a simulation, as far as limits need to know them.
    struct Compared {
        var before: Plan
        var after: Plan
        /// Which output; nil: as a simulation chooses.
        var output: String?

        /// Whether either text is not in force in periods of the other.
        var mayEnd: (before: Bool, after: Bool) {
            func covers(_ one: DayRange, _ other: DayRange) -> Bool {
                one.from <= other.from && (one.until ?? .max) >= (other.until ?? .max)
            }
            return (!covers(before.validity, after.validity), !covers(after.validity, before.validity))
        }

        /// The names of the values compared, as the regulation has them.
        var beforeNames: [String] { SimulationView(before, output: output)?.values.map(\.name) ?? [] }
    }

    /// Limits as they are compiled: with the names that they rest on, and the trees behind these.
    struct LimitsTexts {
        var tree: SyntaxTree
        var imports: [SyntaxTree]
        /// The output whose values are compared, and those values' names in the regulation.
        var output: String
        var values: [String]
        /// The titles of those that have another in the output.
        var titles: [String: String]
        /// All that the regulation reckons, and its parameters.
        var known: Set<String>
        var parameters: Set<String>
    }

    /// The position of the regulation whose changes a policy limits.
    func limited(by position: Int) -> Int? {
        policies[position].tree.limits.flatMap { find($0.target.text, from: position) }
    }

    /// Checks limits, against the regulation alone or against the texts of a simulation.
    func compileLimits(
        _ position: Int, comparing texts: Compared? = nil
    ) throws(Failure) -> (program: CheckedProgram?, findings: [Finding]) {
        let found = limitsTexts(position, comparing: texts)
        guard let limits = found.texts else { return (nil, found.findings) }
        let result = compile(limits.tree, imports: limits.imports)
        guard result.program != nil || result.findings.contains(where: { $0.severity == .error }) else {
            throw Failure(bug: "\(policies[position].file.path): no program and no error")
        }
        // What is always there under these texts may be absent where the regulation is repealed.
        let findings = result.findings.filter { $0.kind != .neverAbsent || !speaks($0.primary.range, of: limits) }
        return (result.program, findings.map { named($0, limits) })
    }

    /// What to compile, or why that cannot be told.
    func limitsTexts(
        _ position: Int, comparing texts: Compared? = nil
    ) -> (texts: LimitsTexts?, findings: [Finding]) {
        var tree = policies[position].tree
        guard let header = tree.header, let limits = tree.limits else { return (nil, []) }
        var findings: [Finding] = []
        var hasGuarantee = false
        for declaration in tree.declarations {
            switch declaration {
            case .guarantee: hasGuarantee = true
            case .output(let output): findings.append(.outputInLimits(output.name))
            case .choice, .unit, .register, .log, .parameter, .rule, .table, .exception, .test: break
            }
        }
        if !hasGuarantee { findings.append(.limitsWithoutGuarantee(header.name, tree.language)) }
        guard findings.isEmpty else { return (nil, findings) }
        guard let base = limited(by: position) else {
            return (nil, [.limitedRegulationUnknown(limits.target, known: policies.compactMap(\.name))])
        }
        if let amendment = policies[base].tree.amendment {
            return (nil, [.limitsOfAmendment(limits.target, regulation: amendment.target.text)])
        }
        let basis = CheckedPolicies.imports(of: base, in: self)
        let compiled = texts.map { ($0.before, []) } ?? plan(of: base, basis)
        guard let present = compiled.0 else { return (nil, compiled.1) }
        guard let before = SimulationView(present, output: texts?.output),
            let after = texts.map({ SimulationView($0.after, output: before.output) }) ?? before,
            after.values.count == before.values.count
        else { return (nil, [.nothingToLimit(limits.target)]) }
        let types = [base] + basis
        let rest = CheckedPolicies.imports(of: position, in: self).filter { !types.contains($0) }
        let typeTrees = types.map { policies[$0].tree.withTypesAlone }
        let choices = typeTrees.flatMap(\.declarations).compactMap { declaration -> String? in
            if case .choice(let choice) = declaration { choice.name.text } else { nil }
        }
        let prelude = LimitsPrelude(
            present, choices: Set(choices), language: tree.language, file: FileID(policies.count))
        let values = prelude.tree(
            named: "\(limits.target.text) \(limits.target.text)", before: before, after: after,
            mayEnd: texts?.mayEnd ?? (false, false))
        let declared = Set(
            values.declarations.compactMap { if case .rule(let rule) = $0 { rule.name.text } else { nil } })
        let names = before.values.map(\.name).filter { declared.contains(LimitsPrelude.after($0, tree.language)) }
        tree.header?.under += [limits.target] + [values.header?.name].compactMap(\.self)
        let taken = tree.valueNames.filter { declared.contains($0.text) }
        guard taken.isEmpty else { return (nil, taken.map { .simulatedNameTaken($0) }) }
        let titles = zip(before.values.map(\.title), before.values.map(\.name)).filter { $0 != $1 }
        let texts = types.flatMap { policies[$0].tree.declarations }
        return (
            LimitsTexts(
                tree: tree, imports: typeTrees + [values] + rest.map { policies[$0].tree }, output: before.output,
                values: names, titles: Dictionary(titles) { first, _ in first },
                known: Set(present.columns.map(\.name)),
                parameters: Set(texts.compactMap { if case .parameter(let one) = $0 { one.name.text } else { nil } })),
            []
        )
    }

    private func plan(of base: Int, _ basis: [Int]) -> (Plan?, [Finding]) {
        let result = compile(policies[base].tree.withoutTests, imports: basis.map { policies[$0].tree })
        return (result.program?.plan, result.findings.filter { $0.severity == .error })
    }

    private func speaks(_ range: SourceRange, of limits: LimitsTexts) -> Bool {
        guard range.file == limits.tree.file,
            let name = policies[Int(range.file.index)].file.text(range).split(separator: ".").last.map(String.init)
        else { return false }
        let language = limits.tree.language
        return limits.values.contains {
            name == LimitsPrelude.before($0, language) || name == LimitsPrelude.after($0, language)
        }
    }

    /// A name that is unknown because the drafter meant a value of the regulation.
    private func named(_ finding: Finding, _ limits: LimitsTexts) -> Finding {
        let range = finding.primary.range
        guard range.file == limits.tree.file, finding.kind.code.hasPrefix("N"), finding.severity == .error,
            let text = policies[Int(range.file.index)].file.text(range).split(separator: ".").last.map(String.init)
        else { return finding }
        let language = limits.tree.language
        func sides(_ value: String) -> [String] {
            [LimitsPrelude.before(value, language), LimitsPrelude.after(value, language)]
        }
        if limits.values.flatMap(sides).contains(text) { return finding }
        let ends = sides("")
        var named: Finding?
        if let value = limits.values.first(where: { text == $0 || text.hasPrefix($0 + "_") }) {
            named = .valueWithoutSide(text, before: sides(value)[0], after: sides(value)[1], at: range)
        } else if let (title, value) = limits.titles.sorted(by: { $0.key < $1.key }).first(where: {
            text == $0.key || sides($0.key).contains(text)
        }) {
            let end = ends.first(where: text.hasSuffix) ?? ends[1]
            named = .titleForValue(title, of: value, written: value + end, at: range)
        } else if let value = limits.known.sorted().first(where: { text == $0 || sides($0).contains(text) }) {
            named = .valueNotCompared(value, output: limits.output, known: limits.values, sides: ends, at: range)
        } else if limits.parameters.contains(text) {
            named = .parameterNotCompared(text, language, at: range)
        }
        guard var named else { return finding }
        named.citation = finding.citation
        return named
    }
}

extension SyntaxTree {
    /// The names of all values declared here.
    fileprivate var valueNames: [Name] {
        declarations.flatMap { declaration -> [Name] in
            switch declaration {
            case .parameter(let parameter): [parameter.name]
            case .rule(let rule): [rule.name]
            case .table(let table): table.results.map(\.name)
            case .choice, .unit, .register, .log, .exception, .output, .guarantee, .test: []
            }
        }
    }
}
