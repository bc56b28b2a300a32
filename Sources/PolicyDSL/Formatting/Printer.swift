import Findings

/// Prints a file that was read without errors, token by token, from what the parser took each for.
struct Printer {
    private let file: SourceFile
    private let reading: Reading
    private let spelling: Spelling
    private let lineEnding: String

    /// For each token, whether its declaration has clauses behind it.
    private let hasClauses: [Bool]

    private var lines: [Line] = []
    private var previous: Int?
    private var hasOpenLine = false
    private var isInBody = false
    private var isInClause = false
    private var parentheses = 0
    /// Whether the line being printed has a comma: its columns are not aligned with others.
    private var hasComma = false
    private var declaration = 0
    private var table = 0
    /// Where the text already printed ends in the source.
    private var sourceEnd = 0

    init(_ file: SourceFile, _ reading: Reading, _ language: KeywordLanguage) {
        self.file = file
        self.reading = reading
        spelling = Spelling(from: reading.tree.language, to: language)
        hasClauses = Self.clauses(reading.trace.marks)
        let firstEnd = file.bytes.firstIndex(of: 0x0A) ?? 0
        lineEnding = firstEnd > 0 && file.bytes[firstEnd - 1] == 0x0D ? "\r\n" : "\n"
    }

    /// The whole file: policy text formatted, everything else as it was.
    func print() -> [UInt8] {
        var bytes: [UInt8] = []
        var copied = 0
        var token = 0
        var comment = 0
        for block in reading.blocks {
            var end = token
            while end < reading.tokens.count, reading.tokens[end].kind != .blockEnd { end += 1 }
            var lastComment = comment
            while lastComment < reading.comments.count, reading.comments[lastComment].nextToken <= end {
                lastComment += 1
            }
            bytes += file.bytes[copied..<block.range.lowerBound]
            var printer = self
            let text = printer.text(of: token..<end, comments: comment..<lastComment, in: block)
            bytes += Array(text.utf8)
            copied = block.range.upperBound
            token = end + 1
            comment = lastComment
        }
        bytes += file.bytes[copied...]
        return bytes
    }

    private mutating func text(of tokens: Range<Int>, comments: Range<Int>, in block: CodeBlock) -> String {
        sourceEnd = block.range.lowerBound
        var nextComment = comments.lowerBound
        for index in tokens.lowerBound...tokens.upperBound {
            while nextComment < comments.upperBound, reading.comments[nextComment].nextToken == index {
                add(reading.comments[nextComment], before: index)
                nextComment += 1
            }
            if index < tokens.upperBound { add(index) }
        }
        return Layout(lines).text(lineEnding: lineEnding)
    }

    // MARK: Lines

    private mutating func add(_ comment: Comment, before index: Int) {
        let text = file.text(SourceRange(file: file.id, start: comment.start, end: comment.end))
        if !comment.startsLine, !lines.isEmpty, lines[lines.count - 1].comment == nil {
            lines[lines.count - 1].comment = text
        } else {
            let indent = indent(of: index)
            var line = Line(kind: .comment, indent: indent, hasBlankBefore: hasBlank(before: comment.start, at: index))
            line.comment = text
            lines.append(line)
        }
        hasOpenLine = false
        sourceEnd = comment.end
    }

    private mutating func add(_ index: Int) {
        let token = reading.tokens[index]
        if case .phraseRest = reading.trace.roles[index] {
            sourceEnd = token.end
            return
        }
        enter(index)
        let isKept = isInBody && token.startsLine
        if !hasOpenLine || isKept || beginsLine(index) { open(index) }
        let opening = reading.trace.openings[index] ?? 0
        let closing = reading.trace.closings[index] ?? 0
        append(String(repeating: "(", count: opening) + text(of: index), index)
        if closing > 0 {
            let line = lines.count - 1
            lines[line].parts[lines[line].parts.count - 1] += String(repeating: ")", count: closing)
        }
        parentheses = max(0, parentheses + opening - closing)
        switch token.kind {
        case .symbol(.openParen): parentheses += 1
        case .symbol(.closeParen): parentheses = max(0, parentheses - 1)
        default: break
        }
        if token.kind == .symbol(.comma) { hasComma = true }
        previous = index
        sourceEnd = token.end
    }

    private func beginsLine(_ index: Int) -> Bool {
        switch reading.trace.marks[index] {
        case .declaration, .clause, .field, .row: true
        case .column, .body, nil: false
        }
    }

    /// Keeps track of where in a declaration the printing is.
    private mutating func enter(_ index: Int) {
        switch reading.trace.marks[index] {
        case .declaration:
            declaration += 1
            isInBody = false
            isInClause = false
            parentheses = 0
        case .clause:
            isInBody = false
            isInClause = true
            parentheses = 0
            table += 1
        case .field:
            isInBody = false
        case .row:
            isInBody = false
            if let previous, reading.trace.marks[previous] == nil, !reading.trace.bars.contains(previous) { table += 1 }
        case .column, .body: isInBody = true
        case nil: break
        }
    }

