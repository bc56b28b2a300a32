import Findings

/// Makes the edits of one clause to a text.
struct Amender {
    let file: SourceFile
    let traced: TracedText
    let base: Reading
    let amendment: SourceFile
    /// Of the amendment.
    let reading: Reading
    let item: AmendmentItem
    /// From when the clause holds.
    let start: DateLiteral
    var checksExpected = true
    var edits: [TracedText.Edit] = []
    private(set) var findings: [Finding] = []

    init(
        _ file: SourceFile, _ traced: TracedText, amendment: SourceFile, reading: Reading, item: AmendmentItem,
        start: DateLiteral
    ) {
        self.file = file
        self.traced = traced
        base = read(file)
        self.amendment = amendment
        self.reading = reading
        self.item = item
        self.start = start
    }

    var language: KeywordLanguage { base.tree.language }

    mutating func apply() {
        guard reading.tree.language == language else {
            report(.amendmentInOtherLanguage(item, language))
            return
        }
        switch item.action {
        case .setParameter(let name, let expected, let value): setParameter(name, expected, value)
        case .setCells(let table, let row, let changes): setCells(table, row, changes)
        case .insertRow(let table, let after, let cells, let row): insertRow(table, after, cells, row)
        case .deleteRow(let table, let row): deleteRow(table, row)
        case .replace(let name, let declaration): replace(name, declaration)
        case .insert(let declaration): insert(declaration)
        case .delete(let name, let target): delete(name, target: target)
        case .repeal(let name): repeal(name)
        }
    }

    mutating func report(_ finding: Finding) { findings.append(finding) }

    mutating func edit(_ range: Range<Int>, _ pieces: [TracedText.Piece]) {
        edits.append(TracedText.Edit(range: range, pieces: pieces))
    }

    func replacing(_ old: SourceRange, with new: SourceRange) -> TracedText.Edit {
        TracedText.Edit(range: old.start..<old.end, pieces: [piece(new)])
    }

    // MARK: Targets

    /// A declaration that a clause may change, with what is needed to make a further version of it.
    struct Target {
        var declaration: Declaration
        var name: Name
        var validity: Validity?
        /// Where a validity is written; nil for what has none.
        var place: Int?

        /// What it is an exception to.
        var owner: Name? { if case .exception(let exception) = declaration { exception.target } else { nil } }
    }

    /// All declarations of a name, as they stand.
    ///
    /// - Parameter owner: exceptions to other values are left out; nil: none is.
    func targets(_ wanted: DeclarationName, of owner: Name? = nil) -> [Target] {
        base.tree.declarations.compactMap { declaration in
            let target = target(declaration)
            guard let target, target.kind == wanted.kind, target.target.name.text == wanted.name.text,
                owner == nil || target.target.owner?.text == owner?.text
            else { return nil }
            return target.target
        }
    }

    func target(_ declaration: Declaration) -> (kind: DeclarationName.Kind, target: Target)? {
        func found(
            _ kind: DeclarationName.Kind, _ name: Name, _ validity: Validity?, _ place: Int?
        ) -> (DeclarationName.Kind, Target) {
            (kind, Target(declaration: declaration, name: name, validity: validity, place: place))
        }
        switch declaration {
        case .parameter(let it): return found(.parameter, it.name, it.validity, equalSign(before: it.value.range))
        case .rule(let it): return found(.rule, it.name, it.validity, equalSign(before: it.value.range))
        case .table(let it): return found(.table, it.name, it.validity, it.grain.range.end)
        case .exception(let it): return found(.exception, it.name, it.validity, colon(before: it.condition.range))
        case .output(let it): return found(.output, it.name, nil, nil)
        case .guarantee(let it): return found(.guarantee, it.name, nil, nil)
        case .choice, .unit, .register, .log, .test: return nil
        }
    }

    /// The version that holds on the day from which the clause does.
    mutating func target(_ wanted: DeclarationName, of owner: Name? = nil) -> Target? {
        let all = targets(wanted, of: owner)
        guard !all.isEmpty else {
            report(.amendedNotFound(wanted, known: names(wanted.kind), base.tree))
            return nil
        }
        let begun = all.filter { target in target.validity.map { !start.isBefore($0.from) } ?? true }
        let current = begun.max { one, other in
            (one.validity?.from ?? beginning).isBefore(other.validity?.from ?? beginning)
        }
        guard let current, !start.isBefore(beginning), current.validity?.through.map({ !$0.isBefore(start) }) ?? true
        else {
            report(.amendedNotInForce(wanted, start, item, language))
            return nil
        }
        return current
    }

