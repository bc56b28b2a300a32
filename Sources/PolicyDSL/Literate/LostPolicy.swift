import Findings

/// Policy text of a literate file that stands in no block marked `policy`, so that a regulation would be scored without it.
/// What is found is read all the same: its absence is no further mistake.
struct LostPolicy {
    /// The blocks marked rightly and those found, in order.
    private(set) var blocks: [CodeBlock]
    private(set) var findings: [Finding] = []
    private let file: SourceFile
    private let reader: LiterateReader
    /// Lines of fences that belong to a declaration found in prose.
    private var explained: Set<Int> = []

    /// So many places are looked at, and so many lines each.
    private static let attemptLimit = 50
    private static let lineLimit = 300

    init(_ file: SourceFile, _ reader: LiterateReader) {
        self.file = file
        self.reader = reader
        blocks = reader.blocks
        guard file.form == .literate else { return }
        findInProse()
        for other in reader.others { check(other) }
        blocks.sort { $0.range.lowerBound < $1.range.lowerBound }
    }

    // MARK: Prose

    private mutating func findInProse() {
        var attempts = 0
        var line = 0
        while line < reader.lines.count, attempts < Self.attemptLimit {
            guard reader.lines[line] == .prose, beginsLikeDeclaration(line) else {
                line += 1
                continue
            }
            attempts += 1
            let end = endOfRegion(from: line)
            let region = bounds(line).lowerBound..<bounds(end - 1).upperBound
            guard let stretch = PolicyStretch(file, region) else {
                line += 1
                continue
            }
            let last = file.lines.lineIndex(of: max(region.lowerBound, stretch.end - 1))
            add(line...last)
            line = last + 1
        }
    }

    private mutating func add(_ lines: ClosedRange<Int>) {
        var next = lines.upperBound + 1
        while next < reader.lines.count, reader.lines[next] == .blank || isComment(next) { next += 1 }
        let isClosed =
            next < reader.lines.count && reader.lines[next] == .fence
            && reader.others.contains { self.line(of: $0.fence) == next && $0.fence.info.isEmpty }
        let last = isClosed ? next - 1 : lines.upperBound
        let text = bounds(lines.lowerBound).lowerBound..<min(bounds(last).upperBound + 1, file.bytes.count)
        if isClosed { explained.insert(next) }
        let content = contentOfLine(file, bounds(lines.lowerBound)) ?? text
        findings.append(
            .policyInProse(
                at: range(content), text: range(text), fence: isClosed ? range(bounds(next)) : nil,
                lacksLineEnd: file.bytes[text].last != 0x0A))
        let heading = reader.headings.last { $0.range.start < text.lowerBound }
        blocks.append(CodeBlock(range: text, citation: heading?.citation ?? []))
    }

    /// To the next block or heading; `# …` is a comment among policy text.
    private func endOfRegion(from start: Int) -> Int {
        var end = start
        while end < reader.lines.count, end - start < Self.lineLimit {
            switch reader.lines[end] {
            case .fence, .policy, .code: return end
            case .heading where end > start && !isComment(end): return end
            case .heading, .blank, .prose, .comment: end += 1
            }
        }
        return end
    }

    private func isComment(_ line: Int) -> Bool {
        guard reader.lines[line] == .heading, let content = contentOfLine(file, bounds(line)) else { return false }
        return runLength(file.bytes, of: UInt8(ascii: "#"), in: content) == 1
    }

    /// Whether the first word of a line opens declarations.
    private func beginsLikeDeclaration(_ line: Int) -> Bool {
        guard let content = contentOfLine(file, bounds(line)) else { return false }
        var end = content.lowerBound
        while end < content.upperBound, file.bytes[end].isASCIILetter { end += 1 }
        guard end > content.lowerBound, end < content.upperBound, file.bytes[end].isBlank else { return false }
        let word = file.text(range(content.lowerBound..<end))
        return KeywordLanguage.allCases.contains { KeywordTable.table($0).openers[word] != nil }
    }

    // MARK: Blocks

    private mutating func check(_ other: OtherBlock) {
        let fence = other.fence
        if explained.contains(line(of: fence)) { return }
        if let next = other.next {
            findings.append(.blockBeforePolicyOpen(at: range(fence.place), policy: range(next.place)))
            return
        }
        if isNearlyPolicy(fence.info) {
            addBlock(other)
        } else if fence.info.isEmpty || Self.words.contains(fence.info.lowercased()),
            let stretch = PolicyStretch(file, other.content)
        {
            if stretch.isWhole {
                addBlock(other)
            } else {
                findings.append(.blockLikePolicy(fence.info, at: range(fence.place)))
            }
        } else if !other.isClosed {
            findings.append(.otherBlockNotClosed(at: range(fence.place)))
        }
    }

    private mutating func addBlock(_ other: OtherBlock) {
        let fence = other.fence
        findings.append(.blockMarkedWrong(fence.info, at: range(fence.place), info: range(fence.infoPlace)))
        blocks.append(CodeBlock(range: other.content, citation: other.citation))
    }

    /// What a drafter might call policy text. Any other word says that a block is something else.
    private static let words = ["kebijakan", "peraturan", "aturan", "regulation", "rule", "rules", "pasal"]

    /// `Policy`, `policies`, `polici`, `{policy}`
    private func isNearlyPolicy(_ info: String) -> Bool {
        let letters = info.lowercased().filter(\.isLetter)
        return letters.hasPrefix("polic") || nearest(to: letters, among: ["policy"]) != nil
    }

    // MARK: Places

    private func bounds(_ line: Int) -> Range<Int> { file.lines.bounds(ofLine: line) }

    private func line(of fence: Fence) -> Int { file.lines.lineIndex(of: fence.start) }

    private func range(_ bytes: Range<Int>) -> SourceRange {
        SourceRange(file: file.id, start: bytes.lowerBound, end: bytes.upperBound)
    }
}
