import Findings

extension Parser {
    /// `type = ( 'whole' | … | measure ) [ bounds ] | NAME "," NAME { "," NAME }`
    /// - Parameter beforeValue: whether `=` and a value follow, so that a figure alone is that value and no bound.
    mutating func parseType(beforeValue: Bool = false) throws(SyntaxFailure) -> TypeExpression {
        let start = index
        if startsLine(index), atField(index) || beginsDeclaration(at: index) {
            throw unexpected(
                Message(
                    id: "jenis nilai, misalnya `\(Keyword.text.phrase(language))`",
                    en: "a type, such as `\(Keyword.text.phrase(language))`"))
        }
        var type = TypeExpression(try parseTypeKind(), range: range(at: start))
        if case .inlineChoice = type.kind {
            type.range = range(from: start)
            return type
        }
        try parseOptionalBounds(&type, beforeValue: beforeValue)
        type.range = range(from: start)
        return type
    }

    private mutating func parseTypeKind() throws(SyntaxFailure) -> TypeExpression.Kind {
        let isList = atListOfNames()
        if !isList {
            if take(.whole) { return .whole }
            if take(.decimal) { return .decimal }
            if take(.text) { return .text }
            if take(.date) { return .date }
            if take(.timeOfDay) { return .timeOfDay }
            if take(.yesNo) { return .yesNo }
            if atMistakenYesNo { return takeMistakenYesNo() }
            if let word = word(at: index), !declaredNames.contains(word),
                !keywords.phrases(beginningWith: word.lowercased()).isEmpty, mend([.timeOfDay])
            {
                return try parseTypeKind()
            }
            if atOtherLanguageType() {
                _ = mend(Self.typeWords)
                return try parseTypeKind()
            }
        }
        if isList { return .inlineChoice(try parseMembers()) }
        if case .number = kind, !startsLine(index) {
            let place = source(range(at: index))
            throw unexpected(
                Message(id: "jenis nilai", en: "a type"),
                help: Message(
                    id: "tulis jenisnya di sini dan nilainya sesudah `=`, misalnya `: menit = \(place) menit`",
                    en: "write the type here and the value behind `=`, as `: minutes = \(place) minutes`"))
        }
        let unit = try parseUnitName(Message(id: "jenis nilai", en: "a type"))
        if at(.slash) {
            advance()
            return .quotient(unit, try parseUnitName(Message(id: "satuan", en: "a unit")))
        }
        if case .named(let name) = unit { return .named(name) }
        return .measure(unit)
    }

    /// `ya/tdak`, `yes/tidak`: nothing else is written with a stroke and one of these words.
    private var atMistakenYesNo: Bool {
        guard at(.slash, index + 1), !startsLine(index + 2), let first = word(at: index),
            let second = word(at: index + 2)
        else { return false }
        let words = KeywordLanguage.allCases.map { KeywordTable.table($0).words(of: .yesNo) }
        return words.contains { $0.first == first.lowercased() || $0.last == second.lowercased() }
    }

    private mutating func takeMistakenYesNo() -> TypeExpression.Kind {
        let place = range(at: index).union(range(at: index + 2))
        let meant = Keyword.yesNo.phrase(language)
        if length(of: otherKeywords.words(of: .yesNo), at: index) != nil {
            report(.wrongLanguageKeyword(source(place), meant: meant, at: place, language))
        } else {
            report(.misspeltKeyword(source(place), meant: meant, at: place))
        }
        for _ in 0..<3 { advance() }
        return .yesNo
    }

    private func atListOfNames() -> Bool {
        switch kind {
        case .word(let word): !isReserved(word) && at(.comma, endOfWords(from: index + 1))
        case .quotedName, .text: at(.comma, index + 1)
        case .number, .date, .time, .symbol, .rupiahSign, .unreadable, .blockEnd, .end: false
        }
    }

    /// Where the words end that may be one name written apart: `sangat baik, baik`.
    private func endOfWords(from position: Int) -> Int {
        var end = position
        while !startsLine(end), atName(end) { end += 1 }
        return end
    }

    /// A type of the other language, where the file declares nothing of that name.
    private func atOtherLanguageType() -> Bool {
        guard let word = word(at: index), !declaredNames.contains(word), !Self.typeWords.contains(where: { at($0) })
        else {
            return false
        }
        return Self.typeWords.contains { length(of: otherKeywords.words(of: $0), at: index) != nil }
    }

    /// `unit_name = 'rupiah' | 'percent' | 'minutes' | 'hours' | 'days' | NAME`
    private mutating func parseUnitName(_ what: Message) throws(SyntaxFailure) -> UnitName {
        if take(.rupiah) { return .rupiah }
        if take(Keyword.percent) { return .percent }
        if take(.minutes) { return .minutes }
        if take(.hours) { return .hours }
        if take(.days) { return .days }
        return .named(try parseName(.type, what))
    }

    /// `bounds = bound ( ".." | "..<" ) bound [ 'step' quantity ] | 'step' quantity`
    private mutating func parseOptionalBounds(
        _ type: inout TypeExpression, beforeValue: Bool
    ) throws(SyntaxFailure) {
        if atBound(index) {
            let before = index - 1
            let lower = try parseBound()
            let isSimple = isPlainNumber(lower)
            let sign = index
            let upperIsOpen: Bool
            if take(.range) {
                upperIsOpen = false
            } else if take(.rangeUpperOpen) {
                upperIsOpen = true
            } else if at(.minus), !beforeValue, !startsLine(index), case .number = kind(at: index + 1) {
                let place = range(at: before + 1).union(range(at: index + 1))
                let ends = (source(range(from: before + 1)), source(range(at: index + 1)))
                report(.everydayPhrase(source(place), written: "\(ends.0) .. \(ends.1)", help: nil, at: place))
                advance()
                upperIsOpen = false
            } else if beforeValue {
                let last = range(at: before)
                report(.missing(after: source(last), expected: Message(id: "`=`", en: "`=`"), at: last))
                throw SyntaxFailure()
            } else {
                throw unexpected(Message(id: "`..` dan batas atas", en: "`..` and the upper bound"))
            }
            let upper = try parseBound()
            if isSimple, isPlainNumber(upper) { trace.note(.tightAround, at: sign) }
            type.bounds = Bounds(lower: lower, upper: upper, upperIsOpen: upperIsOpen)
        }
        if !atField(index), at(.step) || (!startsLine(index) && mend([.step])) {
            _ = take(.step)
            type.step = try parseQuantity()
        }
    }

    private func isPlainNumber(_ bound: Expression) -> Bool {
        switch bound.kind {
        case .number(let literal): literal.unit == .none
        case .negate(let inner): isPlainNumber(inner)
        default: false
        }
    }

    private func atBound(_ position: Int) -> Bool {
        switch kind(at: position) {
        case .number, .rupiahSign, .date, .time: true
        case .symbol(let symbol): symbol == .minus
        case .word, .quotedName, .text, .unreadable, .blockEnd, .end: false
        }
    }

    /// `bound = [ "-" ] quantity | date | TIME`
    private mutating func parseBound() throws(SyntaxFailure) -> Expression {
        let start = index
        if at(.minus) {
            advance(as: .sign)
            let value = try parseQuantity()
            return Expression(.negate(value), range(from: start))
        }
        if case .text = kind { throw unexpected(Message(id: "batas", en: "a bound")) }
        return try parseLiteral()
    }
}
