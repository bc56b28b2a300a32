import Findings

extension Parser {
    /// Whether a declaration begins at a token: its opening word, and behind it what that declaration must go on with.
    func beginsDeclaration(at position: Int) -> Bool {
        if atItem(position) { return true }
        guard let word = word(at: position), let opener = mended[position]?.keyword ?? keywords.openers[word] else {
            return false
        }
        if fits(opener, position + 1) { return true }
        guard startsLine(position) else { return false }
        switch kind(at: position + 1) {
        case .symbol(let symbol):
            switch symbol {
            case .equal: return opener != .unit
            default: return false
            }
        case .word(let next): return !startsLine(position + 1) && isReserved(next)
        case .number, .text: return !startsLine(position + 1)
        case .quotedName, .date, .time, .rupiahSign, .unreadable, .blockEnd, .end: return false
        }
    }

    /// Whether a token can be the first after an opening word.
    func fits(_ opener: Keyword, _ position: Int) -> Bool {
        switch kind(at: position) {
        case .text: return opener == .test
        case .number: return opener == .article
        case .quotedName: return opener != .article && opener != .test && opener != .sets
        case .word(let word):
            if opener == .test { return false }
            if opener == .sets { return Self.settable.contains { keywords.words(of: $0).first == word } }
            if opener == .article { return !isReserved(word) && word.count <= 5 }
            return !isReserved(word) && keywords.openers[word] == nil
        case .date, .time, .symbol, .rupiahSign, .unreadable, .blockEnd, .end: return false
        }
    }

    /// Whether a line begins here with what was probably meant as the opening word of a declaration.
    func nearlyBeginsDeclaration(at position: Int) -> Bool {
        guard startsLine(position), let word = word(at: position), !isReserved(word), keywords.openers[word] == nil,
            !startsLine(position + 1)
        else { return false }
        if let other = otherKeywords.openers[word] { return fits(other, position + 1) }
        guard let near = nearest(to: word, among: keywords.openerWords), let opener = keywords.openers[near]
        else { return false }
        return fits(opener, position + 1)
    }

    /// Goes on to the next declaration, or the end of the block.
    mutating func skipToDeclaration() {
        while !atEnd, !beginsDeclaration(at: index), !nearlyBeginsDeclaration(at: index) { advance() }
    }

    /// Goes on to the next declaration or to what a condition accepts.
    mutating func skip(until isPlace: (Parser) -> Bool) {
        while !atEnd, !beginsDeclaration(at: index), !nearlyBeginsDeclaration(at: index), !isPlace(self) { advance() }
    }

    /// Goes on to a place on the same line, if there is one: what stands before it was reported.
    mutating func skipAlongLine(to isPlace: (Parser) -> Bool) -> Bool {
        let start = index
        while !atEnd, index == start || !startsLine(index) {
            if isPlace(self) { return true }
            advance()
        }
        index = start
        return false
    }

    /// Passes over a parenthesis and everything to its partner.
    mutating func skipParentheses() {
        var open = 0
        while !atEnd {
            if startsLine(index), beginsDeclaration(at: index) { return }
            if at(.openParen) { open += 1 }
            if at(.bar), limit < tokens.count { return }
            if at(.closeParen) {
                open -= 1
                if open <= 0 {
                    advance()
                    return
                }
            }
            advance()
        }
    }

    /// Where the line of a token ends: the first token of the next one.
    func lineEnd(from position: Int) -> Int {
        var end = position
        while end < tokens.count {
            switch tokens[end].kind {
            case .end, .blockEnd: return end
            default: break
            }
            if end > position, tokens[end].startsLine { return end }
            end += 1
        }
        return end
    }
}
