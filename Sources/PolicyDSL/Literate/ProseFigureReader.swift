import Findings

/// Reads the figures of a paragraph: those that carry a unit, and those whose words in parentheses say another number.
struct ProseFigureReader {
    private(set) var figures: [ProseFigure] = []
    private(set) var ranges: [ProseRange] = []
    private(set) var findings: [Finding] = []
    private let file: SourceFile
    private let language: KeywordLanguage
    private let tokens: [ProseToken]
    /// The token behind the time of day read last.
    private var behindTime: Int?

    /// A number and what was read of it; `next` is the token behind it and its words.
    private struct Number {
        var mantissa: Int64
        var decimals: Int
        var start: Int
        /// Behind the number itself.
        var end: Int
        var next: Int
        var unit: ProseFigure.Unit?
        /// Words in parentheses that are no number begin here.
        var words: Range<Int>?
    }

    init(_ file: SourceFile, _ range: Range<Int>, without comments: [Range<Int>], _ language: KeywordLanguage) {
        self.file = file
        self.language = language
        tokens = proseTokens(file, range, without: comments)
        var position = 0
        while position < tokens.count { position = read(position) }
    }

    private func text(_ position: Int) -> String { tokens.indices.contains(position) ? tokens[position].text : "" }

    // MARK: One figure

    /// Reads what begins at a token and gives the token behind it.
    private mutating func read(_ position: Int) -> Int {
        guard tokens[position].kind == .digits, !isPart(position) else { return position + 1 }
        if let end = readDate(position) ?? readTime(position) { return end }
        guard var number = number(position) else { return position + 1 }
        checkWords(number)
        addRange(from: number)
        if isLabel(position) { return number.next }
        // In `31 sampai dengan 60 menit` both ends are minutes.
        var others: [Number] = []
        var next = number.next
        while number.unit == nil, others.count < 2, let second = rangeEnd(next), let end = self.number(second),
            !isPart(second)
        {
            checkWords(end)
            others.append(end)
            next = end.next
            if let unit = end.unit {
                number.unit = unit
                for index in others.indices { others[index].unit = unit }
            }
        }
        if others.isEmpty, let minutes = minutesBehind(number) {
            add(number, minutes)
            return minutes.next
        }
        for figure in [number] + others { add(figure) }
        return next
    }

    /// `5 jam 36 menit` is one figure.
    private func minutesBehind(_ hours: Number) -> Number? {
        guard hours.unit == .hours, hours.decimals == 0, hours.mantissa < 100_000, let minutes = number(hours.next),
            minutes.unit == .minutes, minutes.decimals == 0, minutes.mantissa < 60
        else { return nil }
        return minutes
    }

    private mutating func add(_ hours: Number, _ minutes: Number) {
        let place = range(tokens[hours.start].start, tokens[minutes.next - 1].end)
        figures.append(
            ProseFigure(
                mantissa: hours.mantissa * 60 + minutes.mantissa, decimals: 0, unit: .minutes, text: file.text(place),
                range: place))
    }

    /// `70 sampai kurang dari 90` does not hold 90.
    private static let openEnds = ["kurang", "bawah", "sebelum", "less", "below", "under"]

    /// `kelas 8–10`: what is counted stands before the numbers.
    private mutating func addRange(from lower: Number) {
        let isWhole = lower.unit == nil && lower.decimals == 0 && lower.next == lower.end
        guard isWhole, let second = rangeEnd(lower.end), let upper = number(second), !isPart(second),
            !(lower.end..<second).contains(where: { Self.openEnds.contains(text($0)) }),
            upper.unit == nil, upper.decimals == 0, lower.mantissa < upper.mantissa
        else { return }
        var words: [String] = []
        var before = lower.start - 1
        while before >= 0, words.count < 4, tokens[before].kind == .word {
            words.insert(tokens[before].text, at: 0)
            before -= 1
        }
        if words.isEmpty { return }
        ranges.append(
            ProseRange(
                words: words, lower: lower.mantissa, upper: upper.mantissa,
                range: range(tokens[lower.start].start, tokens[upper.end - 1].end)))
    }

    private static let roundings = ["dibulatkan", "pembulatan", "rounded", "rounding"]

    /// `dibulatkan ke bawah ke Rp100`
    private func isQuantum(_ number: Number) -> Bool {
        var position = number.start - 1
        while position >= 0, position >= number.start - 6, tokens[position].kind == .word {
            if Self.roundings.contains(tokens[position].text) { return true }
            position -= 1
        }
        return false
    }

