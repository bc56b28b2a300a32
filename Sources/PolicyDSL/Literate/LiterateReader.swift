import Findings

/// Finds the policy text in a file: all of a plain file, the fenced blocks marked `policy` of a literate one. Of a literate
/// file it also keeps what stands around them.
struct LiterateReader {
    let file: SourceFile
    private(set) var blocks: [CodeBlock] = []
    /// Fenced blocks marked otherwise, or not at all.
    private(set) var others: [OtherBlock] = []
    private(set) var findings: [Finding] = []
    /// Blocks that run on into prose: what else is found in them follows from that alone.
    private(set) var unclosed: [Range<Int>] = []
    /// What each line of a literate file is.
    private(set) var lines: [LiterateLine] = []
    private(set) var headings: [LiterateText.Heading] = []
    /// `<!-- … -->` outside blocks.
    private(set) var comments: [Range<Int>] = []
    private var open: Fence?
    /// The open block that the one being read was pasted into.
    private var outer: Fence?
    private var path: [(level: Int, text: String)] = []
    /// Where comments end that are still to come.
    private var closings: [Int] = []

    init(_ file: SourceFile) {
        self.file = file
        switch file.form {
        case .plain:
            let start = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
            blocks = [CodeBlock(range: start..<file.bytes.count, citation: [])]
        case .literate: readLiterate()
        }
    }

    private mutating func readLiterate() {
        closings = findClosings()
        while lines.count < file.lines.starts.count { readLine(lines.count) }
        if let fence = open { close(fence, at: file.bytes.count, isClosed: false) }
    }

    private mutating func readLine(_ index: Int) {
        let bounds = file.lines.bounds(ofLine: index)
        if let fence = open {
            readInside(fence, bounds)
        } else if let next = Fence(file, bounds) {
            open = next
            lines.append(.fence)
        } else if let comment = commentAlone(from: bounds) {
            comments.append(comment)
            let last = file.lines.lineIndex(of: comment.upperBound)
            for _ in index...last { lines.append(.comment) }
        } else if let heading = readHeading(bounds) {
            headings.append(heading)
            lines.append(.heading)
        } else {
            lines.append(isBlank(bounds) ? .blank : .prose)
            findComments(in: bounds)
        }
    }

    private mutating func readInside(_ fence: Fence, _ bounds: Range<Int>) {
        if fence.isClosed(by: bounds, file) {
            close(fence, at: bounds.lowerBound, isClosed: true)
            open = outer
            open?.contentStart = min(bounds.upperBound + 1, file.bytes.count)
            outer = nil
            lines.append(.fence)
        } else if let next = Fence(file, bounds), let closing = closing(of: next, pastedInto: fence) {
            findings.append(.blockInBlock(at: range(next.place), closing: range(file.lines.bounds(ofLine: closing))))
            close(fence, at: bounds.lowerBound, isClosed: true)
            outer = fence
            open = next
            lines.append(.fence)
        } else if let next = Fence(file, bounds), next.ends(fence) {
            close(fence, at: bounds.lowerBound, isClosed: false, before: next)
            open = next
            lines.append(.fence)
        } else {
            lines.append(fence.isPolicy ? .policy : .code)
        }
    }

    private mutating func close(_ fence: Fence, at end: Int, isClosed: Bool, before next: Fence? = nil) {
        let content = min(fence.contentStart, end)..<end
        guard fence.isPolicy else {
            others.append(
                OtherBlock(
                    fence: fence, content: content, citation: path.map(\.text), isClosed: isClosed, next: next))
            return
        }
        if !isClosed {
            findings.append(.blockNotClosed(at: range(fence.place)))
            unclosed.append(content.lowerBound..<content.upperBound + 1)
        }
        blocks.append(CodeBlock(range: content, citation: path.map(\.text)))
        if !isClosed { readSwallowedHeadings(in: content) }
    }

    /// The headings that a block left open runs over: what comes behind them belongs to their articles.
    private mutating func readSwallowedHeadings(in content: Range<Int>) {
        for index in file.lines.lineIndex(of: content.lowerBound)..<lines.count {
            let bounds = file.lines.bounds(ofLine: index)
            guard bounds.lowerBound < content.upperBound, isSubheading(bounds), let heading = readHeading(bounds) else {
                continue
            }
            headings.append(heading)
            lines[index] = .heading
        }
    }

    /// One `#` alone begins a comment of policy text.
    private func isSubheading(_ bounds: Range<Int>) -> Bool {
        contentOfLine(file, bounds).map { runLength(file.bytes, of: UInt8(ascii: "#"), in: $0) > 1 } ?? false
    }

    // MARK: A block pasted into another

    /// The line that closes a block which stands, with its own fences, within another: policy text before it, policy text
    /// or nothing behind it, and then the line that closes the outer one.
    private func closing(of inner: Fence, pastedInto outer: Fence) -> Int? {
        guard outer.isPolicy, inner.isPolicy, self.outer == nil, findings.count < 20,
            isPolicyText(outer.contentStart..<inner.start)
        else { return nil }
        var index = file.lines.lineIndex(of: inner.start) + 1
        var closing: Int?
        while index < file.lines.starts.count {
            let bounds = file.lines.bounds(ofLine: index)
            if closing == nil, inner.isClosed(by: bounds, file) {
                closing = index
            } else if let closing, outer.isClosed(by: bounds, file) {
                let start = file.lines.bounds(ofLine: closing).upperBound
                return isPolicyText(start..<bounds.lowerBound) ? closing : nil
            } else if isSubheading(bounds) || Fence(file, bounds) != nil {
                return nil
            }
            index += 1
        }
        return nil
    }

