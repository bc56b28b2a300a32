import Findings
import PolicyDSL

/// The articles of a literate file: rules that stand in none, numbers given twice or out of order.
func articleFindings(_ root: SyntaxTree) -> [Finding] {
    guard let text = root.text, text.headings.contains(where: { isArticle($0.text) }) else { return [] }
    return uncitedFindings(root) + repeatedFindings(text) + orderFindings(text)
}

/// Values that would be paid by no article. A register or a choice may stand before the first one.
private func uncitedFindings(_ root: SyntaxTree) -> [Finding] {
    root.declarations.compactMap { declaration in
        guard declaration.citation.isEmpty else { return nil }
        switch declaration {
        case .parameter(let parameter): return .withoutArticle(parameter.name)
        case .rule(let rule): return .withoutArticle(rule.name)
        case .table(let table): return .withoutArticle(table.name)
        case .exception(let exception): return .withoutArticle(exception.name)
        case .choice, .unit, .register, .log, .output, .guarantee, .test: return nil
        }
    }
}

private func repeatedFindings(_ text: LiterateText) -> [Finding] {
    var first: [Citation: LiterateText.Heading] = [:]
    return text.headings.compactMap { heading in
        guard isArticle(heading.text) || isParagraph(heading.text) else { return nil }
        guard let earlier = first[heading.citation] else {
            first[heading.citation] = heading
            return nil
        }
        return .articleTwice(heading, first: earlier)
    }
}

private func isParagraph(_ heading: String) -> Bool {
    let words = heading.lowercased().split(separator: " ")
    return words.count > 1 && (words[0] == "ayat" || words[0] == "paragraph")
}

private func orderFindings(_ text: LiterateText) -> [Finding] {
    var last: (heading: LiterateText.Heading, number: ArticleNumber)?
    return text.headings.compactMap { heading in
        guard isArticle(heading.text), let number = ArticleNumber(heading.text) else { return nil }
        defer { last = (heading, number) }
        guard let last, last.heading.level == heading.level, number < last.number else { return nil }
        return .articleOutOfOrder(heading, after: last.heading)
    }
}

/// `5` of `Pasal 5`; `5A` comes behind it.
private struct ArticleNumber: Comparable {
    var number: Int
    var letters: String

    init?(_ heading: String) {
        let label = heading.split(separator: " ").dropFirst().first ?? ""
        let digits = label.prefix { ("0"..."9").contains($0) }
        let letters = label.dropFirst(digits.count)
        guard let number = Int(digits), letters.allSatisfy({ $0.isASCII && $0.isLetter }) else { return nil }
        self.number = number
        self.letters = letters.uppercased()
    }

    static func < (left: ArticleNumber, right: ArticleNumber) -> Bool {
        (left.number, left.letters.count, left.letters) < (right.number, right.letters.count, right.letters)
    }
}
