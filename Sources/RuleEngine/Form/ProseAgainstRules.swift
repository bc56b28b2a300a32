import Findings
import PolicyDSL

/// Holds the figures in an article's prose against those of its declarations.
///
/// A figure that both have is right. One that only the prose has is reported where a declaration of the same article has
/// another of its kind that the prose does not have: then one of the two is most likely wrong.
struct ProseAgainstRules {
    private(set) var findings: [Finding] = []
    private let language: KeywordLanguage

    init(_ tree: SyntaxTree, imports: [SyntaxTree]) {
        language = tree.language
        guard let text = tree.text else { return }
        var articles: [String: (paragraphs: [LiterateText.Paragraph], declarations: [Declaration])] = [:]
        for paragraph in text.paragraphs where !paragraph.figures.isEmpty || !paragraph.ranges.isEmpty {
            guard let article = articleName(paragraph.citation) else { continue }
            articles[article, default: ([], [])].paragraphs.append(paragraph)
        }
        for declaration in tree.declarations {
            guard let article = articleName(declaration.citation) else { continue }
            articles[article]?.declarations.append(declaration)
        }
        let everywhere = FigureCollector(([tree] + imports).flatMap(\.declarations), tree.language).figures
        for (_, article) in articles.sorted(by: { $0.key < $1.key }) {
            check(article.paragraphs, article.declarations, everywhere)
        }
    }

    private mutating func check(
        _ paragraphs: [LiterateText.Paragraph], _ declarations: [Declaration], _ everywhere: [PolicyFigure]
    ) {
        let said = paragraphs.flatMap { paragraph in
            paragraph.figures.compactMap { figure in
                FigureAmount(figure).map { (figure: figure, amount: $0, citation: paragraph.citation) }
            }
        }
        let figures = declarations.flatMap { declaration in
            FigureCollector([declaration], language).figures.map { (figure: $0, citation: declaration.citation) }
        }
        let unsaid = figures.filter { candidate in
            switch candidate.figure.role {
            case .incidental, .quantum: return false
            case .stated, .bound: break
            }
            return !candidate.figure.amount.isCommonplace
                && !said.contains { candidate.figure.isSaid(by: $0.amount) }
        }
        let tables = declarations.compactMap { declaration -> TableDeclaration? in
            if case .table(let table) = declaration { return table }
            return nil
        }
        for paragraph in paragraphs {
            for range in paragraph.ranges {
                guard let row = tables.lazy.compactMap({ RowEnds($0, range)?.rowSayingOtherwise }).first else {
                    continue
                }
                findings.append(.proseAgainstRow(range, row, citation: paragraph.citation))
            }
        }
        var reported: Set<FigureAmount> = []
        for prose in said where !prose.amount.isCommonplace || prose.figure.isQuantum {
            if prose.figure.isQuantum, let quanta = otherQuanta(than: prose.amount, figures.map(\.figure)) {
                if !quanta.isEmpty {
                    findings.append(.proseAgainstRule(prose.figure, quanta, citation: prose.citation))
                }
                continue
            }
            if prose.amount.isCommonplace { continue }
            if figures.contains(where: { $0.figure.isSaid(by: prose.amount) }) { continue }
            guard reported.insert(prose.amount).inserted else { continue }
            var ofKind = unsaid.filter {
                $0.figure.amount.kind == prose.amount.kind
                    && $0.figure.amount.isPercentage == prose.amount.isPercentage
            }
            if ofKind.isEmpty {
                ofKind = figures.filter { candidate in
                    candidate.figure.role == .stated && candidate.figure.amount.isWhole
                        && candidate.figure.amount.kind == prose.amount.kind
                        && !said.contains { candidate.figure.isSaid(by: $0.amount) }
                }
            }
            let near = ofKind.filter { $0.citation == prose.citation }
            let others = (near.isEmpty ? ofKind : near).map(\.figure)
            if !others.isEmpty {
                findings.append(.proseAgainstRule(prose.figure, others, citation: prose.citation))
            } else if figures.contains(where: { $0.figure.role == .stated || $0.figure.role == .bound }),
                prose.amount.kind != .date, !everywhere.contains(where: { $0.isSaid(by: prose.amount) })
            {
                findings.append(.proseFigureUnused(prose.figure, citation: prose.citation))
            }
        }
    }

    /// What the rules round to instead of what the text says; empty where both say the same, nil where no rule rounds to a
    /// figure of this kind.
    private func otherQuanta(than said: FigureAmount, _ figures: [PolicyFigure]) -> [PolicyFigure]? {
        let quanta = figures.filter { $0.role == .quantum && $0.amount.kind == said.kind }
        if quanta.isEmpty { return nil }
        return quanta.contains { $0.amount.value == said.value } ? [] : quanta
    }

    /// The article of a place: the part of its citation that says so, else the outermost.
    private func articleName(_ citation: Citation) -> String? {
        citation.first { isArticle($0) } ?? citation.first
    }
}

/// Whether a heading names an article: `Pasal 5`, `Article 5A`.
func isArticle(_ heading: String) -> Bool {
    let words = heading.lowercased().split(separator: " ")
    guard let first = words.first, words.count > 1 else { return false }
    return first == "pasal" || first == "article"
}
