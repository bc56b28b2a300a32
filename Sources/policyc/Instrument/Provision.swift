import PolicyDSL

/// A unit of a regulation's text that a clause can name: `Pasal 5 ayat (3)`, or a heading that is no article.
struct Provision: Equatable {
    /// Of everything that stands in it.
    var citation: Citation
    /// `Pasal 5`
    var article: String?
    /// What is behind the article: `ayat (3)`, `huruf a`.
    var parts: [String]

    /// nil where nothing says in what a declaration stands.
    init?(_ citation: Citation) {
        guard !citation.isEmpty else { return nil }
        self.citation = citation
        let labels = citation.map(Self.label)
        guard let first = labels.firstIndex(where: { $0?.kind == .article }) else {
            (article, parts) = (nil, [])
            return
        }
        article = labels[first]?.text
        parts = labels[(first + 1)...].compactMap { label in
            label.map { $0.text.prefix(1).lowercased() + $0.text.dropFirst() }
        }
    }

    /// As a clause names it.
    var name: String {
        guard let article else { return "\u{201C}\(citation.last ?? "")\u{201D}" }
        return ([article] + parts).joined(separator: " ")
    }

    /// What stands before its text: `(3)`, `a.`; the article's own name stands on a line above.
    var mark: String? {
        guard let last = parts.last, let label = last.split(separator: " ").last else { return nil }
        return label.hasPrefix("(") ? String(label) : label + "."
    }

    enum Kind { case article, paragraph, letter }

    /// The division that a heading names, whatever stands behind its number.
    static func label(_ heading: String) -> (kind: Kind, text: String, number: String)? {
        let words = heading.split(separator: " ")
        guard words.count > 1 else { return nil }
        let kind: Kind
        switch words[0].lowercased() {
        case "pasal", "article": kind = .article
        case "ayat", "paragraph": kind = .paragraph
        case "huruf", "letter", "angka", "item", "butir": kind = .letter
        default: return nil
        }
        var number = words[1]
        while let last = number.last, ".:,;".contains(last) { number.removeLast() }
        guard number.contains(where: { $0.isNumber || $0.isLetter }) else { return nil }
        return (kind, words[0] + " " + number, String(number))
    }

    /// `8A` stands behind `8` and before `9`; nil where a label does not begin with a number.
    static func order(_ number: String) -> (Int, String)? {
        let bare = number.filter { $0.isNumber || $0.isLetter }
        let digits = bare.prefix { $0.isNumber }
        return Int(digits).map { ($0, bare.dropFirst(digits.count).lowercased()) }
    }
}