    private mutating func add(_ number: Number) {
        guard let unit = number.unit else { return }
        let written = file.text(range(tokens[number.start].start, tokens[number.end - 1].end))
        let name: String =
            switch unit {
            case .percent: " %"
            case .rupiah, .timeOfDay, .startDate: ""
            case .minutes: " " + Keyword.minutes.phrase(language)
            case .hours: " " + Keyword.hours.phrase(language)
            case .days: " " + Keyword.days.phrase(language)
            }
        let sign = unit == .rupiah && !written.lowercased().hasPrefix("rp") ? "Rp" : ""
        figures.append(
            ProseFigure(
                mantissa: number.mantissa, decimals: number.decimals, unit: unit, text: sign + written + name,
                range: range(tokens[number.start].start, tokens[number.next - 1].end)))
        figures[figures.count - 1].isQuantum = isQuantum(number)
    }

    /// A number with the unit before or behind it and its words.
    private func number(_ position: Int) -> Number? {
        guard tokens.indices.contains(position), tokens[position].kind == .digits,
            let parts = FigureNotation(language).read(Array(tokens[position].text.utf8)),
            let digits = Int64(String(decoding: parts.digits, as: UTF8.self)), parts.digits.count <= 15
        else { return nil }
        var number = Number(
            mantissa: digits, decimals: parts.decimals, start: position, end: position + 1, next: position + 1)
        if text(position - 1) == "rp" || text(position - 2) == "rp" && text(position - 1) == "." {
            number.unit = .rupiah
            number.start = text(position - 1) == "rp" ? position - 1 : position - 2
        }
        if text(number.next) == ",", text(number.next + 1) == "-" { number.next += 2 }
        if let power = Self.powers[text(number.next)], digits <= 1_000_000 {
            number.mantissa *= power
            number.next += 1
            number.end = number.next
        }
        readUnit(&number)
        if text(number.next) == "(",
            let close = (number.next..<min(number.next + 24, tokens.count)).first(where: { text($0) == ")" })
        {
            number.words = number.next + 1..<close
            number.next = close + 1
            readUnit(&number)
        }
        return number
    }

    private static let powers: [String: Int64] = [
        "ribu": 1_000, "juta": 1_000_000, "miliar": 1_000_000_000, "thousand": 1_000, "million": 1_000_000,
        "billion": 1_000_000_000,
    ]

    private func readUnit(_ number: inout Number) {
        guard number.unit == nil || number.unit == .percent else { return }
        let unit: ProseFigure.Unit
        switch text(number.next) {
        case "%", "persen", "percent": unit = .percent
        case "menit", "minute", "minutes": unit = .minutes
        case "jam", "hour", "hours": unit = .hours
        case "hari", "day", "days": unit = .days
        case "rupiah": unit = .rupiah
        default: return
        }
        number.unit = number.unit ?? unit
        number.next += 1
    }

    /// Where the other end of a range stands, behind `sampai dengan`, `hingga`, `-` and the like.
    private func rangeEnd(_ position: Int) -> Int? {
        var next = position
        let isWord = ["sampai", "hingga", "to", "through", "until"].contains(text(next))
        if isWord || ["-", "\u{2013}", "\u{2014}"].contains(text(next)) {
            next += 1
        } else if text(next) == "s", [".", "/"].contains(text(next + 1)), text(next + 2) == "d" {
            next += text(next + 3) == "." ? 4 : 3
        } else {
            return nil
        }
        let between = [
            "dengan", "kurang", "di", "dari", "bawah", "sebelum", "including", "less", "than", "below", "under",
        ]
        while isWord, between.contains(text(next)) { next += 1 }
        return tokens.indices.contains(next) && tokens[next].kind == .digits ? next : nil
    }

    // MARK: What is no figure

    /// Part of a number of a regulation, a fraction, a name or a date in digits: `6/2022`, `2-3-2018`, `B12`.
    private func isPart(_ position: Int) -> Bool {
        let token = tokens[position]
        func touches(_ other: Int) -> Bool {
            guard tokens.indices.contains(other) else { return false }
            let isBefore = other < position
            guard isBefore ? tokens[other].end == token.start : tokens[other].start == token.end else { return false }
            switch tokens[other].kind {
            case .word: return tokens[other].text != "rp"
            case .sign(let sign): return [UInt8(ascii: "/"), UInt8(ascii: "_"), UInt8(ascii: "#")].contains(sign)
            case .digits: return true
            }
        }
        return touches(position - 1) || touches(position + 1)
    }

    private static let labels: Set<String> = [
        "pasal", "ayat", "huruf", "angka", "butir", "nomor", "no", "tahun", "bab", "bagian", "paragraf", "lampiran",
        "halaman", "kelas", "golongan", "tingkat", "eselon", "triwulan", "semester", "tabel", "article", "paragraph",
        "letter", "item", "number", "year", "chapter", "part", "annex", "page", "class", "grade", "level", "quarter",
        "table",
    ]

