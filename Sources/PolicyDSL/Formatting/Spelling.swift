import Findings

/// How tokens are written in a language.
struct Spelling: Sendable {
    let language: KeywordLanguage
    private let keywords: KeywordTable
    private let otherKeywords: KeywordTable
    private let from: FigureNotation
    private let to: FigureNotation

    init(from source: KeywordLanguage, to language: KeywordLanguage) {
        self.language = language
        keywords = KeywordTable.table(language)
        otherKeywords = KeywordTable.table(language.other)
        from = FigureNotation(source)
        to = FigureNotation(language)
    }

    /// A figure, digit for digit.
    func figure(_ source: String) -> String {
        let bytes = source.utf8.map { $0 == from.group ? to.group : $0 == from.point ? to.point : $0 }
        return String(decoding: bytes, as: UTF8.self)
    }

    func time(_ minutes: Int) -> String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return two(minutes / 60) + ":" + two(minutes % 60)
    }

    /// A name, between backticks where it would otherwise be read as something else.
    func name(_ text: String, _ position: Trace.NamePosition) -> String {
        if let own = ownName(text, position) { return own.spelling(language) }
        return isBare(text, position) ? text : "`\(text)`"
    }

    private func ownNames(_ position: Trace.NamePosition) -> [LanguageName] {
        switch position {
        case .operand: LanguageName.values
        case .column(let names): names
        case .anyWord, .plain, .unit, .type, .subject, .cell: []
        }
    }

    /// The tree holds one spelling of the language's own names, so a name with that spelling is one of them.
    private func ownName(_ text: String, _ position: Trace.NamePosition) -> LanguageName? {
        ownNames(position).first { $0.rawValue == text }
    }

    private func isBare(_ text: String, _ position: Trace.NamePosition) -> Bool {
        guard isWord(text) else { return false }
        let isTaken = keywords.isReserved(text) || keywords.openers[text] != nil
        switch position {
        case .anyWord: return true
        case .column(let names): return !names.contains { $0.spelling(language) == text }
        case .plain, .cell: return !isTaken
        case .subject: return !isTaken && !isKeyword(text, [.everything])
        case .operand:
            let isOwn = LanguageName.values.contains { $0.spelling(language) == text }
            return !isTaken && !isOwn && !isKeyword(text, [.present])
        case .type: return !isTaken && !isInEither(text, Parser.typeWords)
        case .unit:
            let words = Parser.typeWords + Parser.operatorKeywords
            let isMonth = KeywordLanguage.allCases.contains { monthNumber(text, $0) != nil }
            return !isTaken && !isMonth && !isInEither(text, words)
        }
    }

    private func isKeyword(_ text: String, _ candidates: [Keyword]) -> Bool {
        candidates.contains { keywords.words(of: $0).first == text }
    }

    private func isInEither(_ text: String, _ candidates: [Keyword]) -> Bool {
        isKeyword(text, candidates) || candidates.contains { otherKeywords.words(of: $0).first == text }
    }

    /// Whether the lexer reads it as one word.
    private func isWord(_ text: String) -> Bool {
        let scalars = Array(text.unicodeScalars)
        guard let first = scalars.first, first.beginsName, scalars.allSatisfy(\.continuesName) else { return false }
        let isAmount =
            scalars.count > 2 && text.lowercased().hasPrefix("rp") && scalars[2].properties.numericType != nil
        return !isAmount
    }
}
