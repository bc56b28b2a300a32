import Findings
import PolicyDSL

/// A message may be read in another language than the policy is written in. What it tells the drafter to write is then
/// still in the policy's own words: the quoted parts of one version take the place of those of the other.
extension Finding {
    func quoting(_ language: KeywordLanguage) -> Finding {
        var result = self
        result.summary = summary.quoting(language)
        result.help = help?.quoting(language)
        result.note = note?.quoting(language)
        result.primary.message = primary.message?.quoting(language)
        for index in secondary.indices { result.secondary[index].message = secondary[index].message?.quoting(language) }
        for index in fixes.indices { result.fixes[index].title = fixes[index].title.quoting(language) }
        return result
    }
}

extension Message {
    func quoting(_ language: KeywordLanguage) -> Message {
        let indonesian = id.split(separator: "`", omittingEmptySubsequences: false)
        let english = en.split(separator: "`", omittingEmptySubsequences: false)
        // Quoted parts are the second, fourth … piece. Where they do not correspond, each stays as it is.
        guard indonesian.count == english.count, indonesian.count % 2 == 1 else { return self }
        let quoted = stride(from: 1, to: indonesian.count, by: 2)
        let names = Set(quoted.map { indonesian[$0] }).intersection(quoted.map { english[$0] })
        for index in quoted where indonesian[index] != english[index] {
            if names.contains(indonesian[index]) || names.contains(english[index]) { return self }
        }
        func joined(_ words: [Substring], _ quotes: [Substring]) -> String {
            words.indices.map { $0 % 2 == 1 ? quotes[$0] : words[$0] }.joined(separator: "`")
        }
        switch language {
        case .indonesian: return Message(id: id, en: joined(english, indonesian))
        case .english: return Message(id: joined(indonesian, english), en: en)
        }
    }
}
