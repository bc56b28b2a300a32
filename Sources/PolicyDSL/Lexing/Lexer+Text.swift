import Findings

extension Lexer {
    /// `"…"` on one line; `""` stands for one quote.
    mutating func readText() {
        let start = position
        let end = lineEnd(from: start)
        var value: [UInt8] = []
        position += 1
        while position < end {
            let byte = bytes[position]
            if byte == UInt8(ascii: "\"") {
                position += 1
                guard position < end, bytes[position] == byte else {
                    checkEncoding(start, position)
                    append(.text(String(decoding: value, as: UTF8.self)), from: start, to: position)
                    return
                }
            }
            value.append(byte)
            position += 1
        }
        position = recoveryPoint(from: start + 1, end: end)
        checkEncoding(start, position)
        findings.append(.textNotClosed(at: range(start, position)))
        value = Array(bytes[(start + 1)..<position])
        append(.text(String(decoding: value, as: UTF8.self)), from: start, to: position)
    }

    /// Curly or single quotes: reported, then taken for a text.
    mutating func readMisquoted(closing: [Unicode.Scalar]) {
        let start = position
        let end = lineEnd(from: start)
        let opening = decodeScalar(bytes, at: position, limit: end)?.length ?? 1
        var offset = position + opening
        while offset < end {
            guard let (scalar, length) = decodeScalar(bytes, at: offset, limit: end) else {
                offset += 1
                continue
            }
            if closing.contains(scalar) {
                let value = String(decoding: bytes[(start + opening)..<offset], as: UTF8.self)
                position = offset + length
                findings.append(.wrongQuotes(value, at: range(start, position)))
                append(.text(value), from: start, to: position)
                return
            }
            offset += length
        }
        position = recoveryPoint(from: start + opening, end: end)
        let value = String(decoding: bytes[(start + opening)..<position], as: UTF8.self)
        findings.append(.wrongQuotes(value, at: range(start, position)))
        append(.text(value), from: start, to: position)
    }

    /// Any text between backticks is a name.
    mutating func readQuotedName() {
        let start = position
        let end = lineEnd(from: start)
        var close = start + 1
        while close < end, bytes[close] != UInt8(ascii: "`") { close += 1 }
        let isClosed = close < end
        if !isClosed { close = nameEnd(from: start + 1, end: end) }
        position = isClosed ? close + 1 : close
        checkEncoding(start, position)
        let name = String(decoding: bytes[(start + 1)..<close], as: UTF8.self)
        if !isClosed || name.allSatisfy(\.isWhitespace) {
            findings.append(.badBackticks(isClosed: isClosed, at: range(start, position)))
        }
        if name.allSatisfy(\.isWhitespace) {
            append(.unreadable, from: start, to: position)
            return
        }
        append(.quotedName(name), from: start, to: position)
    }

    /// Where a name not closed most likely ends: before the first sign.
    private func nameEnd(from start: Int, end: Int) -> Int {
        let signs = Array("|:,;()=<>#\"".utf8)
        var offset = start
        while offset < end, !signs.contains(bytes[offset]) { offset += 1 }
        while offset > start, bytes[offset - 1] == 0x20 || bytes[offset - 1] == 0x0D { offset -= 1 }
        return offset
    }

    /// Where something not closed most likely ends: before the next `|`, else at the end of the line.
    private func recoveryPoint(from start: Int, end: Int) -> Int {
        var offset = start
        while offset < end, bytes[offset] != UInt8(ascii: "|") { offset += 1 }
        while offset > start, bytes[offset - 1] == 0x20 || bytes[offset - 1] == 0x0D { offset -= 1 }
        return offset
    }
}