    private func isPolicyText(_ text: Range<Int>) -> Bool {
        guard text.lowerBound <= text.upperBound else { return false }
        if text.allSatisfy({ file.bytes[$0].isBlank || file.bytes[$0] == 0x0D || file.bytes[$0] == 0x0A }) {
            return true
        }
        return PolicyStretch(file, text)?.isWhole == true
    }

    // MARK: Headings

    /// The first heading of a file, where it is of the first level, is the file's title and no article.
    private mutating func readHeading(_ bounds: Range<Int>) -> LiterateText.Heading? {
        guard let content = contentOfLine(file, bounds) else { return nil }
        let level = runLength(file.bytes, of: UInt8(ascii: "#"), in: content)
        guard (1...6).contains(level), level < content.count else { return nil }
        guard file.bytes[content.lowerBound + level].isBlank else { return nil }
        var text = Substring(file.text(range(content.lowerBound + level..<content.upperBound)))
        let withoutMarks = text.reversed().drop { $0 == "#" }
        if withoutMarks.first == " " || withoutMarks.isEmpty {
            text = text.prefix(withoutMarks.count)
        }
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        while let last = path.last, last.level >= level { path.removeLast() }
        let isTitle = headings.isEmpty && level == 1
        if !isTitle, !text.isEmpty { path.append((level, String(text))) }
        return LiterateText.Heading(
            level: level, text: String(text), isTitle: isTitle, citation: path.map(\.text), range: range(content))
    }

    // MARK: Comments

    /// A comment that begins its line; one that is not closed hides nothing.
    private mutating func commentAlone(from bounds: Range<Int>) -> Range<Int>? {
        guard let content = contentOfLine(file, bounds), starts("<!--", at: content.lowerBound),
            let end = end(ofComment: content.lowerBound)
        else { return nil }
        let lineEnd = file.lines.bounds(ofLine: file.lines.lineIndex(of: end)).upperBound
        return isBlank(end..<lineEnd) ? content.lowerBound..<end : nil
    }

    private mutating func findComments(in bounds: Range<Int>) {
        var position = bounds.lowerBound
        while position < bounds.upperBound {
            guard starts("<!--", at: position), let end = end(ofComment: position), end <= bounds.upperBound else {
                position += 1
                continue
            }
            comments.append(position..<end)
            position = end
        }
    }

    private mutating func end(ofComment start: Int) -> Int? {
        while let next = closings.last, next < start + 4 { closings.removeLast() }
        return closings.last.map { $0 + 3 }
    }

    /// Where `-->` stands, last first.
    private func findClosings() -> [Int] {
        file.bytes.indices.reversed().filter { file.bytes[$0] == UInt8(ascii: "-") && starts("-->", at: $0) }
    }

    private func starts(_ sign: String, at offset: Int) -> Bool {
        file.bytes[offset...].starts(with: sign.utf8)
    }

    private func isBlank(_ bounds: Range<Int>) -> Bool {
        bounds.allSatisfy { file.bytes[$0].isBlank || file.bytes[$0] == 0x0D }
    }

    // MARK: Paragraphs

    /// The lines of prose that stand together, heading by heading.
    var paragraphs: [LiterateText.Paragraph] {
        var result: [LiterateText.Paragraph] = []
        var index = 0
        var heading = 0
        while index < lines.count {
            let line = index
            index += 1
            switch lines[line] {
            case .heading: heading += 1
            case .prose:
                while index < lines.count, lines[index] == .prose { index += 1 }
                let citation = heading > 0 ? headings[heading - 1].citation : []
                result.append(LiterateText.Paragraph(range: range(bounds(line..<index)), citation: citation))
            case .blank, .comment, .fence, .policy, .code: break
            }
        }
        return result
    }

    /// What a comment stands in, or else before: lines of prose, a heading, or the line that opens a block.
    func paragraph(after comment: Range<Int>) -> Range<Int> {
        var index = file.lines.lineIndex(of: comment.upperBound)
        while index < lines.count, lines[index] == .comment || lines[index] == .blank { index += 1 }
        guard index < lines.count else { return comment.upperBound..<comment.upperBound }
        var end = index + 1
        guard lines[index] == .prose else { return bounds(index..<end) }
        var start = index
        while start > 0, lines[start - 1] == .prose { start -= 1 }
        while end < lines.count, lines[end] == .prose { end += 1 }
        return bounds(start..<end)
    }

    private func bounds(_ lines: Range<Int>) -> Range<Int> {
        file.lines.bounds(ofLine: lines.lowerBound)
            .lowerBound..<file.lines.bounds(ofLine: lines.upperBound - 1).upperBound
    }

    private func range(_ bytes: Range<Int>) -> SourceRange {
        SourceRange(file: file.id, start: bytes.lowerBound, end: bytes.upperBound)
    }
}
