import PolicyDSL

/// One token of a derived sentence, with the class it was derived from.
struct Piece: Equatable {
    enum Class: Equatable {
        case word, symbol, name, text, number, date, time, isoMonth, month, label, newline
    }

    var text: String
    var kind: Class
}

/// Derives random sentences from the grammar.
struct SentenceGenerator {
    let grammar: Grammar
    let language: KeywordLanguage
    var random: SplitMix
    private var pieces: [Piece] = []
    private var conditions = 0
    private var results = 0
    private var columns = 0
    private let phrases: [String: Keyword]
    private let costs: [String: Int]

    init(_ grammar: Grammar, _ language: KeywordLanguage, seed: UInt64) {
        self.grammar = grammar
        self.language = language
        self.random = SplitMix(seed: seed)
        self.phrases = Dictionary(uniqueKeysWithValues: Keyword.allCases.map { ($0.name, $0) })
        self.costs = Self.costs(grammar)
    }

    mutating func sentence() -> [Piece] {
        pieces = []
        expand(.production(grammar.start), in: "", depth: 0)
        return pieces
    }

    /// How deep each production must at least go.
    private static func costs(_ grammar: Grammar) -> [String: Int] {
        var costs: [String: Int] = [:]
        for _ in 0..<grammar.productions.count {
            for (name, node) in grammar.productions { costs[name] = cost(node, costs) + 1 }
        }
        return costs
    }

    private static func cost(_ node: Grammar.Node, _ costs: [String: Int]) -> Int {
        switch node {
        case .sequence(let parts): parts.map { cost($0, costs) }.max() ?? 0
        case .choice(let parts): parts.map { cost($0, costs) }.min() ?? 0
        case .repetition, .option, .keyword, .symbol, .token: 0
        case .production(let name): costs[name] ?? 1000
        }
    }

    private mutating func expand(_ node: Grammar.Node, in production: String, depth: Int) {
        let isDeep = depth > 24 || pieces.count > 120
        switch node {
        case .sequence(let parts):
            for part in parts { expand(part, in: production, depth: depth) }
        case .choice(let parts):
            if isDeep {
                let least = parts.map { Self.cost($0, costs) }.min() ?? 0
                let cheap = parts.filter { Self.cost($0, costs) == least }
                expand(random.pick(cheap), in: production, depth: depth)
            } else {
                expand(random.pick(parts), in: production, depth: depth)
            }
        case .option(let inner):
            if !isDeep, random.chance(1, in: 3) { expand(inner, in: production, depth: depth) }
        case .repetition(let inner):
            repeatPart(inner, in: production, depth: depth, isDeep: isDeep)
        case .keyword(let phrase):
            let words = phrases[phrase]?.phrase(language) ?? "?\(phrase)?"
            for word in words.split(separator: " ") {
                for (index, part) in word.split(separator: "/").enumerated() {
                    if index > 0 { pieces.append(Piece(text: "/", kind: .symbol)) }
                    pieces.append(Piece(text: String(part), kind: .word))
                }
            }
        case .symbol(let sign): pieces.append(Piece(text: sign, kind: .symbol))
        case .token(let name): pieces.append(token(name, in: production))
        case .production(let name): expandProduction(name, in: production, depth: depth + 1)
        }
    }

    private mutating func repeatPart(_ inner: Grammar.Node, in production: String, depth: Int, isDeep: Bool) {
        let hasClauses = ["regulation", "amendment", "limits"].contains(production)
        if hasClauses || production == "field" {
            // Clauses that stand at most once each.
            for part in alternatives(inner).shuffled(using: &random) where random.chance(1, in: 3) {
                expand(part, in: hasClauses ? "regulation_clause" : production, depth: depth)
            }
            return
        }
        let most = isDeep ? 0 : production == grammar.start ? 9 : depth > 14 ? 1 : 3
        for _ in 0..<random.below(most + 1) { expand(inner, in: production, depth: depth) }
    }

    private func alternatives(_ node: Grammar.Node) -> [Grammar.Node] {
        switch node {
        case .choice(let parts): parts
        case .production(let name): grammar.productions[name].map(alternatives) ?? []
        case .sequence, .repetition, .option, .keyword, .symbol, .token: [node]
        }
    }

    private mutating func expandProduction(_ name: String, in outer: String, depth: Int) {
        switch name {
        case "table_head", "set_head": (conditions, results) = (0, 0)
        case "condition_head": conditions += 1
        case "result_head", "set_result": results += 1
        case "data_head": columns = 0
        case "table_row", "data_row":
            expandRow(name, depth: depth)
            return
        default: break
        }
        guard let node = grammar.productions[name] else { return }
        let start = pieces.count
        expand(node, in: name, depth: depth)
        let absent = Keyword.absent.phrase(language)
        if outer == "aggregate", name == "expression", pieces[start].text == absent {
            // The grammar's note: a condition of an aggregate does not begin with a bare 'absent'.
            pieces.insert(Piece(text: "(", kind: .symbol), at: start)
            pieces.append(Piece(text: ")", kind: .symbol))
        }
    }

