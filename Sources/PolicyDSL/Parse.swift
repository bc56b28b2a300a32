public import Findings

/// Files larger than this are not read.
let fileSizeLimit = 8 * 1_048_576

/// After so many findings nobody reads on: the rest of the file is left alone.
let findingLimit = 500

/// A drafter's text, short enough for a message.
func excerpt(_ text: String) -> String {
    text.count <= 80 ? text : text.prefix(79) + "…"
}

/// Reads a policy, plain or literate. Never fails: what cannot be read is a finding and is left out of the tree.
public func parse(_ file: SourceFile) -> (tree: SyntaxTree, findings: [Finding]) {
    let reading = read(file)
    return (reading.tree, reading.findings)
}

/// Reads one expression, as it would stand in a rule.
public func parseExpression(
    _ file: SourceFile, language: KeywordLanguage
) -> (expression: Expression?, findings: [Finding]) {
    let block = CodeBlock(range: 0..<file.bytes.count, citation: [])
    var lexer = Lexer(file, language: language)
    if file.bytes.count <= fileSizeLimit { lexer.run([block]) }
    var parser = Parser(file, language: language, tokens: lexer.tokens, blocks: [block])
    let expression = parser.parseWholeExpression()
    let findings = sorted(parser.uncovered(lexer.findings) + parser.findings)
    return (findings.contains { $0.severity == .error } ? nil : expression, findings)
}

/// A file read, with all that the formatter needs.
struct Reading: Sendable {
    var tree: SyntaxTree
    var findings: [Finding]
    var tokens: [Token]
    var comments: [Comment]
    var blocks: [CodeBlock]
    var trace: Trace
}

func read(_ file: SourceFile) -> Reading {
    var reading = Reading(
        tree: SyntaxTree(file: file.id, language: .indonesian, header: nil, declarations: []), findings: [], tokens: [],
        comments: [], blocks: [], trace: Trace(count: 0))
    let start = SourceRange(file: file.id, start: 0, end: 0)
    if file.bytes.count > fileSizeLimit {
        reading.findings = [.fileTooLarge(file.bytes.count, limit: fileSizeLimit, at: start)]
        return reading
    }
    if file.bytes.starts(with: [0xFF, 0xFE]) || file.bytes.starts(with: [0xFE, 0xFF]) {
        reading.findings = [.isUTF16(at: start)]
        return reading
    }
    let reader = LiterateReader(file)
    let lost = LostPolicy(file, reader)
    let blocks = lost.blocks
    let language = detectLanguage(file, blocks)
    var lexer = Lexer(file, language: language)
    lexer.run(blocks)
    var parser = Parser(file, language: language, tokens: lexer.tokens, blocks: blocks, lexicalFindings: lexer.findings)
    reading.tree = parser.parseFile()
    var prose: [Finding] = []
    if file.form == .literate {
        let text = literateText(file, reader, language)
        reading.tree.text = text.text
        prose = text.findings
    }
    let read = (parser.uncovered(lexer.findings) + parser.findings).filter { finding in
        !reader.unclosed.contains { $0.contains(finding.primary.range.start) }
    }
    let articles = articles(reader.headings, parser.articles, file.form)
    let headings = lostHeadings(file, reader) + mergeMarks(file, reader)
    reading.findings = sorted(reader.findings + headings + prose + lost.findings + read).map {
        var finding = $0
        if finding.citation.isEmpty { finding.citation = citation(of: finding.primary.range, articles) }
        return finding
    }
    let silencers = SilencerReader(file)
    reading.tree.silencers =
        (silencers.silencers(in: lexer.comments, before: lexer.tokens) + silencers.silencers(in: reader)).map {
            var silencer = $0
            silencer.citation = citation(of: silencer.range, articles)
            return silencer
        }
    reading.tokens = lexer.tokens
    reading.comments = lexer.comments
    reading.blocks = blocks
    reading.trace = parser.trace
    let isEmpty = !lexer.tokens.contains { $0.kind != .blockEnd && $0.kind != .end }
    if isEmpty, reading.findings.allSatisfy({ $0.severity < .error }) {
        let missing = Finding.missingRegulation(isEmpty: true, isLiterate: file.form == .literate, at: start)
        reading.findings.insert(missing, at: 0)
    }
    return reading
}

/// Where articles begin: at headings and, within blocks, where the parser found that one does.
private func articles(
    _ headings: [LiterateText.Heading], _ parsed: [(start: Int, citation: Citation)], _ form: SourceFile.Form
) -> [(start: Int, citation: Citation)] {
    switch form {
    case .plain: parsed
    case .literate:
        (headings.map { (start: $0.range.start, citation: $0.citation) } + parsed.dropFirst()).enumerated()
            .sorted { ($0.element.start, $0.offset) < ($1.element.start, $1.offset) }.map(\.element)
    }
}

/// The article that begins last before a place.
private func citation(of place: SourceRange, _ articles: [(start: Int, citation: Citation)]) -> Citation {
    articles.last { $0.start <= place.start }?.citation ?? []
}

/// By place, what was found first before what was found later.
private func sorted(_ findings: [Finding]) -> [Finding] {
    findings.enumerated().sorted { left, right in
        let places = (left.element.primary.range.start, right.element.primary.range.start)
        return places.0 == places.1 ? left.offset < right.offset : places.0 < places.1
    }.map(\.element)
}

/// The first word decides; where it is no opening word, the language that more words belong to.
private func detectLanguage(_ file: SourceFile, _ blocks: [CodeBlock]) -> KeywordLanguage {
    let languages = KeywordLanguage.allCases
    let openers: [Keyword] = [.regulation, .amendment, .limits]
    var lexer = Lexer(file, language: .indonesian)
    lexer.run(blocks, toFirstWord: true)
    guard case .word(let first) = lexer.tokens.last?.kind else { return .indonesian }
    if let exact = languages.first(where: { language in openers.contains { $0.phrase(language) == first } }) {
        return exact
    }
    if let near = languages.first(where: { language in
        nearest(to: first, among: openers.map { $0.phrase(language) }) != nil
    }) {
        return near
    }
    lexer = Lexer(file, language: .indonesian)
    lexer.run(blocks)
    var counts = [0, 0]
    for token in lexer.tokens {
        guard case .word(let word) = token.kind else { continue }
        for (place, table) in languages.map(KeywordTable.table).enumerated()
        where table.isReserved(word) || table.openers[word] != nil {
            counts[place] += 1
        }
    }
    return counts[1] > counts[0] ? .english : .indonesian
}

extension Parser {
    /// Findings that stand in no place already reported as a whole.
    func uncovered(_ findings: [Finding]) -> [Finding] {
        findings.filter { finding in
            let place = finding.primary.range
            return !covered.contains { $0.start <= place.start && place.end <= $0.end }
        }
    }

    /// One expression and nothing behind it.
    mutating func parseWholeExpression() -> Expression? {
        do {
            let expression = try parseExpression()
            if !atEnd { throw unexpected(Message(id: "akhir rumus", en: "the end of the expression")) }
            return isSpoilt ? nil : expression
        } catch {
            return nil
        }
    }
}
