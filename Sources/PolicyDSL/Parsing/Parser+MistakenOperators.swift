import Findings

/// Words that were meant as operators.
extension Parser {
    static let operatorKeywords: [Keyword] = [
        .or, .and, .then, .otherwise, .among, .ifAbsent, .when, .via, .roundedTo, .roundedDownTo, .roundedUpTo,
        .roundedHalfEvenTo, .roundedTowardZeroTo,
    ]

    /// Behind an operand no bare name can stand: one that does was perhaps meant as an operator.
    mutating func mendOperator() {
        guard let word = word(at: index), keywords.openers[word] == nil, !at(.colon, index + 1) else { return }
        if Self.operatorKeywords.contains(where: { at($0) }) || nearlyBeginsDeclaration(at: index) { return }
        _ = mend(Self.operatorKeywords)
    }

    /// Whether a word stands here that nearly is one of some keywords and is followed, as that keyword is, by an operand.
    func atMistakenPrefix(_ candidates: [Keyword]) -> Bool {
        guard let word = word(at: index), mended[index] == nil, !isReserved(word), !declaredNames.contains(word) else {
            return false
        }
        let next = index + 1
        guard !startsLine(next) else { return false }
        switch kind(at: next) {
        case .quotedName, .text, .number, .date, .time, .rupiahSign: return true
        case .word(let following):
            guard !isReserved(following), keywords.openers[following] == nil else { return false }
            return !Self.operatorKeywords.contains { length(of: otherKeywords.words(of: $0), at: next) != nil }
        case .symbol(let symbol): return symbol == .openParen && candidates.contains(.not)
        case .unreadable, .blockEnd, .end: return false
        }
    }
}