    private mutating func open(_ index: Int) {
        let token = reading.tokens[index]
        let kind: Line.Kind =
            switch reading.trace.marks[index] {
            case .declaration:
                if case .keyword(.parameter, _) = reading.trace.roles[index] { .parameter } else { .plain }
            case .clause: .plain
            case .field: .field(declaration)
            case .row: .row(table)
            case .column: .field(declaration)
            case .body, nil: .continuation
            }
        lines.append(
            Line(kind: kind, indent: indent(of: index), hasBlankBefore: hasBlank(before: token.start, at: index)))
        hasOpenLine = true
        hasComma = false
        previous = nil
    }

    /// How far a line that begins with a token stands to the right.
    private func indent(of index: Int) -> Int {
        switch index < reading.tokens.count ? reading.trace.marks[index] : nil {
        case .declaration: return 0
        case .clause, .field: return 2
        case .row: return isInClause ? 4 : 2
        case .column: return 2
        case .body, nil: break
        }
        if index >= reading.tokens.count || reading.tokens[index].kind == .blockEnd { return 0 }
        if lines.isEmpty { return 0 }
        let closes = reading.tokens[index].kind == .symbol(.closeParen)
        let base = isInClause || hasClauses[index] ? 4 : 2
        return base + 2 * max(0, parentheses - (closes ? 1 : 0))
    }

    /// Whether the declaration of each token has clauses.
    private static func clauses(_ marks: [Trace.Mark?]) -> [Bool] {
        var result = Array(repeating: false, count: marks.count)
        var hasClause = false
        for (index, mark) in marks.enumerated().reversed() {
            switch mark {
            case .clause: hasClause = true
            case .declaration, .field, .row, .column, .body, nil: break
            }
            result[index] = hasClause
            if case .declaration = mark { hasClause = false }
        }
        return result
    }

    /// Blank lines are kept, one at a time, but not inside a sentence.
    private func hasBlank(before start: Int, at index: Int) -> Bool {
        let isInside = reading.tokens[index].kind != .blockEnd && !beginsLine(index)
        guard sourceEnd < start, !isInside else { return false }
        return file.bytes[sourceEnd..<start].count { $0 == 0x0A } >= 2
    }

    // MARK: Pieces

    private mutating func append(_ text: String, _ index: Int) {
        let line = lines.count - 1
        switch lines[line].kind {
        case .row:
            if reading.trace.bars.contains(index) {
                if previous != nil { lines[line].parts.append("") }
                if index + 1 < reading.tokens.count, isRowEnd(index) { lines[line].parts.removeLast() }
                return
            }
        case .field, .parameter:
            if reading.trace.stops.contains(index), previous != nil, !hasComma {
                lines[line].parts.append(text)
                return
            }
        case .plain, .continuation, .comment: break
        }
        let part = lines[line].parts.count - 1
        let isFirst = lines[line].parts[part].isEmpty
        let hasBlank = !isFirst && hasBlankBetween(previous, index)
        lines[line].parts[part] += (hasBlank ? " " : "") + text
    }

    private func isRowEnd(_ index: Int) -> Bool {
        let next = reading.tokens[index + 1]
        return next.startsLine || next.kind == .blockEnd || next.kind == .end
    }

    private func hasBlankBetween(_ left: Int?, _ right: Int) -> Bool {
        guard let left else { return false }
        switch reading.trace.roles[right] {
        case .tight, .tightAround, .introColon: return false
        case .keyword, .phraseRest, .name, .languageName, .month, .sign, nil: break
        }
        switch reading.trace.roles[left] {
        case .sign, .tightAround: return false
        case .keyword, .phraseRest, .name, .languageName, .month, .tight, .introColon, nil: break
        }
        switch reading.tokens[left].kind {
        case .symbol(.openParen), .symbol(.dot), .rupiahSign: return false
        default: break
        }
        switch reading.tokens[right].kind {
        case .symbol(.closeParen), .symbol(.comma), .symbol(.semicolon), .symbol(.dot): return false
        default: return true
        }
    }

    private func text(of index: Int) -> String {
        let token = reading.tokens[index]
        let source = file.text(SourceRange(file: file.id, start: token.start, end: token.end))
        switch reading.trace.roles[index] {
        case .keyword(let keyword, _): return keyword.phrase(spelling.language)
        case .languageName(let name): return name.spelling(spelling.language)
        case .month(let month): return monthName(month, spelling.language)
        case .name(let position):
            switch token.kind {
            case .word(let text), .quotedName(let text): return spelling.name(text, position)
            default: return source
            }
        case .phraseRest, .sign, .tight, .tightAround, .introColon, nil: break
        }
        switch token.kind {
        case .symbol(let symbol): return symbol.rawValue
        case .number: return spelling.figure(source)
        case .time(let minutes): return spelling.time(minutes)
        case .rupiahSign: return "Rp"
        case .word, .quotedName, .text, .date, .unreadable, .blockEnd, .end: return source
        }
    }
}
