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
    mutating func node(_ kind: Expression.Kind, from start: Int, over below: Int) throws(SyntaxFailure)
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
        let thenStart = index
        let isNested = at(.ifCondition)
        let then = try parseExpression()
        // Otherwise nobody sees which `otherwise` belongs to which `if`. What is very deep is left as it is: parentheses
        // make it deeper.
        if isNested, depth + 2 * height <= Self.depthLimit / 2 { trace.parenthesize(thenStart, index - 1) }
        below = max(below, height)
        try expectOtherwise()
        let otherwise = try parseExpression()
        return try node(
            .conditional(condition: condition, then: then, otherwise: otherwise), from: start, over: max(below, height))
    }

    private mutating func expectOtherwise() throws(SyntaxFailure) {
        if takeOrMend(.otherwise) { return }
        let phrase = Keyword.otherwise.phrase(language)
        throw unexpected(
            Message(id: "`\(phrase)`", en: "`\(phrase)`"),
            help: Message(
                id: "tulis nilainya untuk keadaan lain, misalnya `\(phrase) 0`",
                en: "write the value of every other case, as `\(phrase) 0`"))
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
        return try parseRoundings(of: try parseSum(), from: start)
    }

    /// `{ rounding quantity }` behind what was read.
    mutating func parseRoundings(of value: Expression, from start: Int) throws(SyntaxFailure) -> Expression {
        var value = value
        while let mode = takeRounding() {
            let below = height
            let quantum = try parseQuantum(mode)
            value = try node(.rounded(value, mode, quantum: quantum), from: start, over: below)
        }
        return value
    }

    static let roundingKeywords: [(keyword: Keyword, mode: RoundingMode)] = [
        (.roundedDownTo, .down), (.roundedUpTo, .up), (.roundedHalfEvenTo, .halfEven),
        (.roundedTowardZeroTo, .towardZero), (.roundedTo, .nearest),
    ]

    private mutating func parseQuantum(_ mode: RoundingMode) throws(SyntaxFailure) -> Expression {
        switch kind {
        case .number, .rupiahSign: return try parseQuantity()
        case .word, .quotedName, .text, .date, .time, .symbol, .unreadable, .blockEnd, .end:
            let words = Self.roundingKeywords.first { $0.mode == mode }?.keyword.phrase(language) ?? ""
            // `dibulatkan ke bawah` alone was read as `dibulatkan ke`.
            let rest = (0..<3).compactMap { startsLine(index + $0) ? nil : word(at: index + $0) }
            let whole = Self.roundingKeywords.map { $0.keyword.phrase(language) }.first { phrase in
                !rest.isEmpty && phrase.hasPrefix(([words] + rest.prefix(1)).joined(separator: " "))
            }
            throw unexpected(
                Message(id: "kelipatannya", en: "what to round to"),
                help: Message(
                    id: "sebutkan kelipatannya, misalnya `\(whole ?? words) Rp1`",
                    en: "say to which multiple, as `\(whole ?? words) Rp1`"))
        }
    }

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
}
