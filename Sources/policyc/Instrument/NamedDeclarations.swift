import PolicyDSL

extension Declaration {
    /// How a clause names it; nil for what clauses do not name.
    var named: DeclarationName? {
        switch self {
        case .parameter(let it): DeclarationName(kind: .parameter, name: it.name)
        case .rule(let it): DeclarationName(kind: .rule, name: it.name)
        case .table(let it): DeclarationName(kind: .table, name: it.name)
        case .exception(let it): DeclarationName(kind: .exception, name: it.name)
        case .output(let it): DeclarationName(kind: .output, name: it.name)
        case .guarantee(let it): DeclarationName(kind: .guarantee, name: it.name)
        case .choice, .unit, .register, .log, .test: nil
        }
    }

    func isNamed(_ name: DeclarationName) -> Bool {
        named.map { $0.kind == name.kind && $0.name.text == name.name.text } ?? false
    }

    /// Whether it is the rule that an exception stands below.
    func isRule(holding name: DeclarationName) -> Bool {
        guard name.kind == .exception, case .rule(let rule) = self else { return false }
        return rule.exceptions.contains { $0.name.text == name.name.text }
    }

    /// What it says, in the order of its text.
    var valueExpressions: [Expression] {
        switch self {
        case .parameter(let it): [it.value]
        case .rule(let it): [it.value] + it.exceptions.flatMap { [$0.condition, $0.value] }
        case .exception(let it): [it.condition, it.value]
        case .guarantee(let it): [it.condition]
        case .table, .output, .choice, .unit, .register, .log, .test: []
        }
    }
}

extension SyntaxTree {
    /// The last version of a declaration; for an exception below its rule, the rule.
    func last(_ kind: DeclarationName.Kind, _ name: String) -> Declaration? {
        declarations.last { declaration in
            if kind == .exception, case .rule(let rule) = declaration {
                return rule.exceptions.contains { $0.name.text == name }
            }
            return declaration.named.map { $0.kind == kind && $0.name.text == name } ?? false
        }
    }

    /// The last declaration of a value.
    func owner(of name: String) -> Declaration? {
        last(.rule, name)
            ?? declarations.last { declaration in
                guard case .table(let table) = declaration else { return false }
                return table.results.contains { $0.name.text == name }
            }
    }

    /// What a declaration says that a clause replaces: of an exception below its rule only itself.
    func expressions(of name: DeclarationName) -> [Expression] {
        guard let found = last(name.kind, name.name.text) else { return [] }
        if case .rule(let rule) = found, name.kind == .exception {
            return rule.exceptions.filter { $0.name.text == name.name.text }.flatMap { [$0.condition, $0.value] }
        }
        return found.valueExpressions
    }
}
