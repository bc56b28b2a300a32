import Findings

extension Parser {
    /// `expression = conditional | disjunction`
    mutating func parseExpression() throws(SyntaxFailure) -> Expression {
        try enter()
        defer { depth -= 1 }
        if !at(.ifCondition), atMistakenPrefix([.ifCondition]) { _ = mend([.ifCondition]) }
        return at(.ifCondition) ? try parseConditional() : try parseDisjunction()
    }

    /// Goes one level deeper, or reports that this is too deep.
    mutating func enter() throws(SyntaxFailure) {
        guard depth < Self.depthLimit else {
            report(.tooDeep(limit: Self.depthLimit, at: range(at: index)))
            throw SyntaxFailure()
        }
        depth += 1
    }

    /// Makes a node above others whose greatest height is known.
    private mutating func node(_ kind: Expression.Kind, from start: Int, over below: Int) throws(SyntaxFailure)
        -> Expression
    {
        height = below + 1
        guard height <= Self.heightLimit else {
            report(.tooDeep(limit: Self.heightLimit, at: range(from: start)))
            throw SyntaxFailure()
        }
        return Expression(kind, range(from: start))
    }

    func leaf(_ kind: Expression.Kind, from start: Int) -> Expression { Expression(kind, range(from: start)) }

    /// `conditional = 'if' disjunction 'then' expression 'otherwise' expression`
    private mutating func parseConditional() throws(SyntaxFailure) -> Expression {
        let start = index
        if isArgumentList(index + 1) { return try parseSpreadsheetCall() }
        _ = take(.ifCondition)
        let condition = try parseDisjunction()
        var below = height
        try expectOrAssume(.then, when: beginsOperand(index) && !startsLine(index))
        let then = try parseExpression()
        below = max(below, height)
        try expect(.otherwise)
        let otherwise = try parseExpression()
        return try node(
            .conditional(condition: condition, then: then, otherwise: otherwise), from: start, over: max(below, height))
    }

    /// `disjunction = conjunction { 'or' conjunction }`
    mutating func parseDisjunction() throws(SyntaxFailure) -> Expression {
        let start = index
        var left = try parseConjunction()
        while takeOr() {
            let below = height
            let right = try parseConjunction()
            left = try node(.or(left, right), from: start, over: max(below, height))
        }
        return left
    }

    private mutating func takeOr() -> Bool {
        if take(.or) { return true }
        guard at(.bar), at(.bar, index + 1), isAdjacent(index + 1), limit == tokens.count else { return false }
        let place = range(at: index).union(range(at: index + 1))
        report(.foreignOperator("||", meant: Keyword.or.phrase(language), at: place))
        isSpoilt = true
        index += 2
        return true
    }

    /// `conjunction = negation { 'and' negation }`
    private mutating func parseConjunction() throws(SyntaxFailure) -> Expression {
        let start = index
        var left = try parseNegation()
        while take(.and) {
            if at(.slash), at(.or, index + 1) {
                let (and, or) = (Keyword.and.phrase(language), Keyword.or.phrase(language))
                report(.andOr(and, or, at: range(at: index - 1).union(range(at: index + 1))))
                isSpoilt = true
                index += 2
            }
            let below = height
            let right = try parseNegation()
            left = try node(.and(left, right), from: start, over: max(below, height))
        }
        return left
    }

    /// `negation = 'not' negation | comparison`
    private mutating func parseNegation() throws(SyntaxFailure) -> Expression {
        let start = index
        if atMistakenPrefix([.not]) { _ = mend([.not]) }
        guard atNot else { return try parseComparison() }
        try enter()
        defer { depth -= 1 }
        _ = take(.not)
        let operandStart = index
        let operand = try parseNegation()
        // Indonesian reads `tidak -` as the value no and a difference.
        if at(.minus, operandStart) { trace.parenthesize(operandStart, index - 1) }
        return try node(.not(operand), from: start, over: height)
    }

