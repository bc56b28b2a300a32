import Findings

extension Parser {
    /// How many tokens a keyword takes here; nil where it does not stand here.
    func length(of keyword: Keyword, at position: Int) -> Int? {
        if !mended.isEmpty, let mended = mended[position] { return mended.keyword == keyword ? mended.words : nil }
        let phrase = keywords.codes(of: keyword)
        guard position + phrase.count <= limit else { return nil }
        var place = position
        for code in phrase {
            if codes[place] != code { return nil }
            place += 1
        }
        return phrase.count
    }

    func length(of words: [String], at position: Int) -> Int? {
        for (distance, expected) in words.enumerated() {
            switch kind(at: position + distance) {
            case .word(let found): if found != expected { return nil }
            case .symbol(.slash): if expected != "/" { return nil }
            default: return nil
            }
        }
        return words.isEmpty ? nil : words.count
    }

    func at(_ keyword: Keyword) -> Bool { length(of: keyword, at: index) != nil }

    func at(_ keyword: Keyword, _ position: Int) -> Bool { length(of: keyword, at: position) != nil }

    mutating func take(_ keyword: Keyword) -> Bool {
        guard let length = length(of: keyword, at: index) else { return false }
        trace.note(.keyword(keyword, words: length), at: index)
        for rest in 1..<max(length, 1) { trace.note(.phraseRest, at: index + rest) }
        index = min(index + length, limit)
        return true
    }

    /// Takes a keyword; a misspelt one is reported and taken.
    mutating func takeOrMend(_ keyword: Keyword) -> Bool {
        if take(keyword) { return true }
        return mend([keyword]) && take(keyword)
    }

    mutating func expect(_ keyword: Keyword) throws(SyntaxFailure) {
        if takeOrMend(keyword) { return }
        let phrase = keyword.phrase(language)
        throw unexpected(Message(id: "`\(phrase)`", en: "`\(phrase)`"))
    }

    /// Expects a keyword; where it is only left out, reports that and reads on as if it stood there.
    mutating func expectOrAssume(
        _ keyword: Keyword, when canGoOn: Bool, help: Message? = nil
    ) throws(SyntaxFailure) {
        if takeOrMend(keyword) { return }
        let phrase = keyword.phrase(language)
        let failure = unexpected(Message(id: "`\(phrase)`", en: "`\(phrase)`"), help: help)
        guard skipAlongLine(to: { $0.at(keyword) }) || canGoOn else { throw failure }
        _ = take(keyword)
        isSpoilt = true
    }

    // MARK: Words that are nearly keywords

    /// Reports a word here that was plainly meant to be one of some keywords, and takes it for that one from now on.
    mutating func mend(_ candidates: [Keyword]) -> Bool {
        guard let word = word(at: index), mended[index] == nil else { return false }
        if keywords.phrases(beginningWith: word).contains(where: { at($0) }) { return false }
        if candidates.contains(where: { keywords.words(of: $0).first == word }) {
            if candidates.contains(where: { at($0) }) { return false }
        } else {
            if keywords.isReserved(word) || keywords.openers[word] != nil { return false }
            let others = candidates.compactMap { keyword in
                length(of: otherKeywords.words(of: keyword), at: index).map { (keyword: keyword, words: $0) }
            }
            if let other = others.max(by: { $0.words < $1.words }) {
                return mend(other.keyword, words: other.words, isOtherLanguage: true)
            }
        }
        let whole = candidates.filter { isAlike($0) }
        if let longest = whole.max(by: { worth($0, word) < worth($1, word) }) {
            return mend(longest, words: keywords.words(of: longest).count, isOtherLanguage: false)
        }
        // The phrase has begun but does not go on as it should.
        let firstWords = candidates.compactMap { keywords.words(of: $0).first }
        guard let near = firstWords.contains(word) ? word : nearest(to: word, among: firstWords),
            let begun = candidates.first(where: { keywords.words(of: $0).first == near })
        else { return false }
        let words = keywords.words(of: begun)
        var count = 1
        while count < words.count, self.word(at: index + count).map({ words.contains($0) }) == true { count += 1 }
        return mend(begun, words: count, isOtherLanguage: false)
    }

    /// Whether the words here are those of a phrase, but for letters.
    private func isAlike(_ keyword: Keyword) -> Bool {
        for (distance, expected) in keywords.words(of: keyword).enumerated() {
            if expected == "/" {
                guard at(.slash, index + distance) else { return false }
            } else {
                guard let word = word(at: index + distance) else { return false }
                let isSame = word.lowercased() == expected
                guard isSame || nearest(to: word, among: [expected]) != nil else { return false }
            }
        }
        return true
    }

    /// Of two phrases that are alike the longer counts, then the one whose first word is nearer.
    private func worth(_ keyword: Keyword, _ word: String) -> Int {
        let words = keywords.words(of: keyword)
        return words.count * 100 - editDistance(word.lowercased(), words.first ?? "")
    }

