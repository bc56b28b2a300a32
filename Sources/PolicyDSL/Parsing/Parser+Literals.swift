import Findings

extension Parser {
    func atLiteral(_ position: Int) -> Bool {
        switch kind(at: position) {
        case .text, .number, .date, .time, .rupiahSign: true
        case .word, .quotedName, .symbol, .unreadable, .blockEnd, .end: false
        }
    }

    /// `literal = quantity | TEXT | date | TIME | 'yes' | 'no'`, the last two where operands are read.
    mutating func parseLiteral() throws(SyntaxFailure) -> Expression {
        let place = range(at: index)
        switch kind {
        case .text(let text):
            advance()
            return Expression(.text(text), place)
        case .time(let minutes):
            advance()
            return Expression(.timeOfDay(minutes), place)
        case .date:
            let date = try parseDate()
            return Expression(.date(date), date.range)
        case .number where monthAfterNumber() != nil:
            let date = try parseDate()
            return Expression(.date(date), date.range)
        case .number, .rupiahSign: return try parseQuantity()
        case .word, .quotedName, .symbol, .unreadable, .blockEnd, .end:
            throw unexpected(Message(id: "nilai", en: "a value"))
        }
    }

    /// `quantity = NUMBER [ "%" | 'minutes' | 'hours' | 'days' | NAME ] | "Rp" NUMBER`
    mutating func parseQuantity() throws(SyntaxFailure) -> Expression {
        let start = index
        let isRupiah = kind == .rupiahSign
        if isRupiah { advance() }
        guard case .number(let figure) = kind else {
            throw unexpected(Message(id: "angka", en: "a figure"))
        }
        if isRupiah { advance(as: .tight) } else { advance() }
        if isRupiah, figure.decimals == 3, !figure.isGrouped, (1_000..<1_000_000).contains(figure.mantissa) {
            let place = range(from: start)
            let (point, group): (Character, Character) = language == .indonesian ? (",", ".") : (".", ",")
            let written = source(place)
            let grouped = String(written.map { $0 == point ? group : $0 })
            report(.amountWithThreeDecimals(written, grouped: grouped, at: place))
        }
        let unit: NumberLiteral.Unit = isRupiah ? .rupiah : try parseOptionalUnit()
        let literal = NumberLiteral(
            mantissa: figure.mantissa, decimals: figure.decimals, isGrouped: figure.isGrouped, unit: unit)
        return Expression(.number(literal), range(from: start))
    }

    private mutating func parseOptionalUnit() throws(SyntaxFailure) -> NumberLiteral.Unit {
        if take(Symbol.percent) { return .percent }
        switch kind {
        // A name before a colon is the next field; a reserved word goes on with the sentence.
        case .quotedName:
            return atFieldColon(index + 1) ? .none : .named(try parseName(.unit))
        case .word(let word):
            if atFieldColon(index + 1) || isReserved(word) || keywords.openers[word] != nil || mended[index] != nil
                || atItem(index)
            {
                return .none
            }
            if take(.minutes) { return .minutes }
            if take(.hours) { return .hours }
            if take(.days) { return .days }
            return try parseNamedUnit(word)
        case .text, .number, .date, .time, .symbol, .rupiahSign, .unreadable, .blockEnd, .end: return .none
        }
    }