    /// Where `not` and `no` are one word, it is `not` before what can begin an operand; a minus cannot, there.
    private var atNot: Bool {
        guard let length = length(of: .not, at: index) else { return false }
        guard at(.no) else { return true }
        let next = index + length
        return !at(.minus, next) && beginsOperand(next)
    }

    /// Whether an operand can begin at a token.
    func beginsOperand(_ position: Int) -> Bool {
        switch kind(at: position) {
        case .quotedName, .text, .number, .date, .time, .rupiahSign: return true
        case .symbol(let symbol): return symbol == .openParen || symbol == .minus
        case .word:
            if at(.not, position) || at(.yes, position) || at(.no, position) { return true }
            if at(.ifAbsent, position) { return false }
            if at(.absent, position) || at(.ifCondition, position) { return true }
            return atName(position)
        case .unreadable, .blockEnd, .end: return false
        }
    }

    /// `comparison = rounded [ comparator rounded | 'among' "(" alternative { ";" alternative } ")" ]`
    private mutating func parseComparison() throws(SyntaxFailure) -> Expression {
        let start = index
        let left = try parseRounded()
        var below = height
        if take(.among) {
            let alternatives = try parseAmongList(&below)
            return try node(.among(left, alternatives), from: start, over: below)
        }
        let place = range(at: index)
        guard let comparator = takeComparator() else { return left }
        let right = try parseRounded()
        let result = try node(.comparison(comparator, left, right), from: start, over: max(below, height))
        let second = range(at: index)
        if takeComparator() != nil {
            report(.chainedComparison(at: second, first: place, language))
            isSpoilt = true
            _ = try parseRounded()
            while takeComparator() != nil { _ = try parseRounded() }
        }
        return result
    }

    private mutating func parseAmongList(_ below: inout Int) throws(SyntaxFailure) -> [Alternative] {
        try enter()
        defer { depth -= 1 }
        try expect(.openParen)
        var alternatives: [Alternative] = []
        repeat {
            alternatives.append(try parseAlternative())
            below = max(below, height)
        } while takeSeparator()
        try expect(.closeParen)
        return alternatives
    }

    /// `;` between arguments; a comma is reported and taken for one.
    mutating func takeSeparator() -> Bool {
        if take(.semicolon) { return true }
        guard at(.comma) else { return false }
        report(.commaBetweenArguments(at: range(at: index)))
        advance()
        return true
    }

    /// `comparator = "=" | "<>" | "<" | "<=" | ">" | ">="`
    mutating func takeComparator() -> ComparisonOperator? {
        if take(.equal) { return .equal }
        if take(.notEqual) { return .notEqual }
        if take(.less) { return .less }
        if take(.lessOrEqual) { return .lessOrEqual }
        if take(.greater) { return .greater }
        if take(.greaterOrEqual) { return .greaterOrEqual }
        if at(.arrow) {
            report(.foreignOperator("=>", meant: ">=", at: range(at: index)))
            advance()
            return .greaterOrEqual
        }
        return nil
    }

    /// `rounded = sum { rounding quantity }`
    private mutating func parseRounded() throws(SyntaxFailure) -> Expression {
        let start = index
        var value = try parseSum()
        while let mode = takeRounding() {
            let below = height
            let quantum = try parseQuantity()
            value = try node(.rounded(value, mode, quantum: quantum), from: start, over: below)
        }
        return value
    }

    static let roundingKeywords: [(keyword: Keyword, mode: RoundingMode)] = [
        (.roundedDownTo, .down), (.roundedUpTo, .up), (.roundedHalfEvenTo, .halfEven),
        (.roundedTowardZeroTo, .towardZero), (.roundedTo, .nearest),
    ]

    private mutating func takeRounding() -> RoundingMode? {
        for (keyword, mode) in Self.roundingKeywords where take(keyword) { return mode }
        return nil
    }

    /// `sum = product { ( "+" | "-" ) product }`
    mutating func parseSum() throws(SyntaxFailure) -> Expression {
        let start = index
        var left = try parseProduct()
        while true {
            let sign: ArithmeticOperator
            if take(.plus) { sign = .add } else if take(.minus) { sign = .subtract } else { return left }
            let below = height
            let right = try parseProduct()
            left = try node(.arithmetic(sign, left, right), from: start, over: max(below, height))
        }
    }

