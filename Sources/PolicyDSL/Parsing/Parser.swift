import Findings

/// Thrown after a mistake was reported, up to the nearest place from which reading can go on.
struct SyntaxFailure: Error {}

/// Tokens to a tree, by recursive descent: one function for each production of the grammar, named after it.
///
/// `parse…` reads what must be there, `parseOptional…` what may be; `at…` looks without moving; `expect…` takes one
/// token or reports its absence. The extensions follow the areas of the grammar.
struct Parser {
    /// How deep expressions may nest in the text.
    static let depthLimit = 100
    /// How high an expression's tree may grow; a long sum grows one level with each of its terms.
    static let heightLimit = 200

    let file: SourceFile
    let keywords: KeywordTable
    let otherKeywords: KeywordTable
    let tokens: [Token]
    /// The number of each token's word in the table of keywords.
    let codes: [Int]
    let blocks: [CodeBlock]

    var index = 0
    /// Tokens from here on are out of sight: the end of the table row being read.
    var limit: Int
    var citation: Citation {
        didSet { articles.append((range(at: index).start, citation)) }
    }
    /// Where each citation begins.
    private(set) var articles: [(start: Int, citation: Citation)] = []
    var findings: [Finding] = []
    var trace: Trace
    var depth = 0
    /// The height of the expression read last.
    var height = 0
    /// Mistaken words that are taken for a keyword, by token.
    var mended: [Int: (keyword: Keyword, words: Int)] = [:]
    /// Something inside the declaration being read was reported and has no place in the tree.
    var isSpoilt = false
    /// Inside something that was reported as a whole.
    var isMuted = false
    /// The file is an amendment: a numbered clause begins like a declaration.
    var isAmendment = false
    /// Between `row` and its colon, which makes no field of the name before it.
    var isInRowDescription = false
    /// In a cell that a clause names, which ends where no bar stands.
    var isInAmendedCell = false
    /// Places reported as a whole: what else is wrong inside them is no other mistake.
    var covered: [SourceRange] = []
    /// The line of the finding reported last in the declaration being read.
    var reportedLine: Int?
    /// Where tokens begin that the lexer reported.
    let reportedStarts: Set<Int>
    /// Names that the file itself declares, right or wrong.
    let declaredNames: Set<String>

    var language: KeywordLanguage { keywords.language }

    init(
        _ file: SourceFile, language: KeywordLanguage, tokens: [Token], blocks: [CodeBlock],
        lexicalFindings: [Finding] = []
    ) {
        self.reportedStarts = Set(lexicalFindings.map(\.primary.range.start))
        self.file = file
        let table = KeywordTable.table(language)
        self.keywords = table
        self.otherKeywords = KeywordTable.table(language.other)
        self.codes = tokens.map { token in
            switch token.kind {
            case .word(let word): table.code(of: word)
            case .symbol(.slash): KeywordTable.slash
            default: KeywordTable.noWord
            }
        }
        self.trace = Trace(count: tokens.count)
        self.tokens = tokens
        self.blocks = blocks
        self.limit = tokens.count
        self.citation = blocks.first?.citation ?? []
        self.articles = [(0, citation)]
        var declared: Set<String> = []
        for (index, token) in tokens.enumerated().dropFirst() {
            if case .word(let opener) = tokens[index - 1].kind, keywords.openers[opener] != nil,
                case .word(let name) = token.kind
            {
                declared.insert(name)
            }
            if case .symbol(.comma) = tokens[index - 1].kind, case .word(let name) = token.kind {
                declared.insert(name)
            }
        }
        declaredNames = declared
    }

    // MARK: Looking

    var kind: Token.Kind { kind(at: index) }

    func kind(at position: Int) -> Token.Kind { position < limit ? tokens[position].kind : .end }

    func at(_ symbol: Symbol) -> Bool { kind == .symbol(symbol) }

    func at(_ symbol: Symbol, _ position: Int) -> Bool { kind(at: position) == .symbol(symbol) }

    func startsLine(_ position: Int) -> Bool { position >= tokens.count || tokens[position].startsLine }

    /// Whether nothing stands between a token and the one before it.
    func isAdjacent(_ position: Int) -> Bool {
        position > 0 && position < limit && tokens[position].start == tokens[position - 1].end
    }

    var atEnd: Bool {
        switch kind {
        case .end, .blockEnd: true
        case .word, .quotedName, .text, .number, .date, .time, .symbol, .rupiahSign, .unreadable: false
        }
    }

