import Findings

/// Lines of prose such as `Pasal 5` or `**Pasal 5**` above policy text: headings that have lost their marks, so that what
/// stands below would be cited by the article before.
func lostHeadings(_ file: SourceFile, _ reader: LiterateReader) -> [Finding] {
    reader.lines.indices.compactMap { line in
        guard reader.lines[line] == .prose, !isProse(line - 1, reader), !isProse(line + 1, reader),
            let content = contentOfLine(file, file.lines.bounds(ofLine: line))
        else { return nil }
        let place = SourceRange(file: file.id, start: content.lowerBound, end: content.upperBound)
        guard let title = articleTitle(file.text(place)) else { return nil }
        let next = reader.headings.first { $0.range.start > place.start }?.range.start ?? file.bytes.count
        guard reader.blocks.contains(where: { place.end <= $0.range.lowerBound && $0.range.lowerBound < next }) else {
            return nil
        }
        let before = reader.headings.last { $0.range.start < place.start }
        let article = reader.headings.last { articleTitle($0.text) != nil }
        return .headingLost(title, under: before?.citation.last, level: article?.level ?? 2, at: place)
    }
}

private func isProse(_ line: Int, _ reader: LiterateReader) -> Bool {
    reader.lines.indices.contains(line) && reader.lines[line] == .prose
}

/// `Pasal 5`, alone or in bold type with what the article is about.
private func articleTitle(_ line: String) -> String? {
    var text = Substring(line)
    let isBold = ["**", "__"].contains { text.count > 4 && text.hasPrefix($0) && text.hasSuffix($0) }
    if isBold { text = text.dropFirst(2).dropLast(2) }
    if text.last == "." || text.last == ":" { text = text.dropLast() }
    let words = text.split(separator: " ")
    guard let first = words.first, ["pasal", "article"].contains(first.lowercased()), words.count > 1,
        isBold || words.count == 2, !text.contains("*")
    else { return nil }
    let number = words[1]
    guard number.first?.isNumber == true, number.drop(while: \.isNumber).count <= 1,
        number.allSatisfy({ $0.isNumber || $0.isLetter })
    else { return nil }
    return words.joined(separator: " ")
}