    /// `product = factor { ( "*" | "/" ) factor }`
    private mutating func parseProduct() throws(SyntaxFailure) -> Expression {
        let start = index
        var left = try parseFactor()
        while true {
            let sign: ArithmeticOperator
            if take(.star) { sign = .multiply } else if take(.slash) { sign = .divide } else { return left }
            let below = height
            let right = try parseFactor()
            left = try node(.arithmetic(sign, left, right), from: start, over: max(below, height))
        }
    }

    /// `factor = "-" factor | primary [ 'if absent' primary ]`
    private mutating func parseFactor() throws(SyntaxFailure) -> Expression {
        let start = index
        if at(.minus) {
            try enter()
            defer { depth -= 1 }
            advance(as: .sign)
            let operand = try parseFactor()
            return try node(.negate(operand), from: start, over: height)
        }
        let value = try parsePrimary()
        mendOperator()
        guard take(.ifAbsent) else { return value }
        let below = height
        let otherwise = try parsePrimary()
        mendOperator()
        return try node(.ifAbsent(value, otherwise: otherwise), from: start, over: max(below, height))
    }

    /// `primary = literal | path | call | aggregate | 'present' path | 'absent' | "(" expression ")"`
    private mutating func parsePrimary() throws(SyntaxFailure) -> Expression {
        let start = index
        height = 1
        if atLiteral(index) {
            let literal = try parseLiteral()
            height = 1
            return literal
        }
        if take(.openParen) {
            var inner = try parseExpression()
            if at(.comma) || at(.semicolon) { throw unexpected(Message(id: "`)`", en: "`)`")) }
            try expect(.closeParen)
            inner.range = range(from: start)
            return inner
        }
        if take(.yes) { return leaf(.yesNo(true), from: start) }
        if at(.no), mended[index] == nil {
            _ = take(.no)
            return leaf(.yesNo(false), from: start)
        }
        if take(.absent) { return leaf(.absent, from: start) }
        if case .word = kind {
            if let call = try parseOptionalCall() { return call }
            if atMistakenPrefix([.present]) { _ = mend([.present]) }
            if at(.present), atName(index + 1) {
                _ = take(.present)
                let path = try parsePath()
                return leaf(.present(path), from: start)
            }
        }
        return try parsePathOperand()
    }

    private mutating func parsePathOperand() throws(SyntaxFailure) -> Expression {
        let start = index
        if let word = word(at: index), isReserved(word), mended[index] == nil {
            // Before an operator it can only have been meant as a name.
            guard atOperatorSign(index + 1) else {
                throw unexpected(Message(id: "nilai", en: "a value"))
            }
            report(.reservedName(word, at: range(at: index)))
            advance(as: .name(.operand))
            isSpoilt = true
            return leaf(.absent, from: start)
        }
        guard atName(index) || isLanguageName(index) else {
            if at(Symbol.percent), case .number = kind(at: index + 1) {
                let place = range(at: index).union(range(at: index + 1))
                report(.foreignOperator(source(place), meant: "\(source(range(at: index + 1))) %", at: place))
                isSpoilt = true
                index += 2
                return leaf(.absent, from: start)
            }
            throw unexpected(Message(id: "nilai", en: "a value"))
        }
        let path = try parsePath()
        return leaf(.path(path), from: start)
    }

    private func isLanguageName(_ position: Int) -> Bool {
        word(at: position).map { languageName($0, among: LanguageName.values) != nil } ?? false
    }

    private func atOperatorSign(_ position: Int) -> Bool {
        guard case .symbol(let symbol) = kind(at: position), !startsLine(position) else { return false }
        switch symbol {
        case .plus, .minus, .star, .slash, .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual,
            .closeParen,
            .semicolon, .dot:
            return true
        case .openParen, .comma, .colon, .range, .rangeUpperOpen, .rangeLowerOpen, .rangeOpen, .bar, .arrow, .percent:
            return false
        }
    }

    // MARK: Words that were meant as operators

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
