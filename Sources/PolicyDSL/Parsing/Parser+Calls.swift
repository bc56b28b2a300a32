import Findings

extension Parser {
    private static let aggregates: [(keyword: Keyword, kind: AggregateKind)] = [
        (.sum, .sum), (.count, .count), (.mean, .mean), (.least, .least), (.greatest, .greatest), (.exists, .exists),
        (.all, .all),
    ]

    private static var functions: [Keyword] {
        aggregates.map(\.keyword) + CalendarPart.allCases.map(\.keyword) + DateFunction.allCases.map(\.keyword)
            + [.rank, .share, .previous, .inARow]
    }

    /// `call | aggregate`, where a function's name stands before a parenthesis.
    mutating func parseOptionalCall() throws(SyntaxFailure) -> Expression? {
        for part in keywords.calendarParts(beginningWith: codes[index]) {
            if let length = length(of: part.keyword, at: index), at(.openParen, index + length) {
                return try parseCalendarCall(part)
            }
        }
        guard at(.openParen, index + 1), let word = word(at: index) else { return nil }
        if let function = DateFunction.allCases.first(where: { at($0.keyword) }) { return try parseDateCall(function) }
        if let aggregate = Self.aggregates.first(where: { at($0.keyword) }) {
            return try parseAggregate(aggregate.keyword, aggregate.kind)
        }
        if let measure = [Keyword.rank, .share].first(where: { at($0) }) { return try parsePeers(measure) }
        if let call = try parsePastCall() { return call }
        if isReserved(word), !at(.ifCondition) || isArgumentList(index + 1) == false { return nil }
        if SpreadsheetHabit(word) != nil, word == word.uppercased() || length(of: otherKeyword(word), at: index) == nil
        {
            return try parseSpreadsheetCall()
        }
        if !isReserved(word), mend(Self.functions) { return try parseOptionalCall() }
        if isReserved(word) { return nil }
        return try reportUnknownFunction(word)
    }

    /// The words of a function of the other language that a word begins.
    private func otherKeyword(_ word: String) -> [String] {
        Self.functions.map { otherKeywords.words(of: $0) }.first { $0.first == word && $0.count == 1 } ?? []
    }

    private mutating func reportUnknownFunction(_ word: String) throws(SyntaxFailure) -> Expression {
        let start = index
        let names = Self.functions.map { $0.phrase(language) }
        report(.unknownFunction(word, functions: names, at: range(at: index)))
        advance()
        skipParentheses()
        isSpoilt = true
        height = 1
        return leaf(.absent, from: start)
    }

    /// `( 'year of' | … | 'start of month of' | … ) "(" expression ")"`
    private mutating func parseCalendarCall(_ part: CalendarPart) throws(SyntaxFailure) -> Expression {
        let start = index
        _ = take(part.keyword)
        advance(as: .tight)
        let operand = try parseExpression()
        try expect(.closeParen)
        height += 1
        return leaf(.calendar(part, operand), from: start)
    }

    /// `( 'sum' | … ) "(" path [ 'via' NAME ] [ since ] [ 'when' expression ] ")"`, or the least or greatest of several values.
    private mutating func parseAggregate(_ keyword: Keyword, _ aggregate: AggregateKind) throws(SyntaxFailure)
        -> Expression
    {
        let start = index
        let open = index + 1
        if let extremum = extremum(aggregate), !isGathering(open) {
            return try parseExtremum(keyword, extremum)
        }
        _ = take(keyword)
        advance(as: .tight)
        let path = try parsePath()
        var via: Name?
        if !at(.via), !at(.sinceStartOf), !at(.when) { _ = mend([.via, .sinceStartOf, .when]) }
        if take(.via) { via = try parseName(.plain) }
        let since = try parseSince()
        height = 1
        var filter: Expression?
        if !at(.when) { _ = mend([.when]) }
        if take(.when) {
            let filterStart = index
            filter = try parseExpression()
            // `bila kosong` would be read as one phrase.
            if case .keyword(.absent, _) = trace.roles[filterStart] { trace.parenthesize(filterStart, index - 1) }
        }
        try expectArgumentEnd(keyword, path)
        height += 1
        return leaf(
            .aggregate(
                AggregateExpression(kind: aggregate, path: path, via: via, since: since, filter: filter)), from: start)
    }

