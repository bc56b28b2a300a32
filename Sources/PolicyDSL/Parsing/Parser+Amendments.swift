import Findings

extension Parser {
    /// Whether a numbered clause of an amendment begins at a token: its number, and then what it does.
    func atItem(_ position: Int) -> Bool {
        guard isAmendment, let length = length(of: .item, at: position) else { return false }
        var next = position + length
        switch kind(at: next) {
        case .number: next += 1
        case .word(let word) where word.count <= 5: next += 1
        default: return false
        }
        if case .word = kind(at: next), isAdjacent(next) { next += 1 }
        let follow: [Keyword] = [.change, .insert, .delete, .repeal, .inForceFrom]
        return follow.contains { at($0, next) }
    }

    /// The same where a declaration is due, whatever the clause then does.
    var atItemLoosely: Bool {
        guard isAmendment, startsLine(index), let length = length(of: .item, at: index) else { return false }
        if case .number = kind(at: index + length) { return true }
        return atItem(index)
    }

    /// `'amendment' NAME 'to' NAME { regulation_clause }`
    mutating func parseAmendmentHeader() -> (RegulationHeader?, Amendment?) {
        let start = index
        mark(.declaration)
        do {
            try expect(.amendment)
            let name = try parseName(.plain, Message(id: "nama perubahan", en: "the name of the amendment"))
            try expectOrAssume(.to, when: atName(index))
            let target = try parseName(
                .plain, Message(id: "nama peraturan yang diubah", en: "the name of the regulation that is amended"))
            return (parseRegulationClauses(name, from: start), Amendment(target: target, items: []))
        } catch {
            return (nil, nil)
        }
    }

    /// `item = 'item' LABEL [ validity ] action`
    mutating func parseAmendmentItem() throws(SyntaxFailure) -> AmendmentItem {
        let start = index
        mark(.declaration)
        try expect(.item)
        let label = try parseLabel()
        let outer = citation
        defer { citation = outer }
        citation = outer.last == itemTitle(label) ? outer : outer + [itemTitle(label)]
        let validity = try parseOptionalValidity()
        let actions: [Keyword] = [.change, .insert, .delete, .repeal]
        if !actions.contains(where: { at($0) }) { _ = mend(actions) }
        let action: AmendmentAction
        if take(.change) {
            action = try parseChange()
        } else if take(.insert) {
            action = .insert(try parseInnerDeclaration())
        } else if take(.delete) {
            let name = try parseDeclarationName()
            let target = name.kind == .exception && take(.to) ? try parseName(.plain) : nil
            action = .delete(name, target: target)
        } else if take(.repeal) {
            action = .repeal(
                try parseName(
                    .plain, Message(id: "nama peraturan yang dicabut", en: "the name of the regulation repealed")))
        } else {
            let list = actions.map { "`\($0.phrase(language))`" }.joined(separator: ", ")
            throw unexpected(Message(id: "salah satu dari \(list)", en: "one of \(list)"))
        }
        return AmendmentItem(
            label: label, validity: validity, action: action, citation: citation, range: range(from: start))
    }

    private func itemTitle(_ label: String) -> String { capitalized(.item) + " " + label }

    /// What stands behind `'change'`.
    private mutating func parseChange() throws(SyntaxFailure) -> AmendmentAction {
        let target = try parseDeclarationName()
        switch target.kind {
        case .parameter:
            if at(.becomes), startsDeclaration(of: .parameter, index + 1) { return try parseReplacement(target) }
            let expected = take(.fromValue) ? try parseExpression() : nil
            try expect(.becomes)
            return .setParameter(target.name, expected: expected, value: try parseExpression())
        case .table:
            if take(.row) {
                let row = try parseRowDescription()
                if !take(.colon, as: .introColon) { try expect(.colon) }
                var changes = [try parseCellChange()]
                while take(.comma) { changes.append(try parseCellChange()) }
                return .setCells(table: target.name, row: row, changes: changes)
            }
            if take(.delete) {
                try expect(.row)
                return .deleteRow(table: target.name, row: try parseRowDescription())
            }
            if take(.insert) {
                try expect(.row)
                let after = take(.after) ? try parseRowDescription() : nil
                return try parseInsertedRow(target.name, after: after)
            }
            return try parseReplacement(target)
        case .rule, .exception, .output, .guarantee:
            if target.kind == .exception, take(.to) { _ = try parseName(.plain) }
            return try parseReplacement(target)
        }
    }

    private func startsDeclaration(of opener: Keyword, _ position: Int) -> Bool {
        at(opener, position) && fits(opener, position + 1) && !at(.becomes, position + 1)
    }