    /// The number of an article, a law, a class: it counts nothing.
    private func isLabel(_ position: Int) -> Bool {
        let before = text(position - 1) == "(" || text(position - 1) == "." ? text(position - 2) : text(position - 1)
        return Self.labels.contains(before)
    }

    // MARK: Times and dates

    /// `pukul 08.00`, `08:00`
    private mutating func readTime(_ position: Int) -> Int? {
        let parts: [Substring]
        var next = position + 1
        if text(next) == ":", tokens[next].start == tokens[position].end, text(next + 1).count == 2,
            tokens[next + 1].kind == .digits
        {
            parts = [Substring(text(position)), Substring(text(next + 1))]
            next += 2
        } else if ["pukul", "jam", "at"].contains(text(position - 1)) || isTimeRange(position) {
            parts = text(position).split(separator: ".")
        } else {
            return nil
        }
        guard parts.count == 2, parts[0].count <= 2, parts[1].count == 2, let hour = Int64(parts[0]),
            let minute = Int64(parts[1]), hour < 24, minute < 60
        else { return nil }
        figures.append(
            ProseFigure(
                mantissa: hour * 60 + minute, decimals: 0, unit: .timeOfDay,
                text: file.text(range(tokens[position].start, tokens[next - 1].end)),
                range: range(tokens[position].start, tokens[next - 1].end)))
        behindTime = next
        return next
    }

    /// The second of `pukul 08.00 sampai dengan 16.30`.
    private func isTimeRange(_ position: Int) -> Bool { behindTime.flatMap(rangeEnd) == position }

    /// `sejak 1 Juli 2025`: only a date from which something holds is a figure to be compared.
    private mutating func readDate(_ position: Int) -> Int? {
        guard let day = Int64(text(position)), (1...31).contains(day),
            let month = monthNumber(text(position + 1), language), let year = Int64(text(position + 2)),
            (1900...2199).contains(year)
        else { return nil }
        let next = position + 3
        let before = text(position - 1) == "tanggal" ? text(position - 2) : text(position - 1)
        guard ["sejak", "mulai", "from", "since"].contains(before) else { return next }
        let place = range(tokens[position].start, tokens[next - 1].end)
        figures.append(
            ProseFigure(
                mantissa: year * 10_000 + Int64(month) * 100 + day, decimals: 0, unit: .startDate,
                text: file.text(place), range: place))
        return next
    }

    // MARK: Words

    /// `6.000 (lima ribu)`
    private mutating func checkWords(_ number: Number) {
        guard let place = number.words else { return }
        let said = tokens[place].filter { $0.kind == .word }.map(\.text)
        guard let words = NumberWords(said, language), !isSame(number, words) else { return }
        // `3 (tiga perempat)`: words that go on with another number are none that is read here.
        if words.count < said.count, NumberWords(Array(said[words.count...]), language) != nil { return }
        let first = tokens[place.lowerBound].start
        findings.append(
            .figureAgainstWords(
                file.text(range(tokens[number.start].start, tokens[number.end - 1].end)),
                said: said.prefix(words.count).joined(separator: " "),
                at: range(tokens[number.start].start, tokens[number.end - 1].end),
                words: range(first, tokens[place.upperBound - 1].end)))
    }

    private func isSame(_ number: Number, _ words: NumberWords) -> Bool {
        var (left, right) = (number.mantissa, words.mantissa)
        for _ in number.decimals..<max(number.decimals, words.decimals) { left *= 10 }
        for _ in words.decimals..<max(number.decimals, words.decimals) { right *= 10 }
        return left == right
    }

    private func range(_ start: Int, _ end: Int) -> SourceRange { SourceRange(file: file.id, start: start, end: end) }
}

/// What stands around the policy of a literate file, its figures read.
func literateText(
    _ file: SourceFile, _ reader: LiterateReader, _ language: KeywordLanguage
) -> (text: LiterateText, findings: [Finding]) {
    var findings: [Finding] = []
    let paragraphs = reader.paragraphs.map { paragraph in
        var paragraph = paragraph
        let place = paragraph.range.start..<paragraph.range.end
        let read = ProseFigureReader(file, place, without: reader.comments, language)
        paragraph.figures = read.figures
        paragraph.ranges = read.ranges
        findings += read.findings.prefix(findingLimit - min(findingLimit, findings.count)).map { finding in
            var finding = finding
            finding.citation = paragraph.citation
            return finding
        }
        return paragraph
    }
    return (LiterateText(headings: reader.headings, paragraphs: paragraphs), findings)
}
