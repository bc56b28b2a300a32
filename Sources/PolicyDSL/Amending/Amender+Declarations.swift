import Findings

/// Whole declarations: replaced, inserted, deleted; and the regulation itself, repealed.
extension Amender {
    mutating func replace(_ wanted: DeclarationName, _ new: Declaration) {
        if case .exception(let exception) = new, wanted.kind == .exception {
            guard checkName(wanted, new), checkOwner(wanted, exception) else { return }
            if let (owner, old) = innerException(wanted.name.text, of: exception.target) {
                change(owner, [TracedText.Edit(range: old.range.start..<old.range.end, pieces: clause(exception))])
                return
            }
        }
        guard let target = target(wanted, of: self.owner(named: new)), checkName(wanted, new) else { return }
        let range = target.declaration.range
        guard !isFromTheStart(target), target.place != nil else {
            // A version that a clause made on the same day keeps its date.
            edit(range.start..<range.end, target.validity == nil ? [piece(new.range)] : dated(new, as: target))
            return
        }
        // An exception says when it ends: nothing brings it back when the new version is deleted.
        if wanted.kind == .exception { endNow(target) } else { endOld(target) }
        let end = lineEnd(after: range.end)
        edit(end..<end, [TracedText.Piece("\n\n" + note("diubah", "amended") + "\n")] + dated(new, as: target))
    }

    /// What a declaration is an exception to.
    private func owner(named declaration: Declaration) -> Name? {
        if case .exception(let exception) = declaration { exception.target } else { nil }
    }

    /// A known exception goes on being one to the same value.
    private mutating func checkOwner(_ wanted: DeclarationName, _ new: ExceptionDeclaration) -> Bool {
        guard let owner = new.target else { return true }
        let known = targets(wanted).compactMap(\.owner?.text) + innerOwners(of: wanted.name.text)
        guard !known.isEmpty, !known.contains(owner.text) else { return true }
        report(.replacedByOther(wanted, at: owner.range, language))
        return false
    }

    /// The rules that an exception of this name stands below.
    private func innerOwners(of name: String) -> [String] {
        base.tree.declarations.compactMap { declaration in
            guard case .rule(let rule) = declaration else { return nil }
            return rule.exceptions.contains { $0.name.text == name } ? rule.name.text : nil
        }
    }

    /// What stands in the place of a declaration has its kind and its name.
    private mutating func checkName(_ wanted: DeclarationName, _ new: Declaration) -> Bool {
        if let found = declared(new), found.kind == wanted.kind, found.name.text == wanted.name.text { return true }
        report(.replacedByOther(wanted, at: new.range, language))
        return false
    }

    /// The kind and name of a declaration that clauses can address.
    private func declared(_ declaration: Declaration) -> DeclarationName? {
        target(declaration).map { DeclarationName(kind: $0.kind, name: $0.target.name) }
    }

    mutating func insert(_ new: Declaration) {
        if let name = declared(new), let known = known(name, new) {
            report(.insertedTwice(name, first: origin(known.range)))
            return
        }
        var pieces = [TracedText.Piece("\n\n" + note("disisipkan", "inserted") + "\n")]
        if case .exception(let exception) = new {
            pieces += beginning.isBefore(start) ? dated(new, as: nil) : [piece(new.range)]
            if let target = exception.target, let owner = owner(of: target.text) {
                let end = lineEnd(after: owner.range.end)
                edit(end..<end, pieces)
                return
            }
        } else {
            pieces.append(piece(new.range))
        }
        let end = lastTokenEnd
        edit(end..<end, pieces)
    }

    /// What has the name of something inserted already. An exception that has ended may be inserted anew.
    private func known(_ name: DeclarationName, _ new: Declaration) -> Declaration? {
        let owner = owner(named: new)
        let standing = targets(name, of: owner).first { target in
            guard name.kind == .exception, let through = target.validity?.through else { return true }
            return !through.isBefore(start)
        }
        if let standing { return standing.declaration }
        guard name.kind == .exception, let owner else { return nil }
        return base.tree.declarations.first { declaration in
            guard case .rule(let rule) = declaration, rule.name.text == owner.text else { return false }
            return rule.exceptions.contains { $0.name.text == name.name.text }
        }
    }

    /// The last declaration of a value.
    private func owner(of name: String) -> Declaration? {
        base.tree.declarations.last { declaration in
            switch declaration {
            case .rule(let rule): rule.name.text == name
            case .table(let table): table.results.contains { $0.name.text == name }
            case .choice, .unit, .register, .log, .parameter, .exception, .output, .guarantee, .test: false
            }
        }
    }

    private var lastTokenEnd: Int {
        let last = base.tokens.last { $0.kind != .blockEnd && $0.kind != .end }
        return lineEnd(after: last?.end ?? file.bytes.count)
    }