    /// A row has as many cells as the head.
    private mutating func expandRow(_ name: String, depth: Int) {
        if name == "table_row" {
            for _ in 0..<conditions { expandProduction("condition", in: name, depth: depth) }
            for _ in 0..<results { expandProduction("result", in: name, depth: depth) }
        } else {
            for _ in 0..<columns {
                pieces.append(Piece(text: "|", kind: .symbol))
                expandProduction("data_cell", in: name, depth: depth)
            }
            pieces.append(Piece(text: "|", kind: .symbol))
        }
        if name == "table_row" { pieces.append(Piece(text: "|", kind: .symbol)) }
        pieces.append(Piece(text: "\n", kind: .newline))
    }

    private mutating func token(_ name: String, in production: String) -> Piece {
        switch name {
        case "NAME":
            if production == "data_head" { columns += 1 }
            return Piece(text: randomName(in: production), kind: .name)
        case "TEXT":
            return Piece(
                text: random.pick(["\"a\"", "\"\"", "\"BLUD RSU Meuraxa\"", "\"x \"\"y\"\" | # `z\"", "\"é ≥ 1.5\""]),
                kind: .text)
        case "NUMBER": return Piece(text: randomNumber(in: production), kind: .number)
        case "LABEL": return Piece(text: random.pick(["7", "5A", "a", "1a", "12", "IV"]), kind: .label)
        case "ISO_DATE": return Piece(text: random.pick(["2018-07-01", "2020-02-29", "1999-12-31"]), kind: .date)
        case "ISO_MONTH": return Piece(text: random.pick(["2018-07", "2025-01"]), kind: .isoMonth)
        case "TIME": return Piece(text: random.pick(["08:00", "23:59", "00:00", "16:30"]), kind: .time)
        case "MONTH": return Piece(text: monthName(1 + random.below(12), language), kind: .month)
        case "NEWLINE": return Piece(text: "\n", kind: .newline)
        default: return Piece(text: "?\(name)?", kind: .word)
        }
    }

    private mutating func randomName(in production: String) -> String {
        let plain = ["a", "skor", "nilai_1", "Pegawai", "menit_hari", "_x", "Überschuß", "x9", "poin", "kota_2"]
        let quoted = ["`aturan`", "`dua kata`", "`5`", "`tidak`", "`menit`", "`rule`", "`period`", "`not`", "`kosong`"]
        if production == "field", random.chance(1, in: 4) {
            let phrase = random.pick(Keyword.allCases).phrase(random.pick(KeywordLanguage.allCases))
            return String(phrase.split(whereSeparator: { $0 == " " || $0 == "/" })[0])
        }
        return random.chance(1, in: 6) ? random.pick(quoted) : random.pick(plain)
    }

    private mutating func randomNumber(in production: String) -> String {
        let isAfterMonth = pieces.last?.kind == .month
        if isAfterMonth || production == "period" || production == "regulation_clause" {
            return random.pick(["2018", "1999", "2025"])
        }
        if production == "date" { return "\(1 + random.below(28))" }
        switch language {
        case .indonesian:
            return random.pick(["0", "5", "0,25", "1.350.000", "12.000,5", "450", "999999999999999999", "0,01", "007"])
        case .english:
            return random.pick(["0", "5", "0.25", "1,350,000", "12,000.5", "450", "999999999999999999", "0.01", "007"])
        }
    }
}

/// A sentence as text: blanks, and here and there a line break or a comment where they carry no meaning.
func spell(_ pieces: [Piece], _ random: inout SplitMix) -> String {
    var text = ""
    var isInRow = false
    for (index, piece) in pieces.enumerated() {
        if piece.kind == .newline {
            text += random.chance(1, in: 8) ? "  # catatan | \"\n" : "\n"
            isInRow = false
            continue
        }
        if piece.text == "|", piece.kind == .symbol, !isInRow {
            isInRow = true
            if !text.hasSuffix("\n") { text += "\n" }
        }
        text += piece.text
        guard index + 1 < pieces.count else { break }
        if !isInRow, piece.text != "Rp", pieces[index + 1].kind != .newline, random.chance(1, in: 6) {
            text += random.pick(["\n", "\r\n", "\n\n  ", " # sebuah komentar `\n", "\t"])
        } else {
            text += " "
        }
    }
    return text + "\n"
}
