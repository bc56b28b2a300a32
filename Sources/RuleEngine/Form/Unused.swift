import Findings
import PolicyDSL

/// Declarations of a regulation that nothing reads and no output delivers. Where nothing is delivered at all, nothing can be
/// said: others may rest on it.
func unusedFindings(_ root: SyntaxTree, imports: [SyntaxTree]) -> [Finding] {
    let isDelivering = root.declarations.contains { if case .output = $0 { true } else { false } }
    guard isDelivering else { return [] }
    let used = UsedNames(([root] + imports).flatMap(\.declarations)).names
    var seen: Set<String> = []
    return root.declarations.flatMap { declaration -> [Finding] in
        func unused(_ what: UnusedKind, _ names: [Name]) -> [Finding] {
            names.filter { !used.contains($0.text) && seen.insert($0.text).inserted }.map {
                .unusedDeclaration(what, $0, citation: declaration.citation)
            }
        }
        if declaration.isSetting { return [] }
        switch declaration {
        case .choice(let choice): return unused(.choice, [choice.name])
        case .unit(let unit): return unused(.unit, unit.names)
        case .register(let register): return unused(.register, [register.name])
        case .log(let log): return unused(.log, [log.name])
        case .parameter(let parameter): return unused(.parameter, [parameter.name])
        case .rule(let rule): return unused(.rule, [rule.name])
        case .table(let table):
            let idle = table.results.map(\.name).filter { !used.contains($0.text) }
            guard idle.count < table.results.count else {
                return seen.insert("\(table.name.text)()").inserted
                    ? [.unusedDeclaration(.table, table.name, citation: table.citation)] : []
            }
            return idle.filter { seen.insert($0.text).inserted }.map {
                .unusedResult($0, of: table.name, citation: table.citation)
            }
        case .exception, .output, .guarantee, .test: return []
        }
    }
}

/// What lies idle, in the words of the language.
enum UnusedKind {
    case choice, unit, register, log, parameter, rule, table

    var word: Message {
        switch self {
        case .choice: Message(id: "pilihan", en: "choice")
        case .unit: Message(id: "satuan", en: "unit")
        case .register: Message(id: "daftar", en: "register")
        case .log: Message(id: "catatan", en: "log")
        case .parameter: Message(id: "parameter", en: "parameter")
        case .rule: Message(id: "aturan", en: "rule")
        case .table: Message(id: "tabel", en: "table")
        }
    }
}
