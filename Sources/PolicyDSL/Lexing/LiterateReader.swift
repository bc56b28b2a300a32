import Findings

/// Finds the policy text in a file: all of a plain file, the fenced blocks marked `policy` of a literate one.
struct LiterateReader {
    let file: SourceFile
    private(set) var blocks: [CodeBlock] = []
    private(set) var findings: [Finding] = []
    private var headings: [(level: Int, text: String)] = []
    private var isFirstHeading = true

    private struct Fence {
        var mark: UInt8
        var length: Int
        var start: Int
        var end: Int
        var contentStart: Int
        var isPolicy: Bool
    }

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
        var open: Fence?
        for index in file.lines.starts.indices {
            let bounds = file.lines.bounds(ofLine: index)
            if let fence = open {
                if closes(fence, bounds) {
                    close(fence, at: bounds.lowerBound)
                    open = nil
                } else if fence.isPolicy, let next = opening(bounds), !next.info.isEmpty {
                    reportUnclosed(fence)
                    close(fence, at: bounds.lowerBound)
                    open = next.fence
                }
            } else if let next = opening(bounds) {
                open = next.fence
            } else {
                readHeading(bounds)
            }
        }
        if let fence = open {
            if fence.isPolicy { reportUnclosed(fence) }
            close(fence, at: file.bytes.count)
        }
    }

    private mutating func close(_ fence: Fence, at end: Int) {
        guard fence.isPolicy else { return }
        let start = min(fence.contentStart, end)
        blocks.append(CodeBlock(range: start..<end, citation: headings.map(\.text)))
    }

    private mutating func reportUnclosed(_ fence: Fence) {
        findings.append(.blockNotClosed(at: SourceRange(file: file.id, start: fence.start, end: fence.end)))
    }

    /// Up to three blanks, then what the line holds.
    private func content(_ bounds: Range<Int>) -> Range<Int>? {
        var start = bounds.lowerBound
        if start == 0, file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
        var end = bounds.upperBound
        while end > start, file.bytes[end - 1].isBlank || file.bytes[end - 1] == 0x0D { end -= 1 }
        var blanks = 0
        while start < end, file.bytes[start] == 0x20 {
            start += 1
            blanks += 1
        }
        return blanks <= 3 ? start..<end : nil
    }

    private func run(of mark: UInt8, in range: Range<Int>) -> Int {
        var count = 0
        while range.lowerBound + count < range.upperBound, file.bytes[range.lowerBound + count] == mark { count += 1 }
        return count
    }

    private func opening(_ bounds: Range<Int>) -> (fence: Fence, info: String)? {
        guard let content = content(bounds), let mark = content.isEmpty ? nil : file.bytes[content.lowerBound],
            mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~")
        else { return nil }
        let length = run(of: mark, in: content)
        guard length >= 3 else { return nil }
        let rest = file.bytes[(content.lowerBound + length)..<content.upperBound]
        if mark == UInt8(ascii: "`"), rest.contains(mark) { return nil }
        let info = String(decoding: rest, as: UTF8.self).split(separator: " ").first.map(String.init) ?? ""
        let next = bounds.upperBound < file.bytes.count ? bounds.upperBound + 1 : bounds.upperBound
        let fence = Fence(
            mark: mark, length: length, start: content.lowerBound, end: content.upperBound, contentStart: next,
            isPolicy: info == "policy")
        return (fence, info)
    }

    private func closes(_ fence: Fence, _ bounds: Range<Int>) -> Bool {
        guard let content = content(bounds) else { return false }
        let length = run(of: fence.mark, in: content)
        return length >= fence.length && length == content.count
    }

    /// The first heading of a file, where it is of the first level, is the file's title and no article.
    private mutating func readHeading(_ bounds: Range<Int>) {
        guard let content = content(bounds) else { return }
        let level = run(of: UInt8(ascii: "#"), in: content)
        guard (1...6).contains(level), level < content.count else { return }
        guard file.bytes[content.lowerBound + level].isBlank else { return }
        var text = Substring(
            String(decoding: file.bytes[(content.lowerBound + level)..<content.upperBound], as: UTF8.self))
        let withoutMarks = text.reversed().drop { $0 == "#" }
        if withoutMarks.first == " " || withoutMarks.isEmpty {
            text = text.prefix(withoutMarks.count)
        }
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        while let last = headings.last, last.level >= level { headings.removeLast() }
        let isTitle = isFirstHeading && level == 1
        isFirstHeading = false
        if !isTitle, !text.isEmpty { headings.append((level, String(text))) }
    }
}