    private mutating func mend(_ keyword: Keyword, words: Int, isOtherLanguage: Bool) -> Bool {
        let place = range(at: index).union(range(at: index + words - 1))
        let meant = keyword.phrase(language)
        let written = source(place)
        if isOtherLanguage {
            report(.wrongLanguageKeyword(written, meant: meant, at: place, language))
        } else {
            report(.misspeltKeyword(written, meant: meant, at: place))
        }
        mended[index] = (keyword, words)
        return true
    }

    // MARK: Names

    /// Whether a word may be a bare name beside operands.
    func isReserved(_ word: String) -> Bool { keywords.isReserved(word) }

    func atName(_ position: Int) -> Bool {
        switch kind(at: position) {
        case .quotedName: true
        case .word(let word): !isReserved(word) && mended[position] == nil && !beginsDeclaration(at: position)
        case .text, .number, .date, .time, .symbol, .rupiahSign, .unreadable, .blockEnd, .end: false
        }
    }

    /// `NAME`
    mutating func parseName(
        _ position: Trace.NamePosition, _ what: Message = Message(id: "nama", en: "a name")
    ) throws(SyntaxFailure) -> Name {
        switch kind {
        case .quotedName(let text):
            let name = Name(text, range(at: index))
            advance(as: .name(position))
            return name
        case .word(let text):
            let isTaken: Bool =
                switch position {
                case .anyWord, .column: false
                case .plain, .operand, .unit, .type, .subject, .cell:
                    mended[index] != nil || isReserved(text) || beginsDeclaration(at: index)
                }
            if isTaken {
                guard isReserved(text), mended[index] == nil, !beginsOperandOrWord(index + 1) else {
                    throw unexpected(what)
                }
                report(.reservedName(text, at: range(at: index)))
            }
            let name = Name(text, range(at: index))
            advance(as: .name(position))
            return name
        case .text, .number, .date, .time, .symbol, .rupiahSign, .unreadable, .blockEnd, .end:
            throw unexpected(what)
        }
    }

    /// `NAME { "," NAME }`
    mutating func parseNames(_ position: Trace.NamePosition) throws(SyntaxFailure) -> [Name] {
        var names = [try parseName(position)]
        while take(.comma) { names.append(try parseName(position)) }
        return names
    }

    /// The same for the members of a choice, of which drafters write some in several words.
    mutating func parseMembers() throws(SyntaxFailure) -> [Name] {
        var names: [Name] = []
        repeat {
            if let name = takeMemberInQuotes() {
                names.append(name)
                continue
            }
            let name = try parseName(.plain)
            names.append(
                joined(name) { parser, end in
                    parser.at(.comma, end) || parser.at(.optional, end) || parser.at(.hierarchy, end)
                        || parser.at(.key, end)
                        || (parser.startsLine(end) && !parser.at(.colon, end))
                })
        } while take(.comma)
        return names
    }

    /// `"dinas luar"`: texts stand between such quotes, and members are no texts.
    private mutating func takeMemberInQuotes() -> Name? {
        guard case .text(let text) = kind else { return nil }
        let place = range(at: index)
        let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
        let joined = words.joined(separator: "_")
        let isBare =
            !isReserved(joined) && joined.unicodeScalars.first?.beginsName == true
            && joined.unicodeScalars.allSatisfy(\.continuesName)
        report(.memberInQuotes(text, name: isBare ? joined : "`\(text)`", at: place))
        isSpoilt = true
        advance()
        return Name(joined, place)
    }

    /// A name that was written in several words, up to what must follow it; reported and read as one.
    mutating func joined(_ name: Name, until isEnd: (Parser, Int) -> Bool) -> Name {
        var end = index
        while atName(end), !startsLine(end), !at(.hierarchy, end) { end += 1 }
        guard end > index, isEnd(self, end) else { return name }
        let range = name.range.union(range(at: end - 1))
        let words = [name.text] + (index..<end).compactMap { word(at: $0) }
        report(.splitName(words, at: range))
        isSpoilt = true
        while index < end { advance() }
        return Name(words.joined(separator: "_"), range)
    }

    private func beginsOperandOrWord(_ position: Int) -> Bool {
        switch kind(at: position) {
        case .word(let word): !startsLine(position) && (keywords.openers[word] == nil)
        case .quotedName, .text, .number, .date, .time, .rupiahSign: !startsLine(position)
        case .symbol, .unreadable, .blockEnd, .end: false
        }
    }

    /// The value of the language that a word names, such as `periode`.
    func languageName(_ word: String, among names: [LanguageName]) -> LanguageName? {
        names.first { $0.spelling(language) == word }
    }

    /// `NAME { "." NAME }`; the first may be a name of the language.
    mutating func parsePath(_ position: Trace.NamePosition = .operand) throws(SyntaxFailure) -> [Name] {
        var path: [Name] = []
        if let word = word(at: index), let own = languageName(word, among: LanguageName.values) {
            path.append(Name(own.rawValue, range(at: index)))
            advance(as: .languageName(own))
        } else {
            path.append(try parseName(position, Message(id: "nama nilai", en: "the name of a value")))
        }
        while take(.dot) { path.append(try parseName(.anyWord)) }
        return path
    }
}
