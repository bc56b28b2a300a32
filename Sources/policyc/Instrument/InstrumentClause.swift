import Findings
import PolicyDSL

/// One clause in the words of an instrument, and the regulation's text once it is made.
struct InstrumentClause {
    /// What stands behind its number.
    private(set) var lines: [String] = []
    /// The regulation with the clause made and its prose changed accordingly.
    private(set) var text: SourceFile
    /// Where the words could not be found: what a drafter can do.
    private(set) var isWithoutWords = false

    private let tree: SyntaxTree
    private let old: SyntaxTree
    private let before: SourceFile
    private let amendment: SourceFile
    private let item: AmendmentItem
    private let start: DateLiteral
    private let words: InstrumentWords

    /// - Parameters:
    ///   - before: the regulation with all earlier clauses made.
    ///   - position: of the clause in its amendment.
    init?(_ before: SourceFile, _ amendment: SourceFile, _ amending: SyntaxTree, position: Int) {
        guard let items = amending.amendment?.items, items.indices.contains(position),
            let start = (items[position].validity ?? amending.header?.validity)?.from
        else { return nil }
        let result = consolidate(before, with: [amendment], id: before.id) { _, number in number == position }
        guard !result.findings.contains(where: { $0.severity == .error }) else { return nil }
        text = result.text.file
        (self.before, self.amendment, item, self.start) = (before, amendment, items[position], start)
        old = parse(before).tree
        tree = parse(text).tree
        words = InstrumentWords(language: amending.language)
        let quote = Quotation(of: position, in: amending, amendment)
        write(quote)
    }

    private mutating func write(_ quote: Quotation) {
        switch item.action {
        case .setParameter(let name, _, let value):
            guard case .parameter(let parameter)? = old.last(.parameter, name.text) else { return }
            let change = [(parameter.value, value)]
            if reword(parameter.citation, quote, change) { return }
            let (from, to) = (before.text(parameter.value.range), amendment.text(value.range))
            isWithoutWords = true
            let what = self.what(parameter.citation, DeclarationName(kind: .parameter, name: name))
            lines = [
                words(
                    "Ketentuan \(what) diubah dari \(from) menjadi \(to).", "\(what) is changed from \(from) to \(to).")
            ]
        case .setCells(let table, _, let changes):
            let all = changes.compactMap { change -> (Expression, Expression)? in
                guard let old = change.expected?.value, let new = change.value.value else { return nil }
                return (old, new)
            }
            showTable(table, quote, all.count == changes.count ? all : [])
        case .insertRow(let table, _, _, _), .deleteRow(let table, _): showTable(table, quote, [])
        case .replace(let name, let new): replace(name, new, quote)
        case .insert(let new): insert(new, quote)
        case .delete(let name, _): delete(name, quote)
        case .repeal: break
        }
    }

    // MARK: Changes

    /// Shows the whole provision with other figures, or with the words that the amendment quotes.
    private mutating func reword(
        _ citation: Citation, _ quote: Quotation, _ changes: [(old: Expression, new: Expression)]
    ) -> Bool {
        guard let provision = Provision(citation) else {
            guard let quoted = quote.lines else { return false }
            lines = [words("Diubah sehingga berbunyi sebagai berikut:", "Amended to read as follows:"), ""] + quoted
            return true
        }
        if let quoted = quote.lines {
            takeOver(quote, in: provision)
            lines = [words.amended(provision.name), ""] + quoted
            return true
        }
        guard !changes.isEmpty, let edits = edits(changes, in: provision) else { return false }
        text = text.replacing(edits)
        show(provision)
        return true
    }

    private mutating func show(_ provision: Provision) {
        let body = ProvisionBody(provision, of: parse(text).tree, in: text, on: start, words)
        lines = [words.amended(provision.name), ""] + body.lines
    }

    /// Where each old figure stands once in the provision's prose; nil where one does not.
    private func edits(
        _ changes: [(old: Expression, new: Expression)], in provision: Provision
    ) -> [(SourceRange, String)]? {
        let said = (tree.text?.paragraphs ?? []).filter { $0.citation == provision.citation }.flatMap(\.figures)
        var result: [(SourceRange, String)] = []
        for (old, new) in changes {
            let oldFile = old.range.file == amendment.id ? amendment : before
            guard let from = FigureInProse(old, in: oldFile), let to = FigureInProse(new, in: amendment) else {
                return nil
            }
            if from.unit == to.unit, from.amount == to.amount { continue }
            let places = said.filter(from.isSaid)
            guard places.count == 1, let place = places.first,
                let written = to.written(like: text.text(place.range), place, tree.language),
                !result.contains(where: { $0.0 == place.range })
            else { return nil }
            result.append((place.range, written))
        }
        return result.isEmpty ? nil : result
    }

