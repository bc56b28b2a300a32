import Findings

extension Parser {
    /// What the head of a decision table says.
    private struct Head {
        var conditions: [Expression] = []
        var results: [TableDeclaration.Result] = []
        var isBroken = false
        var count: Int { conditions.count + results.count }
    }

    /// `table = 'table' NAME 'for' grain [ 'may be set' ] [ validity ] [ 'in order' ] table_head table_row { table_row }`
    mutating func parseTable() throws(SyntaxFailure) -> TableDeclaration {
        let start = index
        try expect(.table)
        let name = try parseName(.plain, Message(id: "nama tabel", en: "the name of the table"))
        try expectOrAssume(.forGrain, when: atName(index))
        let grain = try parseGrain()
        let delegation = parseOptionalDelegation()
        if let delegation, delegation.kind == .must { report(.tableMustBeSet(name, at: delegation.range, language)) }
        // `in order` begins as `in force from` does: the two are told apart by the whole phrase.
        if !at(.inOrder), !at(.inForceFrom), !startsLine(index) { _ = mend([.inForceFrom, .inOrder]) }
        let validity = at(.inOrder) ? nil : try parseOptionalValidity()
        let isOrdered = takeOrMend(.inOrder)
        guard at(.bar) else {
            if atEnd || startsLine(index) {
                report(.tableWithoutHead(at: range(from: start)))
                throw SyntaxFailure()
            }
            throw unexpected(
                Message(id: "kepala tabel, dibuka dengan `|`", en: "the head of the table, which begins with `|`"))
        }
        let headStart = index
        let head = parseTableHead()
        let headRange = range(from: headStart)
        checkHead(head, at: headRange)
        var rows: [TableDeclaration.Row] = []
        var hasRows = false
        while at(.bar) {
            hasRows = true
            if let row = parseTableRow(head, headRange) { rows.append(row) }
        }
        if !hasRows, !head.isBroken { report(.tableWithoutRows(at: headRange)) }
        if head.isBroken || !hasRows || head.results.isEmpty || head.conditions.isEmpty { throw SyntaxFailure() }
        return TableDeclaration(
            name: name, grain: grain, delegation: delegation, validity: validity, isOrdered: isOrdered,
            conditions: head.conditions,
            results: head.results, rows: rows, citation: citation, range: range(from: start))
    }

    private mutating func checkHead(_ head: Head, at place: SourceRange) {
        if head.isBroken { return }
        if head.results.isEmpty {
            report(.tableWithoutResult(at: place))
        } else if head.conditions.isEmpty {
            report(.tableWithoutCondition(at: place))
        }
    }

    /// `table_head = "|" sum { "|" sum } result_head { result_head } "|" NEWLINE`
    private mutating func parseTableHead() -> Head {
        var head = Head()
        var isBroken = false
        parseRow { (parser, _) throws(SyntaxFailure) in
            if parser.take(.arrow) {
                let name = try parser.parseName(.plain, Message(id: "nama hasil", en: "the name of a result"))
                let type = parser.take(.colon) ? try parser.parseType() : nil
                head.results.append(TableDeclaration.Result(name: name, type: type))
            } else if head.results.isEmpty {
                head.conditions.append(try parser.parseSum())
            } else {
                parser.report(.conditionAfterResult(at: parser.range(at: parser.index)))
                _ = try parser.parseSum()
                isBroken = true
            }
        } onBroken: {
            isBroken = true
        }
        head.isBroken = isBroken
        return head
    }

    /// `table_row = condition { condition } result { result } "|" NEWLINE`
    private mutating func parseTableRow(_ head: Head, _ headRange: SourceRange) -> TableDeclaration.Row? {
        let start = index
        var conditions: [Cell] = []
        var results: [Expression] = []
        var isBroken = false
        let count = parseRow { (parser, position) throws(SyntaxFailure) in
            // Without a head nobody knows which cells are conditions.
            if position < head.conditions.count || (head.isBroken && position == 0) {
                conditions.append(try parser.parseCell())
            } else if head.isBroken || position >= head.count {
                while parser.index < parser.limit, !parser.at(.bar) { parser.advance() }
            } else {
                results.append(try parser.parseResult())
            }
        } onBroken: {
            isBroken = true
        }
        let place = range(from: start)
        if isBroken || head.isBroken || head.results.isEmpty || head.conditions.isEmpty {
            isSpoilt = true
            return nil
        }
        guard count == head.count else {
            report(.wrongCellCount(count, expected: head.count, at: place, head: headRange))
            isSpoilt = true
            return nil
        }
        return TableDeclaration.Row(conditions: conditions, results: results, range: place)
    }

