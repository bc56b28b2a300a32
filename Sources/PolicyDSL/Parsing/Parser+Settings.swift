import Findings

/// What a regulation leaves to those that rest on it, and what these set.
extension Parser {
    /// What can be set is declared by these.
    static let settable: [Keyword] = [.parameter, .rule, .table]

    var atDelegation: Bool { at(.maySet) || at(.mustSet) }

    /// `[ 'may be set' | 'must be set' ]`
    mutating func parseOptionalDelegation() -> Delegation? {
        if !atDelegation {
            guard !startsLine(index), case .word = kind, !at(.inForceFrom), mend([.maySet, .mustSet]) else {
                return nil
            }
        }
        let start = index
        if take(.maySet) { return Delegation(.may, range(from: start)) }
        return take(.mustSet) ? Delegation(.must, range(from: start)) : nil
    }

    /// `"=" expression`, or nothing where it must be set.
    mutating func parseDefinition(_ delegation: Delegation?, of name: Name) throws(SyntaxFailure) -> Expression {
        guard let delegation, delegation.kind == .must else { return try parseDefinition() }
        let value = Expression(.absent, name.range)
        guard at(.equal) else { return value }
        report(.valueBesideMustBeSet(name, at: delegation.range, language))
        isSpoilt = true
        return try parseDefinition()
    }

    /// `setting = 'sets' ( parameter | rule | table )`
    mutating func parseSetting() throws(SyntaxFailure) -> Declaration {
        let start = index
        try expect(.sets)
        let openers = Self.settable
        if !openers.contains(where: { at($0) }) { _ = mend(openers) }
        if at(.parameter) {
            var parameter = try parseParameter()
            refuse(parameter.type.map { [$0.range] } ?? [], parameter.delegation, of: parameter.name)
            parameter.isSetting = true
            parameter.range = range(from: start)
            return .parameter(parameter)
        }
        if at(.rule) {
            var rule = try parseRule()
            refuse(rule.type.map { [$0.range] } ?? [], rule.delegation, of: rule.name)
            rule.isSetting = true
            rule.range = range(from: start)
            return .rule(rule)
        }
        if at(.table) {
            var table = try parseTable()
            refuse(table.results.compactMap(\.type?.range), table.delegation, of: table.name)
            table.isSetting = true
            table.range = range(from: start)
            return .table(table)
        }
        let words = openers.map { "`\($0.phrase(language))`" }
        throw unexpected(
            Message(
                id: "\(words[0]), \(words[1]) atau \(words[2])", en: "\(words[0]), \(words[1]) or \(words[2])"))
    }

    /// What is set has the type that the regulation above gives it, and is not left to others again.
    private mutating func refuse(_ types: [SourceRange], _ delegation: Delegation?, of name: Name) {
        for type in types { report(.settingSaysMore(name, .type, at: type)) }
        if let delegation { report(.settingSaysMore(name, .delegation, at: delegation.range)) }
        if !types.isEmpty || delegation != nil { isSpoilt = true }
    }
}
