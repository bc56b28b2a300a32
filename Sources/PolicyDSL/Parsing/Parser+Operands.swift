import Findings

extension Parser {
    /// `factor = "-" factor | primary [ 'if absent' primary ]`
    mutating func parseFactor() throws(SyntaxFailure) -> Expression {
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
}