    /// `result = "|" ( expression | sum ".." sum { rounding quantity } )`
    mutating func parseResult() throws(SyntaxFailure) -> Expression {
        let start = index
        var first = try parseExpression()
        let below = height
        guard take(.range) else { return first }
        let last = try parseSum()
        if let unit = last.unit { first.give(unit) }
        let value = try node(.interpolated(from: first, through: last), from: start, over: max(below, height))
        return try parseRoundings(of: value, from: start)
    }

    /// `cell = "-" | alternative { 'or' alternative }`
    mutating func parseCell() throws(SyntaxFailure) -> Cell {
        let start = index
        if at(.minus), index + 1 >= limit || at(.bar, index + 1) || endsAmendedCell(index + 1) {
            advance()
            return Cell(alternatives: [], range: range(from: start))
        }
        var alternatives = [try parseAlternative()]
        while takeOrMend(.or) { alternatives.append(try parseAlternative()) }
        return Cell(alternatives: alternatives, range: range(from: start))
    }

    /// `alternative = comparator sum | sum [ range_sign sum ] | 'absent' | 'otherwise'`
    mutating func parseAlternative() throws(SyntaxFailure) -> Alternative {
        if take(.otherwise) || (!atOperatorAfterWord && mend([.otherwise]) && take(.otherwise)) { return .otherwise }
        if at(.absent), !at(.absent, index + 1) {
            let next = index + 1
            let isAlone =
                next >= limit || at(.bar, next) || at(.or, next) || at(.semicolon, next) || at(.closeParen, next)
                || endsAmendedCell(next)
            if isAlone, take(.absent) { return .absent }
        }
        if let comparator = takeComparator() { return .comparison(comparator, try parseSum()) }
        var lower = try parseSum()
        let isLowerOpen: Bool
        let isUpperOpen: Bool
        if take(.range) {
            (isLowerOpen, isUpperOpen) = (false, false)
        } else if take(.rangeUpperOpen) {
            (isLowerOpen, isUpperOpen) = (false, true)
        } else if take(.rangeLowerOpen) {
            (isLowerOpen, isUpperOpen) = (true, false)
        } else if take(.rangeOpen) {
            (isLowerOpen, isUpperOpen) = (true, true)
        } else {
            return .comparison(.equal, lower)
        }
        let upper = try parseSum()
        // `1 .. 30 menit`: the unit of the upper end is that of both.
        if let unit = upper.unit { lower.give(unit) }
        return .range(lower, upper, lowerIsOpen: isLowerOpen, upperIsOpen: isUpperOpen)
    }

    /// A bare word that ends its cell is a value, however like a keyword it looks.
    private var atOperatorAfterWord: Bool {
        if length(of: otherKeywords.words(of: .otherwise), at: index) != nil { return false }
        return index + 1 >= limit || at(.bar, index + 1) || kind(at: index + 1) == .symbol(.dot)
    }
}

extension Expression {
    /// The unit written at a figure; nil where there is none.
    fileprivate var unit: NumberLiteral.Unit? {
        guard case .number(let literal) = kind, literal.unit != .none else { return nil }
        return literal.unit
    }

    /// Gives a bare figure a unit.
    fileprivate mutating func give(_ unit: NumberLiteral.Unit) {
        switch kind {
        case .number(var literal) where literal.unit == .none:
            literal.unit = unit
            kind = .number(literal)
        case .negate(var inner):
            inner.give(unit)
            kind = .negate(inner)
        default: break
        }
    }
}
