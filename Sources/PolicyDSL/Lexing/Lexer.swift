import Findings

/// Text to tokens. What cannot be read is a finding and an `unreadable` token, so that it is reported once.
struct Lexer {
    let file: SourceFile
    let bytes: [UInt8]
    let language: KeywordLanguage
    var position = 0
    /// The end of the block being read.
    var limit = 0
    var startsLine = true
    var tokens: [Token] = []
    var comments: [Comment] = []
    var findings: [Finding] = []
    private var hasReportedEncoding = false
    private var hasReportedControl = false

    init(_ file: SourceFile, language: KeywordLanguage) {
        self.file = file
        self.bytes = file.bytes
        self.language = language
    }

    /// Reads every block, with a `blockEnd` after each, and an `end` last.
    mutating func run(_ blocks: [CodeBlock], toFirstWord: Bool = false) {
        for block in blocks {
            position = block.range.lowerBound
            limit = block.range.upperBound
            startsLine = true
            while position < limit, findings.count < findingLimit {
                readOne()
                if toFirstWord, case .word = tokens.last?.kind { return }
            }
            append(.blockEnd, from: position, to: position)
        }
        append(.end, from: bytes.count, to: bytes.count)
    }

    func range(_ start: Int, _ end: Int) -> SourceRange { SourceRange(file: file.id, start: start, end: end) }

    func peek(_ distance: Int) -> UInt8? {
        position + distance < limit ? bytes[position + distance] : nil
    }

    mutating func append(_ kind: Token.Kind, from start: Int, to end: Int) {
        tokens.append(Token(kind: kind, start: start, end: end, startsLine: startsLine))
        startsLine = false
    }

    private mutating func readOne() {
        let start = position
        let byte = bytes[position]
        switch byte {
        case 0x0A:
            position += 1
            startsLine = true
        case 0x20, 0x09, 0x0B, 0x0C, 0x0D:
            position += 1
        case UInt8(ascii: "#"): readComment()
        case UInt8(ascii: "\""): readText()
        case UInt8(ascii: "'"): readMisquoted(closing: ["'"])
        case UInt8(ascii: "`"): readQuotedName()
        case 0x30...0x39: readFigure()
        case 0x00...0x1F, 0x7F:
            position += 1
            reportControl(byte, start)
            appendUnreadable(from: start)
        default:
            guard let (scalar, length) = decodeScalar(bytes, at: position, limit: limit) else {
                readDamaged()
                return
            }
            if scalar.beginsName {
                readWord()
            } else if scalar.isBlank {
                position += length
            } else if let closing = Self.misleadingQuotes[scalar] {
                readMisquoted(closing: closing)
            } else if !readSymbol(scalar, length) {
                position += length
                let isNew = tokens.last?.kind != .unreadable || tokens.last?.end != start
                if isNew { findings.append(.unreadableCharacter(scalar, at: range(start, position), language)) }
                appendUnreadable(from: start)
            }
        }
    }

    private static let misleadingQuotes: [Unicode.Scalar: [Unicode.Scalar]] = [
        "\u{201C}": ["\u{201D}", "\u{201C}", "\""], "\u{201D}": ["\u{201D}", "\u{201C}", "\""],
        "\u{201E}": ["\u{201C}", "\u{201D}", "\""], "\u{00AB}": ["\u{00BB}"], "\u{2018}": ["\u{2019}", "'"],
        "\u{2019}": ["\u{2019}", "'"],
    ]

    /// Neighbouring unreadable bytes make one token.
    private mutating func appendUnreadable(from start: Int) {
        if let last = tokens.last, last.kind == .unreadable, last.end == start {
            tokens[tokens.count - 1].end = position
        } else {
            append(.unreadable, from: start, to: position)
        }
    }

    private mutating func readDamaged() {
        let start = position
        while position < limit, bytes[position] >= 0x80,
            decodeScalar(bytes, at: position, limit: limit) == nil
        {
            position += 1
        }
        checkEncoding(start, position)
        appendUnreadable(from: start)
    }

    private mutating func reportControl(_ byte: UInt8, _ start: Int) {
        if hasReportedControl { return }
        hasReportedControl = true
        findings.append(.controlCharacter(byte, at: range(start, start + 1)))
    }

    /// Reports the first damaged or control byte of a stretch that is kept as it is (a text, a comment).
    mutating func checkEncoding(_ start: Int, _ end: Int) {
        var offset = start
        while offset < end {
            let byte = bytes[offset]
            if byte == 0 || (byte < 0x20 && byte != 0x09 && byte != 0x0D) {
                reportControl(byte, offset)
                offset += 1
            } else if let (_, length) = decodeScalar(bytes, at: offset, limit: end) {
                offset += length
            } else {
                if !hasReportedEncoding {
                    hasReportedEncoding = true
                    findings.append(.invalidEncoding(byte, at: range(offset, offset + 1)))
                }
                offset += 1
            }
        }
    }

    private mutating func readComment() {
        let start = position
        let end = lineEnd(from: start)
        position = end
        var last = end
        if last > start, bytes[last - 1] == 0x0D { last -= 1 }
        checkEncoding(start, last)
        comments.append(Comment(start: start, end: last, nextToken: tokens.count, startsLine: startsLine))
    }

    /// The offset of the line feed that ends the line, or the end of the block.
    func lineEnd(from start: Int) -> Int {
        var end = start
        while end < limit, bytes[end] != 0x0A { end += 1 }
        return end
    }

    private mutating func readWord() {
        let start = position
        if readRupiahSign() { return }
        while position < limit, let (scalar, length) = decodeScalar(bytes, at: position, limit: limit),
            scalar.continuesName
        {
            position += length
        }
        append(.word(String(decoding: bytes[start..<position], as: UTF8.self)), from: start, to: position)
    }
}
