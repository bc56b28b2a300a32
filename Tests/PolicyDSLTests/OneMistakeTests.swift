import Findings
import PolicyDSL
import Testing

/// One token of a whole policy left out, or written twice, is one mistake and one finding.
@Suite struct OneMistakeTests {
    private func tokens(_ text: String) -> [Range<String.Index>] {
        var tokens: [Range<String.Index>] = []
        var start = text.startIndex
        while start < text.endIndex {
            let first = text[start]
            var end = text.index(after: start)
            if first == "\"" {
                while end < text.endIndex, text[end] != "\"" { end = text.index(after: end) }
                if end < text.endIndex { end = text.index(after: end) }
            } else if first.isLetter || first.isNumber {
                while end < text.endIndex, isInside(text, end, first) { end = text.index(after: end) }
            }
            if !first.isWhitespace { tokens.append(start..<end) }
            start = end
        }
        return tokens
    }

    private func isInside(_ text: String, _ place: String.Index, _ first: Character) -> Bool {
        let character = text[place]
        if character.isLetter || character.isNumber || character == "_" { return true }
        let next = text.index(after: place)
        let isSign = character == "." || character == "," || character == ":" || character == "-"
        return first.isNumber && isSign && next < text.endIndex && text[next].isNumber
    }

    @Test func oneTokenWrongIsOneFinding() {
        var several: [String] = []
        var count = 0
        for token in tokens(cityYear) {
            let before = String(cityYear[..<token.lowerBound])
            let after = String(cityYear[token.upperBound...])
            for middle in ["", cityYear[token] + " " + cityYear[token]] {
                let file = sourceFile(before + middle + after)
                let findings = parse(file).findings
                count += 1
                if findings.count > 1 { several.append("`\(cityYear[token])`\n\(render(findings, file))") }
            }
        }
        #expect(count > 1000)
        #expect(several.count <= 2, "\(several.joined(separator: "\n"))")
    }
}