    /// `'into' declaration`
    private mutating func parseReplacement(_ target: DeclarationName) throws(SyntaxFailure) -> AmendmentAction {
        try expect(.becomes)
        return .replace(target, with: try parseInnerDeclaration())
    }

    /// A declaration inside a clause.
    private mutating func parseInnerDeclaration() throws(SyntaxFailure) -> Declaration {
        guard let declaration = try parseDeclaration(nil) else {
            throw unexpected(Message(id: "deklarasi, misalnya `aturan …`", en: "a declaration, such as `rule …`"))
        }
        return declaration
    }

    /// `( 'parameter' | 'rule' | 'table' | … ) NAME`
    private mutating func parseDeclarationName() throws(SyntaxFailure) -> DeclarationName {
        let kinds: [(Keyword, DeclarationName.Kind)] = [
            (.parameter, .parameter), (.rule, .rule), (.table, .table), (.exception, .exception), (.output, .output),
            (.guarantee, .guarantee),
        ]
        for (keyword, kind) in kinds where take(keyword) {
            return DeclarationName(kind: kind, name: try parseName(.plain))
        }
        let list = kinds.map { "`\($0.0.phrase(language))`" }.joined(separator: ", ")
        throw unexpected(Message(id: "salah satu dari \(list)", en: "one of \(list)"))
    }

    // MARK: Rows and cells of tables

    /// A colon that makes the name before it a field; behind the description of a row it opens the changes.
    func atFieldColon(_ position: Int) -> Bool { at(.colon, position) && !isInRowDescription }

    /// Whether a cell that a clause names ends before a token.
    func endsAmendedCell(_ position: Int) -> Bool {
        guard isInAmendedCell else { return false }
        switch kind(at: position) {
        case .end, .blockEnd: return true
        case .symbol(let symbol): return symbol == .comma || symbol == .bar || symbol == .colon
        default:
            return (isInRowDescription && at(.and, position)) || at(.becomes, position) || at(.fromValue, position)
                || atItem(position)
                || beginsDeclaration(at: position)
        }
    }

    /// `row_part { 'and' row_part }`
    private mutating func parseRowDescription() throws(SyntaxFailure) -> RowDescription {
        let start = index
        (isInRowDescription, isInAmendedCell) = (true, true)
        defer { (isInRowDescription, isInAmendedCell) = (false, false) }
        var parts = [try parseRowPart()]
        while take(.and) { parts.append(try parseRowPart()) }
        return RowDescription(parts: parts, range: range(from: start))
    }

    /// `sum ( "=" cell | comparator sum )`
    private mutating func parseRowPart() throws(SyntaxFailure) -> RowDescription.Part {
        let column = try parseSum()
        if !atComparison { try expect(.equal) }
        return RowDescription.Part(column: column, cell: try parseCell())
    }

    /// `sum [ 'from' cell ] 'into' cell`
    private mutating func parseCellChange() throws(SyntaxFailure) -> CellChange {
        let column = try parseSum()
        let expected = take(.fromValue) ? try parseAmendedCell() : nil
        try expect(.becomes)
        return CellChange(column: column, expected: expected, value: try parseAmendedCell())
    }

    private mutating func parseInsertedRow(
        _ table: Name, after: RowDescription?
    ) throws(SyntaxFailure) -> AmendmentAction {
        guard at(.bar) else {
            throw unexpected(Message(id: "baris tabel, dibuka dengan `|`", en: "a row, which begins with `|`"))
        }
        let start = index
        var cells: [Cell] = []
        var isBroken = false
        _ = parseRow { (parser, _) throws(SyntaxFailure) in
            cells.append(try parser.parseAmendedCell())
        } onBroken: {
            isBroken = true
        }
        if isBroken { isSpoilt = true }
        return .insertRow(table: table, after: after, cells: cells, row: range(from: start))
    }

    /// A condition or a result: which one, the table tells.
    private mutating func parseAmendedCell() throws(SyntaxFailure) -> Cell {
        let start = index
        isInAmendedCell = true
        defer { isInAmendedCell = false }
        var trial = self
        if (try? trial.parseCell()) != nil, trial.findings.count == findings.count, trial.endsAmendedCell(trial.index) {
            return try parseCell()
        }
        let value = try parseResult()
        return Cell(alternatives: [.comparison(.equal, value)], range: range(from: start))
    }

    /// Whether the sign of a comparison other than `=` stands here.
    private var atComparison: Bool {
        switch kind {
        case .symbol(let symbol):
            switch symbol {
            case .less, .lessOrEqual, .greater, .greaterOrEqual, .notEqual: return true
            default: return false
            }
        default: return false
        }
    }
}
