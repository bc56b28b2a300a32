package import Findings
package import PolicyDSL

/// One change to a policy, as a clause and as an edit of the text.
package struct GeneratedChange {
    /// What is changed: its kind and its name.
    package var target: String
    /// What stands behind the clause's number.
    package var clause: String
    package var range: SourceRange
    package var text: String
    /// Whether an exception that stands apart from its rule is replaced.
    package var isOfStandingException = false
}

/// Amendments to any policy, made of what the policy itself says.
package struct AmendmentGenerator {
    private let tree: SyntaxTree
    private let file: SourceFile

    package init(_ tree: SyntaxTree, _ file: SourceFile) { (self.tree, self.file) = (tree, file) }

    private func word(_ indonesian: String, _ english: String) -> String {
        switch tree.language {
        case .indonesian: indonesian
        case .english: english
        }
    }

    private var into: String { word("menjadi", "into") }

    private var change: String { word("ubah", "change") }

    /// The changes that the policy offers: parameters, cells of tables, values of rules, exceptions below
    /// their rule and apart from it.
    package func changes() -> [GeneratedChange] {
        let names = tree.declarations.map(\.declaredName)
        return tree.declarations.flatMap { declaration -> [GeneratedChange] in
            // Of several versions of a name the clause means one; which, is another test's matter.
            guard names.filter({ $0 == declaration.declaredName }).count == 1 else { return [] }
            switch declaration {
            case .parameter(let parameter): return changes(parameter)
            case .table(let table): return changes(table)
            case .rule(let rule): return changes(rule)
            case .exception(let exception): return changes(exception)
            case .choice, .unit, .register, .log, .output, .guarantee, .test: return []
            }
        }
    }

    /// An exception that stands apart: with the rule's own value, and gone.
    private func changes(_ exception: ExceptionDeclaration) -> [GeneratedChange] {
        let name = exception.name.text
        // One that begins later is not there to be changed before.
        guard exception.validity == nil, let owner = exception.target else { return [] }
        var result = [
            GeneratedChange(
                target: "exception \(name)",
                clause: word("hapus pengecualian ", "delete exception ") + "`\(name)`", range: exception.range, text: ""
            )
        ]
        for case .rule(let rule) in tree.declarations where rule.name.text == owner.text {
            let value = file.text(rule.value.range)
            guard value != file.text(exception.value.range) else { continue }
            var text = Array(file.text(exception.range).utf8)
            let start = exception.range.start
            let place = (exception.value.range.start - start)..<(exception.value.range.end - start)
            text.replaceSubrange(place, with: value.utf8)
            let kind = word("pengecualian", "exception")
            result.append(
                GeneratedChange(
                    target: "exception \(name)",
                    clause: "\(change) \(kind) `\(name)` \(into) " + String(decoding: text, as: UTF8.self),
                    range: exception.value.range, text: value, isOfStandingException: true))
        }
        return result
    }

    private func changes(_ parameter: ParameterDeclaration) -> [GeneratedChange] {
        tree.declarations.compactMap { other in
            guard case .parameter(let other) = other, other.type == nil || parameter.type == nil else { return nil }
            let text = file.text(other.value.range)
            return GeneratedChange(
                target: "parameter \(parameter.name.text)",
                clause: "\(change) parameter `\(parameter.name.text)` \(into) \(text)", range: parameter.value.range,
                text: text)
        }
    }

    private func changes(_ table: TableDeclaration) -> [GeneratedChange] {
        let name = table.results[0].name.text
        let head = "\(change) \(word("tabel", "table")) `\(table.name.text)` \(word("baris", "row")) "
        return zip(table.rows, table.rows.dropFirst()).compactMap { row, next in
            let new = file.text(next.results[0].range)
            guard file.text(row.results[0].range) != new else { return nil }
            let cells = zip(table.conditions, row.conditions).filter { !$0.1.alternatives.isEmpty }.map {
                file.text($0.0.range) + ($0.1.isComparison ? " " : " = ") + file.text($0.1.range)
            }
            let described = cells.joined(separator: word(" dan ", " and "))
            return GeneratedChange(
                target: "table \(table.name.text) \(described)",
                clause: "\(head)\(described): `\(name)` \(into) \(new)",
                range: row.results[0].range, text: new)
        }
    }

    private func changes(_ rule: RuleDeclaration) -> [GeneratedChange] {
        let name = rule.name.text
        var result = rule.exceptions.map { exception in
            GeneratedChange(
                target: "exception \(exception.name.text)",
                clause: word("hapus pengecualian ", "delete exception ") + "`\(exception.name.text)`",
                range: exception.range, text: "")
        }
        for case .rule(let other) in tree.declarations where other.name.text != name {
            guard file.text(other.grain.range) == file.text(rule.grain.range) else { continue }
            // The whole rule, with another's value.
            let value = file.text(other.value.range)
            var text = Array(file.text(rule.range).utf8)
            let start = rule.range.start
            text.replaceSubrange((rule.value.range.start - start)..<(rule.value.range.end - start), with: value.utf8)
            result.append(
                GeneratedChange(
                    target: "rule \(name)",
                    clause: "\(change) \(word("aturan", "rule")) `\(name)` \(into) "
                        + String(decoding: text, as: UTF8.self),
                    range: rule.value.range, text: value))
            // Another's exception, with this one's value.
            for exception in other.exceptions
            where !rule.exceptions.contains(where: { $0.name.text == exception.name.text }) {
                let condition = word("bila ", "when ") + file.text(exception.condition.range)
                let body = ": \(condition) \(word("maka", "then")) \(file.text(rule.value.range))"
                let new = "sisipan_\(name)"
                let end = SourceRange(file: rule.range.file, start: rule.range.end, end: rule.range.end)
                result.append(
                    GeneratedChange(
                        target: "exception \(new)",
                        clause: word("sisipkan pengecualian", "insert exception") + " \(new) "
                            + word("atas", "to") + " `\(name)`" + body,
                        range: end, text: "\n  " + word("kecuali", "except") + " \(new)" + body))
            }
        }
        return result
    }

    /// An amendment's text.
    ///
    /// - Parameter clauses: what each does, and from when where that is not from when the amendment does.
    package func amendment(
        _ name: String, from date: String, under: [String] = [], _ clauses: [(text: String, from: String?)]
    ) -> String {
        let inForce = word("berlaku sejak", "in force from")
        var text = "\(word("perubahan", "amendment")) \(name) \(word("atas", "to")) \(tree.header?.name.text ?? "")\n"
        text += "  \(inForce) \(date)\n"
        if !under.isEmpty { text += "  \(word("mengingat", "under")) \(under.joined(separator: ", "))\n" }
        for (number, clause) in clauses.enumerated() {
            let own = clause.from.map { " \(inForce) \($0)" } ?? ""
            text += "\n\(word("angka", "item")) \(number + 1)\(own) \(clause.text)\n"
        }
        return text
    }
}

extension Cell {
    /// Whether it begins with the sign of a comparison.
    fileprivate var isComparison: Bool {
        guard case .comparison(let sign, _)? = alternatives.first else { return false }
        return sign != .equal
    }
}

extension Declaration {
    fileprivate var declaredName: String {
        switch self {
        case .choice(let it): it.name.text
        case .unit(let it): it.names.map(\.text).joined()
        case .register(let it): it.name.text
        case .log(let it): it.name.text
        case .parameter(let it): it.name.text
        case .rule(let it): it.name.text
        case .table(let it): it.name.text
        case .exception(let it): it.name.text
        case .output(let it): it.name.text
        case .guarantee(let it): it.name.text
        case .test(let it): it.name
        }
    }
}