    func word(at position: Int) -> String? {
        if case .word(let word) = kind(at: position) { return word }
        return nil
    }

    /// The range of a token; past the last visible one, the place right behind it.
    func range(at position: Int) -> SourceRange {
        if position < limit, position < tokens.count {
            let token = tokens[position]
            return SourceRange(file: file.id, start: token.start, end: token.end)
        }
        let end = limit > 0 && limit <= tokens.count ? tokens[limit - 1].end : 0
        return SourceRange(file: file.id, start: end, end: end)
    }

    /// From a token to the one read last.
    func range(from start: Int) -> SourceRange {
        let first = range(at: start)
        return index > start ? first.union(range(at: index - 1)) : first
    }

    /// The text of a range as messages show it.
    func source(_ range: SourceRange) -> String { excerpt(file.text(range)) }

    // MARK: Taking

    mutating func advance() {
        if index < limit { index += 1 }
    }

    mutating func advance(as role: Trace.Role) {
        trace.note(role, at: index)
        advance()
    }

    mutating func take(_ symbol: Symbol) -> Bool {
        guard at(symbol) else { return false }
        advance()
        return true
    }

    mutating func take(_ symbol: Symbol, as role: Trace.Role) -> Bool {
        guard at(symbol) else { return false }
        advance(as: role)
        return true
    }

    mutating func expect(_ symbol: Symbol) throws(SyntaxFailure) {
        if take(symbol) { return }
        throw unexpected(Message(id: "`\(symbol.rawValue)`", en: "`\(symbol.rawValue)`"))
    }

    mutating func mark(_ mark: Trace.Mark) {
        if trace.marks.indices.contains(index), trace.marks[index] == nil { trace.marks[index] = mark }
    }

    // MARK: Reporting

    mutating func report(_ finding: Finding) {
        if isMuted || findings.count >= findingLimit { return }
        var placed = finding
        placed.citation = citation
        reportedLine = file.lines.lineIndex(of: finding.primary.range.start)
        findings.append(placed)
    }

    /// Reports that something else was expected here, unless what stands here was reported already.
    mutating func unexpected(_ expected: Message, help: Message? = nil) -> SyntaxFailure {
        if kind == .unreadable || isFollowOn { return SyntaxFailure() }
        if reportStrayPunctuation() || reportBareFunction() || reportEverydayPhrase() { return SyntaxFailure() }
        if index > 0, startsLine(index), isEndOfFile || beginsDeclaration(at: index) {
            // What is missing is missing at the end of this declaration, not at the start of the next.
            let last = range(at: index - 1)
            report(.missing(after: source(last), expected: expected, at: last, help: help))
            return SyntaxFailure()
        }
        report(.unexpected(found: described(index), expected: expected, at: range(at: index), help: help))
        return SyntaxFailure()
    }

    /// Whether what is wrong here most likely follows from what was reported already: on the same line of the same
    /// declaration, or right before.
    var isFollowOn: Bool {
        if index < limit, reportedStarts.contains(tokens[index].start) { return true }
        if index > 0, reportedStarts.contains(tokens[index - 1].start) { return true }
        return reportedLine != nil && reportedLine == file.lines.lineIndex(of: range(at: index).start)
    }

    private var isEndOfFile: Bool {
        switch kind {
        case .end: limit == tokens.count
        case .blockEnd: true
        case .text, .number, .word, .quotedName, .date, .time, .symbol, .rupiahSign, .unreadable: false
        }
    }

    /// A token in the drafter's words.
    func described(_ position: Int) -> Message {
        let text = source(range(at: position))
        switch kind(at: position) {
        case .end:
            return limit < tokens.count
                ? Message(id: "akhir baris", en: "the end of the line")
                : Message(id: "akhir berkas", en: "the end of the file")
        case .blockEnd:
            return file.form == .plain
                ? Message(id: "akhir berkas", en: "the end of the file")
                : Message(id: "akhir blok", en: "the end of the block")
        case .text: return Message(id: "teks `\(text)`", en: "the text `\(text)`")
        case .number: return Message(id: "angka `\(text)`", en: "the figure `\(text)`")
        case .word, .quotedName, .date, .time, .symbol, .rupiahSign, .unreadable:
            return Message(id: "`\(text)`", en: "`\(text)`")
        }
    }
}
