import Findings
import PolicyDSL

/// A regulation written as two: one that leaves some of its declarations open, and one that sets them as they were.
struct SplitRegulation {
    let base: String
    let local: String
    /// What the second one sets.
    private(set) var settings = 0

    /// nil: there is nothing to set.
    init?(_ file: SourceFile, _ tree: SyntaxTree) {
        guard let header = tree.header else { return nil }
        let text = { (range: SourceRange) in file.text(range) }
        let names = tree.declarations.compactMap(Self.name)
        var seen: Set<String> = []
        var base = [text(header.range)]
        var local: [String] = []
        for (position, declaration) in tree.declarations.enumerated() {
            guard let name = Self.name(declaration) else {
                base.append(text(Self.place(declaration)))
                continue
            }
            let isFirst = seen.insert(name).inserted
            let isAlone = names.count { $0 == name } == 1
            if isFirst, isAlone, position % 2 == 0 {
                // What stands above is never read: what is set holds from the same day.
                base.append(Self.open(declaration, text, tree.language, isKept: false))
                local.append(Self.setting(declaration, text, tree.language))
            } else if isFirst {
                base.append(
                    isAlone ? text(Self.place(declaration)) : Self.open(declaration, text, tree.language, isKept: true))
            } else {
                local.append(Self.setting(declaration, text, tree.language))
            }
        }
        guard !local.isEmpty, let validity = header.validity else { return nil }
        settings = local.count
        let word = { (keyword: Keyword) in keyword.phrase(tree.language) }
        let head = "\(word(.regulation)) Daerah\n  \(text(validity.range))\n  \(word(.under)) \(header.name.text)"
        self.base = base.joined(separator: "\n\n") + "\n"
        self.local = ([head] + local).joined(separator: "\n\n") + "\n"
    }

    private static func place(_ declaration: Declaration) -> SourceRange {
        switch declaration {
        case .choice(let choice): choice.range
        case .unit(let unit): unit.range
        case .register(let register): register.range
        case .log(let log): log.range
        case .parameter(let parameter): parameter.range
        case .rule(let rule): rule.range
        case .table(let table): table.range
        case .exception(let exception): exception.range
        case .output(let output): output.range
        case .guarantee(let guarantee): guarantee.range
        case .test(let test): test.range
        }
    }

    /// Of what can be set.
    private static func name(_ declaration: Declaration) -> String? {
        switch declaration {
        case .parameter(let parameter): parameter.name.text
        case .rule(let rule): rule.name.text
        case .table(let table): table.name.text
        case .choice, .unit, .register, .log, .exception, .output, .guarantee, .test: nil
        }
    }

    private typealias Slice = (SourceRange) -> String

    private static func open(
        _ declaration: Declaration, _ text: Slice, _ language: KeywordLanguage, isKept: Bool
    ) -> String {
        let word = { (keyword: Keyword) in keyword.phrase(language) }
        func clause(_ validity: Validity?) -> String { validity.map { " " + text($0.range) } ?? "" }
        func typed(_ type: TypeExpression?) -> String { type.map { " : " + text($0.range) } ?? "" }
        switch declaration {
        case .parameter(let parameter):
            return "\(word(.parameter)) \(parameter.name.text)\(typed(parameter.type)) \(word(.maySet))"
                + "\(clause(parameter.validity)) = \(isKept ? text(parameter.value.range) : "0")"
        case .rule(let rule):
            let body = SourceRange(file: rule.range.file, start: rule.value.range.start, end: rule.range.end)
            return "\(word(.rule)) \(rule.name.text) \(word(.forGrain)) \(text(rule.grain.range))\(typed(rule.type))"
                + (rule.isOptional ? " " + word(.optional) : "") + " \(word(.maySet))\(clause(rule.validity)) = "
                + (isKept ? text(body) : "0")
        case .table(let table):
            let results = table.results.map { "=> \($0.name.text)\(typed($0.type))" }
            let rows = isKept ? table.rows : Array(table.rows.prefix(1))
            return
                "\(word(.table)) \(table.name.text) \(word(.forGrain)) \(text(table.grain.range)) \(word(.maySet))"
                + clause(table.validity) + (table.isOrdered ? " " + word(.inOrder) : "") + "\n"
                + lines(table.conditions.map { text($0.range) } + results, rows, text)
        case .choice, .unit, .register, .log, .exception, .output, .guarantee, .test: return ""
        }
    }

    private static func setting(_ declaration: Declaration, _ text: Slice, _ language: KeywordLanguage) -> String {
        let word = { (keyword: Keyword) in keyword.phrase(language) }
        func clause(_ validity: Validity?) -> String { validity.map { " " + text($0.range) } ?? "" }
        switch declaration {
        case .parameter(let parameter):
            return "\(word(.sets)) \(word(.parameter)) \(parameter.name.text)\(clause(parameter.validity)) = "
                + text(parameter.value.range)
        case .rule(let rule):
            let body = SourceRange(file: rule.range.file, start: rule.value.range.start, end: rule.range.end)
            return "\(word(.sets)) \(word(.rule)) \(rule.name.text) \(word(.forGrain)) \(text(rule.grain.range))"
                + "\(clause(rule.validity)) = \(text(body))"
        case .table(let table):
            return
                "\(word(.sets)) \(word(.table)) \(table.name.text) \(word(.forGrain)) \(text(table.grain.range))"
                + clause(table.validity) + (table.isOrdered ? " " + word(.inOrder) : "") + "\n"
                + lines(
                    table.conditions.map { text($0.range) } + table.results.map { "=> \($0.name.text)" }, table.rows,
                    text)
        case .choice, .unit, .register, .log, .exception, .output, .guarantee, .test: return ""
        }
    }

    private static func lines(_ head: [String], _ rows: [TableDeclaration.Row], _ text: Slice) -> String {
        (["  | " + head.joined(separator: " | ") + " |"] + rows.map { "  " + text($0.range) }).joined(separator: "\n")
    }
}
