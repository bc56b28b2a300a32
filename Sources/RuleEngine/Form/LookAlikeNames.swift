import Findings
import PolicyDSL

/// Names that a reader cannot tell apart: alike but for small and capital letters, or for one letter that looks like another.
///
/// Only names of one sort are compared: `predikat : Predikat` is how values and their types are named.
func nearNameFindings(_ root: SyntaxTree) -> [Finding] {
    var values: [(name: Name, citation: Citation)] = []
    var types: [(name: Name, citation: Citation)] = []
    var groups: [[(name: Name, citation: Citation)]] = []
    for declaration in root.declarations {
        func cited(_ names: [Name]) -> [(name: Name, citation: Citation)] { names.map { ($0, declaration.citation) } }
        switch declaration {
        case .choice(let choice):
            types += cited([choice.name])
            groups.append(cited(choice.members))
        case .unit(let unit): types += cited(unit.names)
        case .register(let register):
            types += cited([register.name])
            groups.append(cited(register.fields.map(\.name)))
        case .log(let log):
            types += cited([log.name])
            groups.append(cited(log.fields.map(\.name)))
        case .parameter(let parameter): values += cited([parameter.name])
        case .rule(let rule): values += cited([rule.name])
        case .table(let table): values += cited(table.results.map(\.name))
        case .exception, .output, .guarantee, .test: break
        }
    }
    return (groups + [values, types]).flatMap { near($0) }
}

private func near(_ names: [(name: Name, citation: Citation)]) -> [Finding] {
    var first: [String: Name] = [:]
    var seen: Set<String> = []
    return names.compactMap { name, citation in
        guard seen.insert(name.text).inserted else { return nil }
        let key = skeleton(name.text)
        guard let earlier = first[key] else {
            first[key] = name
            return nil
        }
        return .nearNames(name, earlier, citation: citation)
    }
}

/// The same for names that look the same.
private func skeleton(_ name: String) -> String {
    String(
        String.UnicodeScalarView(
            name.unicodeScalars.flatMap { scalar -> [Unicode.Scalar] in
                if let latin = lookAlikes[scalar] { return [latin] }
                return Array(String(scalar).lowercased().unicodeScalars)
            }))
}

private let lookAlikes: [Unicode.Scalar: Unicode.Scalar] = [
    // Digits and letters of one shape.
    "0": "o", "1": "l", "I": "l",
    // Cyrillic and Greek letters that look Latin.
    "\u{0430}": "a", "\u{0410}": "a", "\u{0435}": "e", "\u{0415}": "e", "\u{043E}": "o", "\u{041E}": "o",
    "\u{0440}": "p", "\u{0420}": "p", "\u{0441}": "c", "\u{0421}": "c", "\u{0443}": "y", "\u{0445}": "x",
    "\u{0425}": "x", "\u{0412}": "b", "\u{041A}": "k", "\u{041C}": "m", "\u{041D}": "h", "\u{0422}": "t",
    "\u{0391}": "a", "\u{0392}": "b", "\u{0395}": "e", "\u{039A}": "k", "\u{039C}": "m", "\u{039D}": "n",
    "\u{039F}": "o", "\u{03BF}": "o", "\u{03A1}": "p", "\u{03A4}": "t", "\u{03A7}": "x",
]