    private mutating func expectArgumentEnd(_ keyword: Keyword, _ path: [Name]) throws(SyntaxFailure) {
        if try takeBareCondition(keyword, path) { return try expect(.closeParen) }
        guard at(.semicolon) || at(.comma) else { return try expect(.closeParen) }
        let when = Keyword.when.phrase(language)
        throw unexpected(
            Message(id: "`\(when)` atau `)`", en: "`\(when)` or `)`"),
            help: Message(
                id: "syarat ditulis dengan `\(when)`: `(Catatan.nilai \(when) syarat)`",
                en: "a condition is written with `\(when)`: `(Log.value \(when) condition)`"))
    }

    /// `semua(Apel.telat > 3 menit)`: a condition where a value was expected; reported and passed over.
    private mutating func takeBareCondition(_ keyword: Keyword, _ path: [Name]) throws(SyntaxFailure) -> Bool {
        let place = range(at: index)
        guard let compared = path.last, let sign = takeComparator() else { return false }
        let right = try parseSum()
        let log = path.count > 1 ? path.dropLast().map(\.text).joined(separator: ".") : logExample
        let (function, when) = (keyword.phrase(language), Keyword.when.phrase(language))
        let condition = "\(compared.text) \(sign.rawValue) \(source(right.range))"
        report(
            .conditionWithoutWhen(
                function, when: when, written: "\(function)(\(log) \(when) \(condition))", at: place))
        isSpoilt = true
        return true
    }

    private var logExample: String {
        switch language {
        case .indonesian: "Catatan"
        case .english: "Log"
        }
    }

    private func extremum(_ aggregate: AggregateKind) -> Extremum? {
        switch aggregate {
        case .least: .least
        case .greatest: .greatest
        case .sum, .count, .mean, .exists, .all: nil
        }
    }

    /// Whether a parenthesis holds a source of values, not values: a path, and then nothing, `via` or `when`.
    private func isGathering(_ open: Int) -> Bool {
        var position = open + 1
        guard atName(position) || isOwnName(position) else { return false }
        position += 1
        while at(.dot, position) { position += 2 }
        if at(.ifAbsent, position) { return false }
        return at(.closeParen, position) || at(.via, position) || at(.sinceStartOf, position) || at(.when, position)
    }

    private func isOwnName(_ position: Int) -> Bool {
        word(at: position).map { languageName($0, among: LanguageName.values) != nil } ?? false
    }

    /// `( 'least' | 'greatest' ) "(" expression ";" expression { ";" expression } ")"`
    private mutating func parseExtremum(_ keyword: Keyword, _ extremum: Extremum) throws(SyntaxFailure) -> Expression {
        let start = index
        _ = take(keyword)
        let open = index
        advance(as: .tight)
        var values = [try parseExpression()]
        var below = height
        while takeSeparator() {
            values.append(try parseExpression())
            below = max(below, height)
        }
        try expect(.closeParen)
        if values.count < 2 {
            report(.tooFewArguments(keyword.phrase(language), at: range(from: open)))
            isSpoilt = true
        }
        height = below + 1
        return leaf(.extremum(extremum, values), from: start)
    }

    // MARK: Spreadsheet habits

    /// Whether a parenthesis holds several arguments.
    func isArgumentList(_ open: Int) -> Bool {
        guard at(.openParen, open) else { return false }
        var level = 0
        var position = open
        while position < limit {
            switch kind(at: position) {
            case .symbol(.openParen): level += 1
            case .symbol(.closeParen):
                level -= 1
                if level == 0 { return false }
            case .symbol(.semicolon), .symbol(.comma): if level == 1 { return true }
            case .end, .blockEnd: return false
            default: if startsLine(position), beginsDeclaration(at: position) { return false }
            }
            position += 1
        }
        return false
    }

    /// `IF(a; b; c)` and the like: one finding, whatever stands inside; the tree keeps nothing of it.
    mutating func parseSpreadsheetCall() throws(SyntaxFailure) -> Expression {
        let start = index
        let name = source(range(at: index))
        if let function = SpreadsheetHabit(name) {
            report(.spreadsheetFunction(name, cure: function.cure(language), at: range(at: index)))
        }
        advance()
        skipParentheses()
        covered.append(range(from: start))
        isSpoilt = true
        height = 1
        let result = leaf(.absent, from: start)
        mendOperator()
        return result
    }
}
