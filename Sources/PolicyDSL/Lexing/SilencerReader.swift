import Findings

/// Finds the silencers among the comments of policy text and of prose.
struct SilencerReader {
    private let file: SourceFile
    private var bytes: [UInt8] { file.bytes }

    init(_ file: SourceFile) { self.file = file }

    /// `# abaikan D010: alasannya`: at the end of a line it is about that line, alone on its line about the next one that
    /// has more than a comment.
    func silencers(in comments: [Comment], before tokens: [Token]) -> [Silencer] {
        comments.flatMap { comment -> [Silencer] in
            guard let words = read(comment.start + 1..<comment.end) else { return [] }
            var target = comment.start
            if comment.startsLine {
                let next = tokens[min(comment.nextToken, tokens.count - 1)]
                switch next.kind {
                // Nothing follows that it could be about.
                case .blockEnd, .end: target = comment.start
                case .word, .quotedName, .text, .number, .date, .time, .symbol, .rupiahSign, .unreadable:
                    target = next.start
                }
            }
            return silencers(
                words, at: comment.start..<comment.end, scope: file.lines.bounds(ofLine: line(target)),
                isAlone: comment.startsLine)
        }
    }

    /// `<!-- abaikan L001: alasannya -->`: about the paragraph it stands in or before.
    func silencers(in text: LiterateReader) -> [Silencer] {
        text.comments.flatMap { comment -> [Silencer] in
            guard let words = read(comment.lowerBound + 4..<max(comment.lowerBound + 4, comment.upperBound - 3)) else {
                return []
            }
            let bounds = file.lines.bounds(ofLine: line(comment.lowerBound))
            let isAlone =
                isBlank(bounds.lowerBound..<comment.lowerBound)
                && isBlank(comment.upperBound..<max(comment.upperBound, lineEnd(comment.upperBound)))
            return silencers(words, at: comment, scope: text.paragraph(after: comment), isAlone: isAlone)
        }
    }

    // MARK: One comment

    private struct Words {
        var codes: [Range<Int>]
        var reason: String?
    }

    private static let verbs = ["abaikan", "ignore"]

    /// The codes and the reason, where a comment is a silencer.
    private func read(_ content: Range<Int>) -> Words? {
        var position = skipBlanks(content.lowerBound, content.upperBound)
        let start = position
        while position < content.upperBound, bytes[position].isASCIILetter { position += 1 }
        guard Self.verbs.contains(file.text(range(start..<position)).lowercased()) else { return nil }
        var words = Words(codes: [])
        // `abaikan: R018 alasannya`: read, so that its form is told and not its silence wondered at.
        if position < content.upperBound, bytes[position] == UInt8(ascii: ":") { position += 1 }
        repeat {
            if !words.codes.isEmpty { position += 1 }
            position = skipBlanks(position, content.upperBound)
            guard let end = codeEnd(from: position, to: content.upperBound) else {
                return words.codes.isEmpty ? nil : words
            }
            words.codes.append(position..<end)
            position = skipBlanks(end, content.upperBound)
        } while position < content.upperBound && bytes[position] == UInt8(ascii: ",")
        if position < content.upperBound, bytes[position] == UInt8(ascii: ":") {
            let start = skipBlanks(position + 1, content.upperBound)
            var end = content.upperBound
            while end > start, bytes[end - 1].isBlank || bytes[end - 1] == 0x0D || bytes[end - 1] == 0x0A { end -= 1 }
            if start < end { words.reason = file.text(range(start..<end)) }
        }
        return words
    }

    /// A letter and two to four digits.
    private func codeEnd(from start: Int, to limit: Int) -> Int? {
        guard start < limit, bytes[start].isASCIILetter else { return nil }
        var end = start + 1
        while end < limit, (0x30...0x39).contains(bytes[end]) { end += 1 }
        guard (3...5).contains(end - start) else { return nil }
        return end < limit && bytes[end].isASCIILetter ? nil : end
    }

    private func silencers(
        _ words: Words, at place: Range<Int>, scope: Range<Int>, isAlone: Bool
    ) -> [Silencer] {
        words.codes.map { code in
            Silencer(
                code: file.text(range(code)), reason: words.reason, range: range(place), codeRange: range(code),
                scope: range(scope), removal: words.codes.count == 1 ? range(removal(of: place, isAlone)) : nil,
                citation: [])
        }
    }

    /// The comment with its line, or with the blanks before it.
    private func removal(of place: Range<Int>, _ isAlone: Bool) -> Range<Int> {
        guard isAlone else {
            var start = place.lowerBound
            while start > 0, bytes[start - 1].isBlank { start -= 1 }
            return start..<place.upperBound
        }
        let start = file.lines.bounds(ofLine: line(place.lowerBound)).lowerBound
        return start..<min(lineEnd(place.upperBound) + 1, bytes.count)
    }

    // MARK: Bytes

    private func line(_ offset: Int) -> Int { file.lines.lineIndex(of: offset) }

    private func lineEnd(_ offset: Int) -> Int { file.lines.bounds(ofLine: line(offset)).upperBound }

    private func range(_ bytes: Range<Int>) -> SourceRange {
        SourceRange(file: file.id, start: bytes.lowerBound, end: bytes.upperBound)
    }

    private func skipBlanks(_ start: Int, _ limit: Int) -> Int {
        var position = start
        while position < limit, bytes[position].isBlank || bytes[position] == 0x0A { position += 1 }
        return position
    }

    private func isBlank(_ range: Range<Int>) -> Bool { range.allSatisfy { bytes[$0].isBlank || bytes[$0] == 0x0D } }
}
