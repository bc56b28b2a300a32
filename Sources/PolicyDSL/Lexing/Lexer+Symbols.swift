import Findings

extension Lexer {
    /// Signs that other notations use, the longest first, and what is meant by them.
    private static let foreign: [(sign: String, meant: Symbol)] = [
        ("==", .equal), ("!=", .notEqual), ("><", .notEqual), ("=<", .lessOrEqual), (":=", .equal),
        ("\u{00D7}", .star), ("\u{00F7}", .slash), ("\u{2212}", .minus), ("\u{2013}", .minus),
        ("\u{2026}", .range),
    ]

    /// Signs that are taken for what they plainly are.
    private static let accepted: [(sign: String, symbol: Symbol)] = [
        ("<..<", .rangeOpen), ("..<", .rangeUpperOpen), ("<..", .rangeLowerOpen), ("..", .range), ("=>", .arrow),
        ("<>", .notEqual), ("<=", .lessOrEqual), (">=", .greaterOrEqual), ("\u{2264}", .lessOrEqual),
        ("\u{2265}", .greaterOrEqual), ("\u{2260}", .notEqual), (":", .colon), (".", .dot), ("=", .equal), ("<", .less),
        (">", .greater),
    ]

    /// Signs that begin no longer one.
    private static let alone: [Unicode.Scalar: Symbol] = [
        "(": .openParen, ")": .closeParen, ",": .comma, ";": .semicolon, "|": .bar, "+": .plus, "-": .minus, "*": .star,
        "/": .slash, "%": .percent,
    ]

    mutating func readSymbol(_ scalar: Unicode.Scalar, _ length: Int) -> Bool {
        let start = position
        if let symbol = Self.alone[scalar] {
            position += 1
            append(.symbol(symbol), from: start, to: position)
            return true
        }
        for (sign, meant) in Self.foreign where matches(sign) {
            position += sign.utf8.count
            findings.append(.foreignOperator(sign, meant: meant.rawValue, at: range(start, position)))
            append(.symbol(meant), from: start, to: position)
            return true
        }
        if scalar == "&" {
            position += matches("&&") ? 2 : 1
            let word = Keyword.and.phrase(language)
            let sign = String(decoding: bytes[start..<position], as: UTF8.self)
            findings.append(.foreignOperator(sign, meant: word, at: range(start, position)))
            append(.word(word), from: start, to: position)
            return true
        }
        for (sign, symbol) in Self.accepted where matches(sign) {
            position += sign.utf8.count
            append(.symbol(symbol), from: start, to: position)
            return true
        }
        return false
    }

    func matches(_ sign: String) -> Bool {
        var offset = position
        for byte in sign.utf8 {
            guard offset < limit, bytes[offset] == byte else { return false }
            offset += 1
        }
        return true
    }
}