    /// The first day of all.
    var beginning: DateLiteral {
        base.tree.header?.validity?.from ?? DateLiteral(year: 1, month: 1, day: 1, range: item.range)
    }

    private func names(_ kind: DeclarationName.Kind) -> [String] {
        base.tree.declarations.compactMap { declaration in
            let target = target(declaration)
            return target?.kind == kind ? target?.target.name.text : nil
        }
    }

    private func equalSign(before range: SourceRange) -> Int? { token(.equal, before: range.start, in: base) }

    private func colon(before range: SourceRange) -> Int? { token(.colon, before: range.start, in: base) }

    func token(_ symbol: Symbol, before offset: Int, in reading: Reading) -> Int? {
        reading.tokens.last { $0.kind == .symbol(symbol) && $0.end <= offset }?.start
    }

    // MARK: Versions

    /// Whether the clause holds from the first day of a version: there is then nothing to keep of it.
    func isFromTheStart(_ target: Target) -> Bool {
        !(target.validity?.from ?? beginning).isBefore(start)
    }

    /// Changes a declaration from the clause's date on: what stood there stays for the days before.
    mutating func change(_ target: Target, _ changes: [TracedText.Edit]) {
        guard !isFromTheStart(target), let place = target.place else {
            edits += changes
            return
        }
        let range = target.declaration.range
        var copy = TracedText(traced.pieces(in: range.start..<range.end))
        var inner = changes
        if let written = target.validity {
            inner.append(
                TracedText.Edit(
                    range: written.range.start..<written.range.end, pieces: [TracedText.Piece(validity(of: target))]))
        } else {
            inner.append(
                TracedText.Edit(range: place..<place, pieces: [apart(validity(of: target), at: place, in: file)]))
        }
        copy.apply(inner.map { $0.moved(by: -range.start) })
        endOld(target)
        let end = lineEnd(after: range.end)
        edit(end..<end, [TracedText.Piece("\n\n" + note("diubah", "amended") + "\n")] + copy.pieces)
    }

    /// A text put in at a place, with a blank on the side where there is none.
    func apart(_ text: String, at place: Int, in file: SourceFile) -> TracedText.Piece {
        let hasBlank = place > 0 && file.bytes[place - 1] == 0x20
        return TracedText.Piece(hasBlank ? text + " " : " " + text)
    }

    /// A version with an end of its own ends the day before the clause holds; the new one takes that end over.
    mutating func endOld(_ target: Target) {
        guard let through = target.validity?.through else { return }
        edit(through.range.start..<through.range.end, [TracedText.Piece(start.previous.text(language))])
    }

    /// `berlaku sejak D`, up to the end that the version changed has.
    func validity(of target: Target?) -> String {
        var text = Keyword.inForceFrom.phrase(language) + " " + start.text(language)
        if let through = target?.validity?.through {
            text += " " + Keyword.through.phrase(language) + " " + through.text(language)
        }
        return text
    }

    /// Which clause did it, for whoever reads the consolidated text.
    func note(_ indonesian: String, _ english: String) -> String {
        let name = reading.tree.header?.name.text ?? ""
        let label =
            (Keyword.item.phrase(language).prefix(1).uppercased() + Keyword.item.phrase(language).dropFirst())
            + " " + item.label
        return switch language {
        case .indonesian: "# \(indonesian) dengan \(name) \(label), berlaku sejak \(start.text(language))"
        case .english: "# \(english) by \(name) \(label), in force from \(start.text(language))"
        }
    }

    /// Behind a comment that stands on the line, too.
    func lineEnd(after offset: Int) -> Int {
        let line = file.lines.bounds(ofLine: file.lines.lineIndex(of: offset))
        let hasToken = base.tokens.contains { token in
            token.start >= offset && token.end <= line.upperBound && token.kind != .blockEnd && token.kind != .end
        }
        guard !hasToken else { return offset }
        var end = line.upperBound
        while end > offset, file.bytes[end - 1] == 0x0D || file.bytes[end - 1] == 0x20 { end -= 1 }
        return max(end, offset)
    }

    /// A stretch of the amendment.
    func piece(_ range: SourceRange) -> TracedText.Piece { TracedText.Piece(amendment, range) }
}