    /// The provision reads from now on as the amendment says.
    private mutating func takeOver(_ quote: Quotation, in provision: Provision) {
        guard let quoted = quote.lines,
            let place = (tree.text?.paragraphs ?? []).filter({ $0.citation == provision.citation }).map(\.range).first
        else { return }
        let mark = provision.mark.map { $0 + " " } ?? ""
        let body = quoted.joined(separator: "\n")
        let bare = body.hasPrefix(mark) ? String(body.dropFirst(mark.count)) : body
        let others = (tree.text?.paragraphs ?? []).filter { $0.citation == provision.citation }.map(\.range).dropFirst()
        text = text.replacing([(place, bare)] + others.map { ($0, "") })
    }

    private mutating func showTable(_ name: Name, _ quote: Quotation, _ changes: [(Expression, Expression)]) {
        guard case .table(let table)? = old.last(.table, name.text) else { return }
        guard let provision = Provision(table.citation) else {
            lines = [words.amended(what(table.citation, DeclarationName(kind: .table, name: name))), ""]
            if let new = ProvisionBody.version(of: name.text, in: tree, on: start) {
                lines += TableInWords(new, in: text, words).lines
            }
            return
        }
        if quote.lines != nil { takeOver(quote, in: provision) }
        // A figure that other rows have too says something of them all.
        let cells = FigureSkeleton(table.rows.flatMap(\.results), in: before).figures.compactMap {
            FigureInProse($0, in: before)
        }
        for change in changes {
            guard quote.lines == nil, let old = FigureInProse(change.0, in: amendment),
                cells.filter({ $0.unit == old.unit && $0.amount == old.amount }).count == 1,
                let edits = edits([(change.0, change.1)], in: provision)
            else { continue }
            text = text.replacing(edits)
        }
        show(provision)
    }

    private mutating func replace(_ name: DeclarationName, _ new: Declaration, _ quote: Quotation) {
        if name.kind == .table {
            showTable(name.name, quote, [])
            return
        }
        guard let target = old.last(name.kind, name.name.text) else { return }
        let (citation, expressions) = (target.citation, old.expressions(of: name))
        let (from, to) = (
            FigureSkeleton(expressions, in: before), FigureSkeleton(new.valueExpressions, in: amendment)
        )
        let changes =
            from.rest == to.rest && from.figures.count == to.figures.count
            ? Array(zip(from.figures, to.figures)) : []
        if reword(citation, quote, changes) { return }
        isWithoutWords = true
        lines = [words.amended(what(citation, name)), ""] + code(new)
    }

    // MARK: Inserted and deleted

    private mutating func insert(_ new: Declaration, _ quote: Quotation) {
        let owner: Declaration? =
            if case .exception(let exception) = new, let target = exception.target { old.owner(of: target.text) } else {
                nil
            }
        let near = owner.flatMap { Provision($0.citation) }
        guard let quoted = quote.lines else {
            isWithoutWords = true
            let what = new.named.map { words.kind($0.kind) + " `\($0.name.text)`" } ?? words("ketentuan", "a provision")
            let place =
                near.map { words("Pada \($0.name) ditambahkan", "To \($0.name) is added") }
                ?? words("Ditambahkan", "Added is")
            lines =
                ["\(place) \(what) " + words("yang berbunyi sebagai berikut:", "which reads as follows:"), ""]
                + code(new)
            return
        }
        let article = near?.article ?? quote.article
        lines = [InsertedPlace(quote, article: article, in: old, words).opening(near?.name), ""] + quoted
    }

    private mutating func delete(_ name: DeclarationName, _ quote: Quotation) {
        guard let target = old.last(name.kind, name.name.text) else { return }
        let provision = Provision(target.citation)
        let rest = old.declarations.filter { $0.citation == target.citation && !$0.isNamed(name) }
        if let provision, rest.isEmpty, !target.isRule(holding: name) {
            lines = [words.deleted(provision.name)]
            return
        }
        if provision != nil, reword(target.citation, quote, []) { return }
        isWithoutWords = provision != nil
        lines = [words.deleted(what(target.citation, name))]
    }

    /// `Pasal 5 ayat (3) mengenai besaran \`batas_harian\``
    private func what(_ citation: Citation, _ name: DeclarationName) -> String {
        let named = "\(words.kind(name.kind)) `\(name.name.text)`"
        guard let provision = Provision(citation) else { return words("mengenai \(named)", "The \(named)") }
        return words("\(provision.name) mengenai \(named)", "\(provision.name), as to the \(named),")
    }

    private func code(_ declaration: Declaration) -> [String] {
        ["```policy"]
            + amendment.text(declaration.range).split(separator: "\n", omittingEmptySubsequences: false).map(
                String.init)
            + ["```"]
    }
}

extension SourceFile {
    /// - Parameter edits: of ranges that do not overlap.
    fileprivate func replacing(_ edits: [(SourceRange, String)]) -> SourceFile {
        var bytes = self.bytes
        for (range, text) in edits.sorted(by: { $0.0.start > $1.0.start }) {
            bytes.replaceSubrange(range.start..<range.end, with: Array(text.utf8))
        }
        return SourceFile(id: id, path: path, bytes: bytes, form: form)
    }
}

extension Cell {
    /// The one value that the cell says.
    fileprivate var value: Expression? {
        guard alternatives.count == 1, case .comparison(.equal, let value)? = alternatives.first else { return nil }
        return value
    }
}
