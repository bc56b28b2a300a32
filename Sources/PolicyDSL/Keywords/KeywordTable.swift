/// One language's keywords, ready for the parser.
struct KeywordTable: Sendable {
    let language: KeywordLanguage
    /// The words of each phrase; `/` stands for the sign.
    private let words: [Keyword: [String]]
    /// First words of phrases that may not be bare names beside an operand.
    let reserved: Set<String>
    /// Words that open declarations.
    let openers: [String: Keyword]
    /// The same words, in the order of the table.
    let openerWords: [String]

    init(_ language: KeywordLanguage) {
        self.language = language
        var words: [Keyword: [String]] = [:]
        var reserved: Set<String> = []
        var openers: [String: Keyword] = [:]
        for keyword in Keyword.allCases {
            let parts = Self.split(keyword.phrase(language))
            words[keyword] = parts
            guard let first = parts.first else { continue }
            switch keyword.role {
            case .opener: openers[first] = keyword
            case .reserved: reserved.insert(first)
            case .free: break
            }
        }
        self.words = words
        self.reserved = reserved
        self.openers = openers
        self.openerWords = Keyword.allCases.filter { $0.role == .opener }.compactMap { words[$0]?.first }
    }

    func words(of keyword: Keyword) -> [String] { words[keyword] ?? [] }

    private static func split(_ phrase: String) -> [String] {
        var parts: [String] = []
        for word in phrase.split(separator: " ") {
            for (index, piece) in word.split(separator: "/").enumerated() {
                if index > 0 { parts.append("/") }
                parts.append(String(piece))
            }
        }
        return parts
    }
}

extension KeywordLanguage {
    var other: KeywordLanguage {
        switch self {
        case .indonesian: .english
        case .english: .indonesian
        }
    }
}

/// The keyword tables as text: the grammar's name of each phrase and both languages' words, tabs between.
public func keywordTableText() -> String {
    var lines = ["name\tid\ten"]
    for keyword in Keyword.allCases {
        lines.append("\(keyword.rawValue)\t\(keyword.phrase(.indonesian))\t\(keyword.phrase(.english))")
    }
    for month in 1...12 {
        let names = (monthName(month, .indonesian), monthName(month, .english))
        lines.append("MONTH \(month)\t\(names.0)\t\(names.1)")
    }
    for word in LanguageName.allCases {
        lines.append("NAME \(word.rawValue)\t\(word.spelling(.indonesian))\t\(word.spelling(.english))")
    }
    return lines.joined(separator: "\n") + "\n"
}
