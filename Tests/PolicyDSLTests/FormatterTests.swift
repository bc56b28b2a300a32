import Findings
import PolicyDSL
import Testing

/// Formats a text that must be without findings, and holds what every formatting must keep.
@discardableResult
func checkFormats(
    _ text: String, _ path: String = "uji.policy", sourceLocation: SourceLocation = #_sourceLocation
) -> String {
    func run(_ text: String, _ language: KeywordLanguage? = nil) -> String {
        let file = sourceFile(text, path)
        let (formatted, findings) = format(file, to: language)
        if formatted == nil || !findings.isEmpty {
            Issue.record("\(text)\n\(render(findings, file))", sourceLocation: sourceLocation)
        }
        return formatted ?? ""
    }
    let once = run(text)
    #expect(run(once) == once, "formatting twice", sourceLocation: sourceLocation)
    let language = parse(sourceFile(text, path)).tree.language
    let other: KeywordLanguage = language == .indonesian ? .english : .indonesian
    let translated = run(once, other)
    #expect(run(translated) == translated, "formatting the translation", sourceLocation: sourceLocation)
    #expect(run(translated, language) == once, "there and back", sourceLocation: sourceLocation)
    return once
}

@Suite struct FormatterTests {
    @Test(arguments: KeywordLanguage.allCases)
    func keepsEverySentence(_ language: KeywordLanguage) throws {
        let grammar = try Grammar(try readText("grammar/policy.ebnf"))
        var generator = SentenceGenerator(grammar, language, seed: 11)
        var random = SplitMix(seed: 12)
        for _ in 0..<600 { checkFormats(spell(generator.sentence(), &random)) }
    }
}
