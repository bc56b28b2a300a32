import Findings

extension Lexer {
    /// A date, a time of day or a figure.
    mutating func readFigure() {
        if readDate() || readTime() { return }
        let start = position
        while let byte = peek(0) {
            if byte.isDigit {
                position += 1
            } else if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ","), peek(1)?.isDigit == true {
                position += 1
            } else {
                break
            }
        }
        if readFigureWithLetters(from: start) { return }
        let text = Array(bytes[start..<position])
        let figure = figure(text, at: range(start, position))
        append(.number(figure), from: start, to: position)
        skipDash(after: start)
    }

    /// `6.6OO`: a letter written for a figure that looks like it.
    private mutating func readFigureWithLetters(from start: Int) -> Bool {
        var end = position
        var hasCapital = false
        while end < limit, bytes[end].isDigit || Self.lookAlikes[bytes[end]] != nil {
            if bytes[end] == UInt8(ascii: "O") { hasCapital = true }
            end += 1
            // Separators go on between figures and letters alike.
            if end + 1 < limit, bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ","),
                bytes[end + 1].isDigit || Self.lookAlikes[bytes[end + 1]] != nil
            {
                end += 1
            }
        }
        guard end > position, let letter = bytes[position..<end].first(where: { Self.lookAlikes[$0] != nil }) else {
            return false
        }
        if end < limit, let (scalar, _) = decodeScalar(bytes, at: end, limit: limit), scalar.continuesName {
            return false
        }
        let notation = FigureNotation(language)
        let isUnreadable = notation.read(Array(bytes[start..<position])) == nil
        // `5l` may be five of a unit; `5l0` and `1O` are no such thing.
        guard isUnreadable || hasCapital || bytes[position..<end].contains(where: \.isDigit) else { return false }
        let text = bytes[start..<end].map { Self.lookAlikes[$0] ?? $0 }
        guard let parts = notation.read(text) else { return false }
        position = end
        let place = range(start, end)
        findings.append(
            .letterInFigure(
                file.text(place), meant: String(decoding: text, as: UTF8.self),
                letter: Character(Unicode.Scalar(letter)), at: place))
        append(.number(value(parts.digits, parts.decimals, parts.isGrouped, at: place)), from: start, to: end)
        skipDash(after: start)
        return true
    }

    private static let lookAlikes: [UInt8: UInt8] = [
        UInt8(ascii: "O"): UInt8(ascii: "0"), UInt8(ascii: "o"): UInt8(ascii: "0"),
        UInt8(ascii: "l"): UInt8(ascii: "1"),
        UInt8(ascii: "I"): UInt8(ascii: "1"),
    ]

    private mutating func figure(_ text: [UInt8], at place: SourceRange) -> Figure {
        if let parts = FigureNotation(language).read(text) {
            return value(parts.digits, parts.decimals, parts.isGrouped, at: place)
        }
        let written = excerpt(String(decoding: text, as: UTF8.self))
        let (suggestions, parts) = text.count > 40 ? ([], nil) : probablyMeant(text)
        findings.append(.figureNotation(written, suggestions: suggestions, at: place, language))
        guard let parts else { return Figure(mantissa: 0, decimals: 0, isGrouped: false) }
        return value(parts.digits, parts.decimals, parts.isGrouped, at: place)
    }

    private mutating func value(_ digits: [UInt8], _ decimals: Int, _ isGrouped: Bool, at place: SourceRange) -> Figure
    {
        let significant = digits.drop { $0 == UInt8(ascii: "0") }
        guard significant.count <= 18, decimals <= 18 else {
            findings.append(.figureTooLong(significant.count, at: place))
            return Figure(mantissa: 0, decimals: 0, isGrouped: false)
        }
        let mantissa = significant.reduce(Int64(0)) { $0 * 10 + Int64($1 - UInt8(ascii: "0")) }
        return Figure(mantissa: mantissa, decimals: decimals, isGrouped: isGrouped)
    }

    private typealias Parts = (digits: [UInt8], decimals: Int, isGrouped: Bool)

    /// What a figure in no valid notation was probably meant to be, the likeliest first.
    private func probablyMeant(_ text: [UInt8]) -> ([String], Parts?) {
        let notation = FigureNotation(language)
        let digits = text.filter(\.isDigit)
        var suggestions: [String] = []
        var first: Parts?
        if language == .indonesian, text.count == 5, text[2] == UInt8(ascii: "."), digits.count == 4,
            Int(text[0] - 48) * 10 + Int(text[1] - 48) < 24, text[3] < UInt8(ascii: "6")
        {
            suggestions.append(
                String(decoding: text.map { $0 == UInt8(ascii: ".") ? UInt8(ascii: ":") : $0 }, as: UTF8.self))
        }
        // `1750.000`: the last group is right, so the ones before it were run together. As an amount it can be nothing else.
        let thousands = text.split(separator: notation.group)
        if language == .indonesian, !text.contains(notation.point), text.first != UInt8(ascii: "0"),
            thousands.count > 1, (thousands.first?.count ?? 0) > 3, thousands.dropFirst().allSatisfy({ $0.count == 3 })
        {
            suggestions.append(notation.write(digits: digits, decimals: 0, isGrouped: true))
            first = (digits, 0, true)
            if tokens.last?.kind == .rupiahSign { return (suggestions, first) }
        }
        if let parts = FigureNotation(language.other).read(text) {
            let written = notation.write(digits: parts.digits, decimals: parts.decimals, isGrouped: parts.isGrouped)
            suggestions.append(written)
            first = first ?? parts
        }
        if language == .indonesian, text.count == 4, text[1] == UInt8(ascii: "."), digits.count == 3,
            text[2] < UInt8(ascii: "6"), isWhereTimeStands
        {
            suggestions.append("0" + String(decoding: [text[0], UInt8(ascii: ":"), text[2], text[3]], as: UTF8.self))
        }
        let isOneKind = !text.contains(notation.point)
        let groups = text.split(separator: notation.group)
        if isOneKind, !suggestions.contains(notation.write(digits: digits, decimals: 0, isGrouped: true)),
            groups.count > 2 || (groups.last?.count ?? 0) > 3, text.first != UInt8(ascii: "0")
        {
            suggestions.append(notation.write(digits: digits, decimals: 0, isGrouped: true))
            first = first ?? (digits, 0, true)
        }
        return (suggestions, first)
    }

    /// Behind a comparison or the word `pukul`; a percentage is none.
    private var isWhereTimeStands: Bool {
        var next = position
        while next < limit, bytes[next].isBlank { next += 1 }
        if next < limit, bytes[next] == UInt8(ascii: "%") { return false }
        switch tokens.last?.kind {
        case .symbol(.less), .symbol(.lessOrEqual), .symbol(.greater), .symbol(.greaterOrEqual): return true
        case .word(let word): return word == Keyword.timeOfDay.phrase(language)
        case .quotedName, .text, .number, .date, .time, .symbol, .rupiahSign, .unreadable, .blockEnd, .end, nil:
            return false
        }
    }

    /// `,-` after an amount, as on receipts.
    private mutating func skipDash(after start: Int) {
        let sign = peek(0)
        guard sign == UInt8(ascii: ",") || sign == UInt8(ascii: "."), peek(1) == UInt8(ascii: "-") else { return }
        var end = position + 1
        while end < limit, bytes[end] == UInt8(ascii: "-") { end += 1 }
        if end < limit {
            let next = bytes[end]
            guard next.isBlank || next == 0x0A || next == 0x0D || [0x29, 0x7C, 0x3B].contains(next) else { return }
        }
        let place = range(position, end)
        findings.append(
            .amountNotation(file.text(range(start, end)), meant: file.text(range(start, position)), at: place))
        position = end
    }

    /// `Rp` before a figure, with or without a blank.
    mutating func readRupiahSign() -> Bool {
        guard let first = peek(0), first | 0x20 == UInt8(ascii: "r"), let second = peek(1),
            second | 0x20 == UInt8(ascii: "p")
        else { return false }
        var end = position + 2
        var isExact = first == UInt8(ascii: "R") && second == UInt8(ascii: "p")
        if end < limit, bytes[end] == UInt8(ascii: ".") {
            isExact = false
            end += 1
        }
        let signEnd = end
        while end < limit, bytes[end].isBlank || isNoBreakSpace(end) { end += bytes[end].isBlank ? 1 : 2 }
        guard end < limit, bytes[end].isDigit else { return false }
        let start = position
        if !isExact {
            let written = file.text(range(start, signEnd))
            // A name such as `rp5x` is left alone.
            if signEnd == position + 2, end == signEnd, !figureStandsAlone(from: end) { return false }
            findings.append(.amountNotation(written, meant: "Rp", at: range(start, signEnd)))
        }
        position = signEnd
        append(.rupiahSign, from: start, to: signEnd)
        return true
    }

    private func isNoBreakSpace(_ offset: Int) -> Bool {
        offset + 1 < limit && bytes[offset] == 0xC2 && bytes[offset + 1] == 0xA0
    }

    private func figureStandsAlone(from start: Int) -> Bool {
        var end = start
        while end < limit, bytes[end].isDigit { end += 1 }
        guard end < limit, let (scalar, _) = decodeScalar(bytes, at: end, limit: limit) else { return true }
        return !scalar.continuesName
    }

    /// How many digits stand at an offset, at most `most`.
    private func digitCount(at offset: Int, most: Int) -> Int {
        var count = 0
        while count < most, offset + count < limit, bytes[offset + count].isDigit { count += 1 }
        return count
    }

    private func number(_ offset: Int, _ count: Int) -> Int {
        bytes[offset..<(offset + count)].reduce(0) { $0 * 10 + Int($1 - 48) }
    }

    /// `2018-07-01`; other orders and signs are reported.
    private mutating func readDate() -> Bool {
        let start = position
        let first = digitCount(at: start, most: 5)
        guard start + first < limit else { return false }
        let sign = bytes[start + first]
        guard sign == UInt8(ascii: "-") || sign == UInt8(ascii: "/") else { return false }
        let middle = start + first + 1
        let second = digitCount(at: middle, most: 3)
        guard (1...2).contains(second), middle + second < limit, bytes[middle + second] == sign else { return false }
        let tail = middle + second + 1
        let third = digitCount(at: tail, most: 5)
        let isYearFirst = first == 4 && (1...2).contains(third)
        let isYearLast = (1...2).contains(first) && third == 4
        guard isYearFirst || isYearLast else { return false }
        let end = tail + third
        let isStandard = isYearFirst && second == 2 && third == 2 && sign == UInt8(ascii: "-")
        let year = isYearFirst ? number(start, first) : number(tail, third)
        let month = number(middle, second)
        let day = isYearFirst ? number(tail, third) : number(start, first)
        // `10/2/2000` could be two divisions; it is read as a date only where it can be a date of our time.
        guard isStandard || ((1900...2199).contains(year) && (1...12).contains(month) && (1...31).contains(day)) else {
            return false
        }
        position = end
        let place = range(start, end)
        if !isStandard {
            findings.append(.dateNotation(file.text(place), year: year, month: month, day: day, at: place))
        }
        appendDate(year: year, month: month, day: day, from: start, to: end)
        return true
    }

    private mutating func appendDate(year: Int, month: Int, day: Int, from start: Int, to end: Int) {
        if let days = dayCount(year: year, month: month), (1...days).contains(day), year >= 1 {
            append(.date(year: year, month: month, day: day), from: start, to: end)
            return
        }
        let place = range(start, end)
        findings.append(.noSuchDate(file.text(place), year: year, month: month, day: day, at: place))
        append(.date(year: max(year, 1), month: 1, day: 1), from: start, to: end)
    }

    /// `08:00`
    private mutating func readTime() -> Bool {
        let start = position
        let hourDigits = digitCount(at: start, most: 3)
        let colon = start + hourDigits
        guard (1...2).contains(hourDigits), colon < limit, bytes[colon] == UInt8(ascii: ":") else { return false }
        guard digitCount(at: colon + 1, most: 3) == 2 else { return false }
        let hour = number(start, hourDigits)
        let minute = number(colon + 1, 2)
        position = colon + 3
        let exists = hour < 24 && minute < 60
        if !exists { findings.append(.noSuchTime(file.text(range(start, position)), at: range(start, position))) }
        append(.time(exists ? hour * 60 + minute : 0), from: start, to: position)
        return true
    }
}
