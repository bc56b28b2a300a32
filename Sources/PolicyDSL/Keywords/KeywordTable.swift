/// One language's keywords, ready for the parser, which compares words by number.
struct KeywordTable: Sendable {
    static let indonesian = KeywordTable(.indonesian)
    static let english = KeywordTable(.english)

    /// The number of every word that is no part of a keyword.
    static let noWord = -1
    /// The number of the sign in `ya/tidak`.
    static let slash = -2

    let language: KeywordLanguage
    /// The words of each phrase; `/` stands for the sign.
    private let words: [[String]]
    private let codes: [[Int]]
    private let vocabulary: [String: Int]
    /// First words of phrases that may not be bare names beside an operand.
    private let reserved: Set<String>
    /// Words that open declarations.
    let openers: [String: Keyword]
    /// The same words, in the order of the table.
    let openerWords: [String]
    private let phrasesOfSeveralWords: [Keyword]
    /// By the code of their first words.
    private let calendarParts: [Int: [CalendarPart]]

    private init(_ language: KeywordLanguage) {
        self.language = language
        let words = Keyword.allCases.map { Self.split($0.phrase(language)) }
        var vocabulary: [String: Int] = [:]
        var reserved: Set<String> = []
        var openers: [String: Keyword] = [:]
        var openerWords: [String] = []
        for keyword in Keyword.allCases {
            let parts = words[keyword.rawValue]
            for part in parts where part != "/" && vocabulary[part] == nil { vocabulary[part] = vocabulary.count }
            guard let first = parts.first else { continue }
            switch keyword.role {
            case .opener:
                openers[first] = keyword
                openerWords.append(first)
            case .reserved: reserved.insert(first)
            case .free: break
            }
        }
        self.words = words
        self.codes = words.map { parts in parts.map { vocabulary[$0] ?? Self.slash } }
        self.vocabulary = vocabulary
        self.reserved = reserved
        self.openers = openers
        self.openerWords = openerWords
        self.calendarParts = Dictionary(grouping: CalendarPart.allCases) { part in
            words[part.keyword.rawValue].first.flatMap { vocabulary[$0] } ?? Self.noWord
        }
        self.phrasesOfSeveralWords = Keyword.allCases.filter { words[$0.rawValue].count > 1 }
    }

    static func table(_ language: KeywordLanguage) -> KeywordTable {
        switch language {
        case .indonesian: indonesian
        case .english: english
        }
    }

    func words(of keyword: Keyword) -> [String] { words[keyword.rawValue] }

    func codes(of keyword: Keyword) -> [Int] { codes[keyword.rawValue] }

    func code(of word: String) -> Int { vocabulary[word] ?? Self.noWord }

    /// The parts of dates whose words may begin with this one.
    func calendarParts(beginningWith code: Int) -> [CalendarPart] { calendarParts[code] ?? [] }

    func isReserved(_ word: String) -> Bool { reserved.contains(word) }

    /// The phrases of several words that a word begins.
    func phrases(beginningWith word: String) -> [Keyword] {
        phrasesOfSeveralWords.filter { words[$0.rawValue].first == word }
    }

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
        lines.append("\(keyword.name)\t\(keyword.phrase(.indonesian))\t\(keyword.phrase(.english))")
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
