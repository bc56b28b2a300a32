import Findings
import PolicyDSL

/// The words that an amendment gives a clause, as a quotation above it: lines that begin with `>`.
struct Quotation {
    /// nil where the amendment gives none.
    let lines: [String]?
    /// The article that the other prose above the clause names.
    let article: String?

    init(of position: Int, in tree: SyntaxTree, _ file: SourceFile) {
        let items = tree.amendment?.items ?? []
        let start = position > 0 ? items[position - 1].range.end : tree.header?.range.end ?? 0
        let near = (tree.text?.paragraphs ?? []).filter {
            $0.range.start >= start && $0.range.end <= items[position].range.start
        }
        let texts = near.map { file.text($0.range).trimmed }
        let quoted = texts.filter { $0.hasPrefix(">") }.flatMap { text in
            let bare = text.split(separator: "\n").map { String(String($0).trimmed.dropFirst()).trimmed }
            return bare.split(separator: "").map { ProvisionBody.prose($0.joined(separator: "\n")) }
        }
        lines = quoted.isEmpty ? nil : ProvisionBody.paragraphs(quoted)
        article = texts.filter { !$0.hasPrefix(">") }.lazy.compactMap(Self.article).first
    }

    /// The number and the kind of the provision that the quotation begins with: `(3) …`, `Pasal 8A`.
    var label: (kind: Provision.Kind, number: String)? {
        guard let first = lines?.first?.filter({ $0 != "*" }) else { return nil }
        if let label = Provision.label(first), label.kind == .article { return (.article, label.number) }
        let word = String(first.prefix { !$0.isWhitespace })
        if word.hasPrefix("("), word.hasSuffix(")"), word.count > 2 { return (.paragraph, word) }
        return nil
    }

    private static func article(_ text: String) -> String? {
        let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
        for (word, next) in zip(words, words.dropFirst()) where ["pasal", "article"].contains(word.lowercased()) {
            return Provision.label(word + " " + next)?.text
        }
        return nil
    }
}

/// Where a new provision stands among those that there are.
struct InsertedPlace {
    private let quote: Quotation
    private let article: String?
    private let tree: SyntaxTree
    private let words: InstrumentWords

    init(_ quote: Quotation, article: String?, in tree: SyntaxTree, _ words: InstrumentWords) {
        (self.quote, self.article, self.tree, self.words) = (quote, article, tree, words)
    }

    /// The sentence before its text.
    ///
    /// - Parameter near: the provision that it adds to, where its own text has no number.
    func opening(_ near: String?) -> String {
        guard let label = quote.label else {
            guard let near else {
                return words(
                    "Disisipkan ketentuan baru yang berbunyi sebagai berikut:",
                    "A new provision is inserted, which reads as follows:")
            }
            return words(
                "Ketentuan \(near) ditambah dengan ketentuan yang berbunyi sebagai berikut:",
                "To \(near) is added a provision which reads as follows:")
        }
        let noun: String =
            switch label.kind {
            case .article: words("Pasal", "Article")
            case .paragraph: words("ayat", "paragraph")
            case .letter: words("huruf", "letter")
            }
        let new = words.inserted(label.kind, "\(noun) \(label.number)")
        let inside = label.kind == .article ? "" : article.map { " " + words($0, "of " + $0) } ?? ""
        let neighbours = self.neighbours(label.kind, label.number)
        if let previous = neighbours.previous, let next = neighbours.next {
            return words.between("\(noun) \(previous)", "\(noun) \(next)\(inside)", new)
        }
        if let previous = neighbours.previous { return words.after("\(noun) \(previous)\(inside)", new) }
        return words(
            "Ditambahkan \(new) yang berbunyi sebagai berikut:", "Added is \(new) which reads as follows:")
    }

    private func neighbours(_ kind: Provision.Kind, _ number: String) -> (previous: String?, next: String?) {
        guard let wanted = Provision.order(number) else { return (nil, nil) }
        let known = (tree.text?.headings ?? []).compactMap { heading -> String? in
            guard let label = Provision.label(heading.text), label.kind == kind else { return nil }
            if kind == .article { return label.number }
            return Provision(heading.citation)?.article == article ? label.number : nil
        }
        let sorted = known.compactMap { number in Provision.order(number).map { (number: number, order: $0) } }
            .sorted { $0.order < $1.order }
        return (sorted.last { $0.order < wanted }?.number, sorted.first { $0.order > wanted }?.number)
    }
}