    mutating func delete(_ wanted: DeclarationName, target owner: Name?) {
        if wanted.kind == .exception, let (rule, exception) = innerException(wanted.name.text, of: owner) {
            var start = exception.range.start
            while start > 0, [0x20, 0x09, 0x0A, 0x0D].contains(file.bytes[start - 1]) { start -= 1 }
            change(rule, [TracedText.Edit(range: start..<exception.range.end, pieces: [])])
            return
        }
        guard let target = target(wanted, of: owner) else { return }
        guard target.place != nil, wanted.kind == .exception else {
            // A value that is no longer there has no past either: what still reads it is found by the compiler.
            for version in targets(wanted) { remove(version.declaration.range) }
            return
        }
        let versions = targets(wanted, of: target.owner)
        for version in versions where isFromTheStart(version) { remove(version.declaration.range) }
        // Without the next one a version that does not say its end would go on.
        let last = versions.filter { !isFromTheStart($0) }.max { one, other in
            (one.validity?.from ?? beginning).isBefore(other.validity?.from ?? beginning)
        }
        if let last, last.validity?.through.map({ !$0.isBefore(start) }) ?? true { endNow(last) }
    }

    /// Ends a version the day before the clause holds.
    private mutating func endNow(_ target: Target) {
        if let through = target.validity?.through {
            edit(through.range.start..<through.range.end, [TracedText.Piece(start.previous.text(language))])
        } else if let validity = target.validity {
            edit(validity.range.end..<validity.range.end, [TracedText.Piece(until)])
        } else if let place = target.place {
            let from = Keyword.inForceFrom.phrase(language) + " " + beginning.text(language)
            edit(place..<place, [apart(from + until, at: place, in: file)])
        }
    }

    /// ` sampai dengan 30 Juni 2018`
    private var until: String { " " + Keyword.through.phrase(language) + " " + start.previous.text(language) }

    private mutating func remove(_ range: SourceRange) {
        edit(range.start..<range.end, [TracedText.Piece(note("dihapus", "deleted"))])
    }

    mutating func repeal(_ name: Name) {
        guard let header = base.tree.header, header.name.text == name.text else {
            report(.repealedOther(name, target: base.tree.header?.name.text ?? ""))
            return
        }
        guard let validity = header.validity, !start.isBefore(validity.from) else {
            report(.amendedNotInForce(DeclarationName(kind: .rule, name: name), start, item, language))
            return
        }
        if let through = validity.through {
            edit(through.range.start..<through.range.end, [TracedText.Piece(start.previous.text(language))])
        } else {
            edit(validity.range.end..<validity.range.end, [TracedText.Piece(until)])
        }
    }

    // MARK: Exceptions below their rule

    private mutating func innerException(_ name: String, of owner: Name?) -> (Target, ExceptionDeclaration)? {
        for case .rule(let rule) in base.tree.declarations where owner == nil || owner?.text == rule.name.text {
            guard rule.exceptions.contains(where: { $0.name.text == name }) else { continue }
            guard let target = target(DeclarationName(kind: .rule, name: rule.name)),
                case .rule(let current) = target.declaration,
                let exception = current.exceptions.first(where: { $0.name.text == name })
            else { return nil }
            return (target, exception)
        }
        return nil
    }

    /// `kecuali NAME: bila C maka V`
    private func clause(_ exception: ExceptionDeclaration) -> [TracedText.Piece] {
        var head = Keyword.except.phrase(language) + " " + amendment.text(exception.name.range)
        if !exception.prevailsOver.isEmpty {
            head += " " + Keyword.prevailsOver.phrase(language) + " "
            head += exception.prevailsOver.map { amendment.text($0.range) }.joined(separator: ", ")
        }
        return [
            TracedText.Piece(head + ": " + Keyword.when.phrase(language) + " "), piece(exception.condition.range),
            TracedText.Piece(" " + Keyword.then.phrase(language) + " "), piece(exception.value.range),
        ]
    }

    // MARK: Dates

    /// A declaration of the amendment with the day from which the clause holds, unless it says one itself.
    private func dated(_ new: Declaration, as target: Target?) -> [TracedText.Piece] {
        let place: Int?
        let written: Validity?
        switch new {
        case .parameter(let it):
            (place, written) = (token(.equal, before: it.value.range.start, in: reading), it.validity)
        case .rule(let it): (place, written) = (token(.equal, before: it.value.range.start, in: reading), it.validity)
        case .table(let it): (place, written) = (it.grain.range.end, it.validity)
        case .exception(let it):
            (place, written) = (token(.colon, before: it.condition.range.start, in: reading), it.validity)
        case .choice, .unit, .register, .log, .output, .guarantee, .test: (place, written) = (nil, nil)
        }
        guard let place, written == nil else { return [piece(new.range)] }
        let range = new.range
        return [
            piece(SourceRange(file: range.file, start: range.start, end: place)),
            apart(validity(of: target), at: place, in: amendment),
            piece(SourceRange(file: range.file, start: place, end: range.end)),
        ]
    }
}