    /// Any other word behind a figure: the unit, unless it is plainly something else.
    private mutating func parseNamedUnit(_ word: String) throws(SyntaxFailure) -> NumberLiteral.Unit {
        if declaredNames.contains(word) { return .named(try parseName(.unit)) }
        if Keyword.percent.phrase(language) == word {
            report(.foreignOperator(word, meant: "%", at: range(at: index)))
            advance()
            return .percent
        }
        if Keyword.rupiah.phrase(language) == word {
            let figure = index > 0 ? source(range(at: index - 1)) : ""
            report(
                .amountNotation(
                    "\(figure) \(word)", meant: "Rp\(figure)", at: range(at: index - 1).union(range(at: index))))
            advance()
            return .rupiah
        }
        let isBeforeOperand = atLiteral(index + 1) || (self.word(at: index + 1) != nil && atName(index + 1))
        let operators = Self.operatorKeywords
        let isOtherLanguage = operators.contains { length(of: otherKeywords.words(of: $0), at: index) != nil }
        let isCapital = operators.contains {
            keywords.words(of: $0).first == word.lowercased() && word != word.lowercased()
        }
        let isNear =
            word.count >= 3 && isBeforeOperand && !startsLine(index + 1)
            && nearest(to: word, among: operators.compactMap { keywords.words(of: $0).first }) != nil
        let clauses: [Keyword] = [.except, .given, .expected, .sortedBy, .contains]
        let isClause =
            startsLine(index) && nearest(to: word, among: clauses.compactMap { keywords.words(of: $0).first }) != nil
        if isOtherLanguage || isCapital || isNear || isClause
            || (startsLine(index) && nearlyBeginsDeclaration(at: index))
        {
            return .none
        }
        let units: [Keyword] = [.minutes, .hours, .days]
        if units.contains(where: { length(of: otherKeywords.words(of: $0), at: index) != nil }), mend(units) {
            if take(.minutes) { return .minutes }
            if take(.hours) { return .hours }
            if take(.days) { return .days }
        }
        return .named(try parseName(.unit))
    }

    /// The month named by the word behind a figure, where another figure follows: only a date is written so.
    private func monthAfterNumber() -> (month: Int, isRight: Bool, isOther: Bool)? {
        guard case .number = kind(at: index + 2),
            !startsLine(index + 2) || word(at: index + 1).map({ monthNumber($0, language) != nil }) == true
        else { return nil }
        return month(at: index + 1)
    }

    /// The month that a word names, rightly or nearly.
    func month(at position: Int) -> (month: Int, isRight: Bool, isOther: Bool)? {
        guard let word = word(at: position) else { return nil }
        if let month = monthNumber(word, language) { return (month, true, false) }
        if isReserved(word) || declaredNames.contains(word) { return nil }
        if let month = monthNumber(word, language.other) { return (month, false, true) }
        for spoken in [language, language.other] {
            let names = monthNames(spoken)
            let short = names.firstIndex { word.count >= 3 && $0.lowercased().hasPrefix(word.lowercased()) }
            let near = nearest(to: word, among: names).flatMap { names.firstIndex(of: $0) }
            if let found = short ?? near { return (found + 1, false, false) }
        }
        return nil
    }

    private mutating func parseMonth() throws(SyntaxFailure) -> Int {
        guard let found = month(at: index) else {
            throw unexpected(Message(id: "nama bulan", en: "the name of a month"))
        }
        if !found.isRight {
            let meant = monthName(found.month, language)
            report(
                .wrongMonth(
                    source(range(at: index)), meant: meant, isOtherLanguage: found.isOther, at: range(at: index)))
        }
        advance(as: .month(found.month))
        return found.month
    }

    /// A whole number written without groups.
    mutating func parsePlainNumber() throws(SyntaxFailure) -> Int {
        guard case .number(let figure) = kind else {
            throw unexpected(Message(id: "angka", en: "a number"))
        }
        guard figure.decimals == 0, !figure.isGrouped else {
            throw unexpected(Message(id: "angka tanpa titik dan koma", en: "a number without points or commas"))
        }
        advance()
        return Int(figure.mantissa)
    }

    mutating func parseText() throws(SyntaxFailure) -> String {
        guard case .text(let text) = kind else {
            throw unexpected(Message(id: "teks di antara tanda petik", en: "a text between quotes"))
        }
        advance()
        return text
    }

