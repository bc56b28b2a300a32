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
        if scalar == "\u{2013}" || scalar == "\u{2014}", readRangeDash(length) { return true }
        if scalar == "/", matches("//") { return readForeignComment("//") }
        if scalar == "-", startsLine, isForeignCommentDash { return readForeignComment("--") }
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

    /// `1–4` in a row of a table or as the bounds of a field: the dash with which regulations print ranges.
    private mutating func readRangeDash(_ length: Int) -> Bool {
        guard var lower = tokens.indices.last, !startsLine else { return false }
        if case .number = tokens[lower].kind {} else { lower -= 1 }
        guard tokens.indices.contains(lower), case .number = tokens[lower].kind,
            lower == tokens.count - 1 || isUnit(tokens[lower + 1].kind), isInRow || isBehindType(lower)
        else { return false }
        var end = position + length
        while end < limit, bytes[end].isBlank { end += 1 }
        let upper = end
        while end < limit, bytes[end].isDigit || (isSeparator(bytes[end]) && end + 1 < limit && bytes[end + 1].isDigit)
        {
            end += 1
        }
        guard upper < end else { return false }
        let place = range(tokens[lower].start, end)
        let ends = (file.text(range(tokens[lower].start, tokens[tokens.count - 1].end)), file.text(range(upper, end)))
        findings.append(
            .everydayPhrase(file.text(place), written: "\(ends.0) .. \(ends.1)", help: nil, at: place))
        let start = position
        position += length
        append(.symbol(.range), from: start, to: position)
        return true
    }

    private func isSeparator(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") }

    private func isUnit(_ kind: Token.Kind) -> Bool {
        switch kind {
        case .word, .symbol(.percent): true
        case .quotedName, .text, .number, .date, .time, .symbol, .rupiahSign, .unreadable, .blockEnd, .end: false
        }
    }

    /// Whether the line being read is a row of a table.
    private var isInRow: Bool { tokens.last(where: \.startsLine)?.kind == .symbol(.bar) }

    private func isBehindType(_ position: Int) -> Bool {
        let before = position > 0 && tokens[position - 1].kind == .rupiahSign ? position - 2 : position - 1
        guard before >= 0, case .word(let word) = tokens[before].kind else { return false }
        return Parser.typeWords.contains { $0.phrase(language) == word }
    }

    /// `-- …`, as programs mark a remark; two signs before a value have no blank behind them.
    private var isForeignCommentDash: Bool {
        guard matches("-- "), position + 3 < limit else { return false }
        return bytes[position + 3].isASCIILetter
    }

    private mutating func readForeignComment(_ sign: String) -> Bool {
        findings.append(.foreignOperator(sign, meant: "#", at: range(position, position + sign.utf8.count)))
        position = lineEnd(from: position)
        return true
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
