import Findings

/// How much of a text reads as policy.
struct PolicyStretch {
    /// Behind the last declaration without a mistake.
    var end: Int
    /// Whether the whole text is policy without a mistake.
    var isWhole: Bool

    /// In the language that reads it best; nil: not even a declaration stands at the beginning.
    init?(_ file: SourceFile, _ text: Range<Int>) {
        let readings = KeywordLanguage.allCases.compactMap { Self(file, text, $0) }
        guard let best = readings.max(by: { $0.end < $1.end }) else { return nil }
        self = best
    }

    private init?(_ file: SourceFile, _ text: Range<Int>, _ language: KeywordLanguage) {
        let block = CodeBlock(range: text, citation: [])
        var lexer = Lexer(file, language: language)
        lexer.run([block])
        var parser = Parser(
            file, language: language, tokens: lexer.tokens, blocks: [block], lexicalFindings: lexer.findings)
        let tree = parser.parseFile()
        let mistakes = (lexer.findings + parser.findings).filter { $0.kind != .missingRegulation }
        let first = mistakes.map(\.primary.range.start).min() ?? text.upperBound
        var ends = tree.declarations.filter(\.isUnmistakable).map(\.range.end)
        if let header = tree.header, header.title != nil || header.validity != nil { ends.append(header.range.end) }
        guard let end = ends.filter({ $0 <= first }).max() else { return nil }
        self.end = end
        isWhole = mistakes.isEmpty
    }
}

extension Declaration {
    /// Whether no sentence of a regulation would read so by chance, as `satuan kerja` does.
    fileprivate var isUnmistakable: Bool {
        switch self {
        case .unit: false
        case .register(let register): !register.fields.isEmpty
        case .log(let log): !log.fields.isEmpty
        case .choice, .parameter, .rule, .table, .exception, .output, .guarantee, .test: true
        }
    }
}