    /// `date = ISO_DATE | NUMBER MONTH NUMBER`
    mutating func parseDate() throws(SyntaxFailure) -> DateLiteral {
        let start = index
        if case .date(let year, let month, let day) = kind {
            advance()
            return DateLiteral(year: year, month: month, day: day, range: range(from: start))
        }
        guard case .number = kind else {
            throw unexpected(
                Message(id: "tanggal, misalnya `1 Januari 2018`", en: "a date, such as `\(exampleDate)`"))
        }
        let day = try parsePlainNumber()
        let month = try parseMonth()
        let year = try parsePlainNumber()
        let place = range(from: start)
        guard let days = dayCount(year: year, month: month), (1...days).contains(day), (1...9999).contains(year) else {
            report(.noSuchDate(source(place), year: year, month: month, day: day, at: place))
            return DateLiteral(year: 1, month: 1, day: 1, range: place)
        }
        return DateLiteral(year: year, month: month, day: day, range: place)
    }

    private var exampleDate: String { "1 \(monthName(1, language)) 2018" }

    /// Whether a month or a year stands here, not a figure like any other.
    func atPeriod(isYearAlone: Bool) -> Bool {
        if month(at: index)?.isRight == true, case .number = kind(at: index + 1) { return true }
        guard case .number(let figure) = kind else { return false }
        if isISOMonth(index) { return true }
        guard isYearAlone, figure.decimals == 0, !figure.isGrouped, (1000...9999).contains(figure.mantissa) else {
            return false
        }
        return index + 1 >= limit || at(.bar, index + 1)
    }

    /// `2018-07` with no blanks: three tokens that make one month.
    private func isISOMonth(_ position: Int) -> Bool {
        guard case .number(let year) = kind(at: position), case .number(let month) = kind(at: position + 2) else {
            return false
        }
        return at(.minus, position + 1) && isAdjacent(position + 1) && isAdjacent(position + 2)
            && year.decimals == 0 && !year.isGrouped && month.decimals == 0
            && tokens[position].end - tokens[position].start == 4
            && tokens[position + 2].end - tokens[position + 2].start == 2
    }

    /// `period = ISO_MONTH | MONTH NUMBER | date | NUMBER`
    mutating func parsePeriod() throws(SyntaxFailure) -> PeriodLiteral {
        let start = index
        if isISOMonth(index) {
            let year = try parsePlainNumber()
            advance(as: .tightAround)
            let month = try parsePlainNumber()
            let place = range(from: start)
            guard (1...12).contains(month), year >= 1 else {
                report(.noSuchDate(source(place), year: year, month: month, day: 1, at: place))
                return PeriodLiteral(year: max(year, 1), month: 1, day: nil, range: place)
            }
            return PeriodLiteral(year: year, month: month, day: nil, range: place)
        }
        switch kind {
        case .date:
            let date = try parseDate()
            return PeriodLiteral(year: date.year, month: date.month, day: date.day, range: date.range)
        case .number where monthAfterNumber() != nil:
            let date = try parseDate()
            return PeriodLiteral(year: date.year, month: date.month, day: date.day, range: date.range)
        case .number:
            let year = try parsePlainNumber()
            try checkYear(year, start)
            return PeriodLiteral(year: year, month: nil, day: nil, range: range(from: start))
        case .word where month(at: index) != nil:
            let month = try parseMonth()
            let year = try parsePlainNumber()
            try checkYear(year, start)
            return PeriodLiteral(year: year, month: month, day: nil, range: range(from: start))
        case .word, .quotedName, .text, .time, .symbol, .rupiahSign, .unreadable, .blockEnd, .end:
            throw unexpected(
                Message(
                    id: "periode, misalnya `\(monthName(1, language)) 2018` atau `2018`",
                    en: "a period, such as `\(monthName(1, language)) 2018` or `2018`"))
        }
    }

    private mutating func checkYear(_ year: Int, _ start: Int) throws(SyntaxFailure) {
        if (1...9999).contains(year) { return }
        let place = range(from: start)
        report(.noSuchDate(source(place), year: 0, month: 0, day: 0, at: place))
        throw SyntaxFailure()
    }
}
