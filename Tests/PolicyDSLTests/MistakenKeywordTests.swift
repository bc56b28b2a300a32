import Findings
import PolicyDSL
import Testing

/// Every keyword of a whole policy, one at a time, in the other language, misspelt and in capitals.
@Suite struct MistakenKeywordTests {
    private struct Mistake {
        var written: String
        var code: String
    }

    private func mistakes(_ keyword: Keyword, _ language: KeywordLanguage, _ other: KeywordLanguage) -> [Mistake] {
        let phrase = keyword.phrase(language)
        var result = [
            Mistake(written: keyword.phrase(other), code: "S021"), Mistake(written: phrase.uppercased(), code: "S020"),
        ]
        if phrase.count >= 5 {
            var letters = Array(phrase)
            letters.remove(at: letters.count / 2)
            result.append(Mistake(written: String(letters), code: "S020"))
        }
        return result.filter { $0.written != phrase }
    }

    /// Where a keyword stands in a text as whole words.
    private func places(of keyword: Keyword, _ language: KeywordLanguage, in text: [Character]) -> [Range<Int>] {
        let phrase = Array(keyword.phrase(language))
        return text.indices.compactMap { start in
            let end = start + phrase.count
            guard end <= text.count, Array(text[start..<end]) == phrase else { return nil }
            let isWord = { (character: Character) in character.isLetter || character.isNumber || character == "_" }
            let before = start == 0 ? " " : text[start - 1]
            let after = end == text.count ? " " : text[end]
            return isWord(before) || before == "." || before == "\"" || isWord(after) ? nil : start..<end
        }
    }

    @Test(arguments: KeywordLanguage.allCases)
    func mistakenKeywordsAreOneFinding(_ language: KeywordLanguage) {
        let text = Array(format(sourceFile(cityYear), to: language).text ?? "")
        let other: KeywordLanguage = language == .indonesian ? .english : .indonesian
        var right = 0
        var wrong: [String] = []
        for keyword in Keyword.allCases where keyword != .regulation {
            for place in places(of: keyword, language, in: text) {
                for mistake in mistakes(keyword, language, other) {
                    let changed =
                        String(text[..<place.lowerBound]) + mistake.written + String(text[place.upperBound...])
                    let codes = parse(sourceFile(changed)).findings.map(\.kind.code)
                    // A word that is also a name may stand there rightly.
                    if codes == [mistake.code] {
                        right += 1
                    } else if !codes.isEmpty {
                        wrong.append("\(mistake.written): \(codes)")
                    }
                }
            }
        }
        #expect(right > 250)
        // What is left mixes two languages in one phrase, or runs two words together.
        #expect(wrong.count <= 20, "\(wrong.joined(separator: "\n"))")
    }
}
