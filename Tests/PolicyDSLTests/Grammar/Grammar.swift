/// `grammar/policy.ebnf`, read.
struct Grammar {
    indirect enum Node {
        case sequence([Node])
        case choice([Node])
        case repetition(Node)
        case option(Node)
        case keyword(String)
        case symbol(String)
        case token(String)
        case production(String)
    }

    struct Malformed: Error {
        var at: String
    }

    var productions: [String: Node] = [:]
    var start = ""

    init(_ text: String) throws {
        var scanner = Scanner(text)
        while !scanner.words.isEmpty {
            let name = scanner.take()
            guard scanner.take() == "=" else { throw Malformed(at: name) }
            let node = try scanner.choice()
            guard scanner.take() == ";" else { throw Malformed(at: name) }
            guard productions[name] == nil else { throw Malformed(at: "\(name) is defined twice") }
            productions[name] = node
            if start.isEmpty { start = name }
        }
    }

    private struct Scanner {
        var words: ArraySlice<String>

        init(_ text: String) {
            var words: [String] = []
            for line in text.split(separator: "\n") where !line.hasPrefix("#") {
                var rest = line[...]
                while let first = rest.first {
                    if first.isWhitespace {
                        rest.removeFirst()
                    } else if first == "'" || first == "\"" {
                        let end = rest.dropFirst().firstIndex(of: first) ?? rest.index(before: rest.endIndex)
                        words.append(String(rest[...end]))
                        rest = rest[rest.index(after: end)...]
                    } else if first.isLetter || first == "_" {
                        let word = rest.prefix { $0.isLetter || $0 == "_" }
                        words.append(String(word))
                        rest = rest.dropFirst(word.count)
                    } else {
                        words.append(String(first))
                        rest.removeFirst()
                    }
                }
            }
            self.words = words[...]
        }

        mutating func take() -> String { words.popFirst() ?? "" }

        mutating func choice() throws -> Node {
            var alternatives = [try sequence()]
            while words.first == "|" {
                words.removeFirst()
                alternatives.append(try sequence())
            }
            return alternatives.count == 1 ? alternatives[0] : .choice(alternatives)
        }

        private mutating func sequence() throws -> Node {
            var parts: [Node] = []
            while let word = words.first, ![";", "|", ")", "]", "}", "="].contains(word) { parts.append(try part()) }
            return parts.count == 1 ? parts[0] : .sequence(parts)
        }

        private mutating func part() throws -> Node {
            let word = take()
            switch word {
            case "(": return try closed(")")
            case "[": return .option(try closed("]"))
            case "{": return .repetition(try closed("}"))
            default: break
            }
            if word.hasPrefix("'") { return .keyword(String(word.dropFirst().dropLast())) }
            if word.hasPrefix("\"") { return .symbol(String(word.dropFirst().dropLast())) }
            guard let first = word.first, first.isLetter else { throw Malformed(at: word) }
            return first.isUppercase ? .token(word) : .production(word)
        }

        private mutating func closed(_ mark: String) throws -> Node {
            let node = try choice()
            guard take() == mark else { throw Malformed(at: mark) }
            return node
        }
    }

    /// Every keyword phrase the grammar names.
    var keywords: Set<String> {
        var found: Set<String> = []
        func visit(_ node: Node) {
            switch node {
            case .sequence(let parts), .choice(let parts): parts.forEach(visit)
            case .repetition(let inner), .option(let inner): visit(inner)
            case .keyword(let phrase): found.insert(phrase)
            case .symbol, .token, .production: break
            }
        }
        productions.values.forEach(visit)
        return found
    }

    /// Productions that are used and not defined, or defined and not used.
    var loose: [String] {
        var used: Set<String> = [start]
        func visit(_ node: Node) {
            switch node {
            case .sequence(let parts), .choice(let parts): parts.forEach(visit)
            case .repetition(let inner), .option(let inner): visit(inner)
            case .production(let name): used.insert(name)
            case .keyword, .symbol, .token: break
            }
        }
        productions.values.forEach(visit)
        return used.symmetricDifference(productions.keys).sorted()
    }
}
