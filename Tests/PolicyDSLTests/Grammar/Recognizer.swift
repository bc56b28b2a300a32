import PolicyDSL

/// Decides by the grammar alone whether pieces make a sentence. It is generous where the grammar's notes take a reading
/// away (a bare word is any name, a line break may be missing or stand anywhere), so that its "no" is certain.
struct Recognizer {
    let grammar: Grammar
    let words: [String: [String]]

    init(_ grammar: Grammar, _ language: KeywordLanguage) {
        self.grammar = grammar
        var words: [String: [String]] = [:]
        for keyword in Keyword.allCases {
            var parts: [String] = []
            for word in keyword.phrase(language).split(separator: " ") {
                for (index, part) in word.split(separator: "/").enumerated() {
                    if index > 0 { parts.append("/") }
                    parts.append(String(part))
                }
            }
            words[keyword.name] = parts
        }
        self.words = words
    }

    func accepts(_ pieces: [Piece]) -> Bool {
        let visible = pieces.filter { $0.kind != .newline }
        var memory: [String: [Int: Set<Int>]] = [:]
        return ends(.production(grammar.start), visible, 0, &memory).contains(visible.count)
    }

    private func ends(
        _ node: Grammar.Node, _ pieces: [Piece], _ start: Int, _ memory: inout [String: [Int: Set<Int>]]
    ) -> Set<Int> {
        switch node {
        case .sequence(let parts):
            var places: Set<Int> = [start]
            for part in parts {
                var next: Set<Int> = []
                for place in places { next.formUnion(ends(part, pieces, place, &memory)) }
                places = next
                if places.isEmpty { break }
            }
            return places
        case .choice(let parts):
            return parts.reduce(into: Set<Int>()) { $0.formUnion(ends($1, pieces, start, &memory)) }
        case .option(let inner): return ends(inner, pieces, start, &memory).union([start])
        case .repetition(let inner):
            var all: Set<Int> = [start]
            var open = [start]
            while let place = open.popLast() {
                for end in ends(inner, pieces, place, &memory) where all.insert(end).inserted { open.append(end) }
            }
            return all
        case .keyword(let phrase):
            let wanted = words[phrase] ?? []
            guard start + wanted.count <= pieces.count else { return [] }
            for (offset, word) in wanted.enumerated() where pieces[start + offset].text != word { return [] }
            return [start + wanted.count]
        case .symbol(let sign): return start < pieces.count && pieces[start].text == sign ? [start + 1] : []
        case .token(let name):
            if name == "NEWLINE" { return [start] }
            return start < pieces.count && matches(pieces[start], name) ? [start + 1] : []
        case .production(let name):
            if let known = memory[name]?[start] { return known }
            guard let inner = grammar.productions[name] else { return [] }
            let found = ends(inner, pieces, start, &memory)
            memory[name, default: [:]][start] = found
            return found
        }
    }

    private func matches(_ piece: Piece, _ token: String) -> Bool {
        let isWord = piece.text.first.map { $0.isLetter || $0 == "_" || $0 == "`" } ?? false
        switch token {
        case "NAME": return isWord
        case "TEXT": return piece.kind == .text
        case "NUMBER": return piece.kind == .number || (piece.kind == .label && piece.text.allSatisfy(\.isNumber))
        case "LABEL": return piece.kind == .label || piece.kind == .number || isWord
        case "ISO_DATE": return piece.kind == .date
        case "ISO_MONTH": return piece.kind == .isoMonth
        case "TIME": return piece.kind == .time
        case "MONTH": return piece.kind == .month
        default: return false
        }
    }
}
