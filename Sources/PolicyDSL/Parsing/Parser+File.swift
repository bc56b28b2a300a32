import Findings

extension Parser {
    /// `file = regulation { declaration }`
    mutating func parseFile() -> SyntaxTree {
        var header: RegulationHeader?
        var amendment: Amendment?
        var limits: Limits?
        var declarations: [Declaration] = []
        var block = 0
        skipEmptyBlocks(&block)
        if at(.amendment) {
            isAmendment = true
            (header, amendment) = parseAmendmentHeader()
            if header == nil { skipToDeclaration() }
        } else if atLimits() {
            (header, limits) = parseLimitsHeader()
            if header == nil { skipToDeclaration() }
        } else if at(.regulation) || mend([.regulation]) {
            header = try? parseRegulation()
            if header == nil { skipToDeclaration() }
        } else if kind != .end {
            reportMissingRegulation()
        }
        while kind != .end, findings.count < findingLimit {
            let start = index
            if kind == .blockEnd {
                skipEmptyBlocks(&block)
                continue
            }
            isSpoilt = false
            depth = 0
            do {
                if atItem(index) || atItemLoosely {
                    let item = try parseAmendmentItem()
                    if !isSpoilt { amendment?.items.append(item) }
                } else if let declaration = try parseDeclaration(header), !isSpoilt {
                    declarations.append(declaration)
                }
            } catch {
                limit = tokens.count
                skipToDeclaration()
            }
            // Whatever happened, the reading goes on.
            if index == start { advance() }
        }
        return SyntaxTree(
            file: file.id, language: language, header: header, amendment: amendment, limits: limits,
            declarations: declarations)
    }

    mutating func skipEmptyBlocks(_ block: inout Int) {
        while kind == .blockEnd {
            index += 1
            block += 1
            citation = block < blocks.count ? blocks[block].citation : []
        }
    }

    private mutating func reportMissingRegulation() {
        let isName = atName(index) && !nearlyBeginsDeclaration(at: index)
        report(.missingRegulation(isEmpty: false, isLiterate: file.form == .literate, at: range(at: index)))
        if isName || !beginsDeclaration(at: index) { skipToDeclaration() }
    }

    /// `regulation = 'regulation' NAME { regulation_clause }`
    private mutating func parseRegulation() throws(SyntaxFailure) -> RegulationHeader {
        let start = index
        mark(.declaration)
        try expect(.regulation)
        let name = try parseName(.plain, Message(id: "nama peraturan", en: "the name of the regulation"))
        return parseRegulationClauses(name, from: start)
    }

    /// `{ regulation_clause }`
    mutating func parseRegulationClauses(_ name: Name, from start: Int) -> RegulationHeader {
        var header = RegulationHeader(name: name, range: name.range)
        var seen: [Keyword: SourceRange] = [:]
        let clauses: [Keyword] = [.title, .number, .inForceFrom, .under]
        while true {
            if !clauses.contains(where: { at($0) }) {
                guard startsLine(index), !beginsDeclaration(at: index), !nearlyBeginsDeclaration(at: index),
                    mend(clauses)
                else { break }
            }
            guard let clause = clauses.first(where: { at($0) }) else { break }
            let place = range(at: index)
            if let first = seen[clause] { report(.repeatedClause(clause.phrase(language), at: place, first: first)) }
            seen[clause] = seen[clause] ?? place
            mark(.clause)
            do {
                try parseRegulationClause(clause, &header)
            } catch {
                skip { parser in
                    parser.startsLine(parser.index) && clauses.contains { parser.at($0) }
                }
            }
        }
        header.range = range(from: start)
        return header
    }

    private mutating func parseRegulationClause(
        _ clause: Keyword, _ header: inout RegulationHeader
    ) throws(SyntaxFailure) {
        if clause == .title {
            _ = take(.title)
            header.title = try parseText()
        } else if clause == .number {
            _ = take(.number)
            header.number = try parsePlainNumber()
            try expect(.ofYear)
            header.year = try parsePlainNumber()
        } else if clause == .inForceFrom {
            header.validity = try parseValidity()
        } else {
            _ = take(.under)
            header.under += try parseNames(.plain)
        }
    }

    /// `validity = 'in force from' date [ 'through' date ]`
    mutating func parseValidity() throws(SyntaxFailure) -> Validity {
        let start = index
        try expect(.inForceFrom)
        let from = try parseDate()
        var through: DateLiteral?
        if take(.through) || (!startsLine(index) && mend([.through]) && take(.through)) { through = try parseDate() }
        return Validity(from: from, through: through, range: range(from: start))
    }

    mutating func parseOptionalValidity() throws(SyntaxFailure) -> Validity? {
        if at(.inForceFrom) || mend([.inForceFrom]) { return try parseValidity() }
        return nil
    }

    /// `declaration`, or nil for an article, which is only a citation.
    mutating func parseDeclaration(_ header: RegulationHeader?) throws(SyntaxFailure) -> Declaration? {
        guard let opener = findOpener() else {
            reportNoDeclaration()
            throw SyntaxFailure()
        }
        mark(.declaration)
        if mended[index] == nil { reportedLine = nil }
        switch opener {
        case .article:
            try parseArticle()
            return nil
        case .choice: return .choice(try parseChoice())
        case .unit: return .unit(try parseUnit())
        case .register: return .register(try parseRegister())
        case .log: return .log(try parseLog())
        case .parameter: return .parameter(try parseParameter())
        case .rule: return .rule(try parseRule())
        case .table: return .table(try parseTable())
        case .exception: return .exception(try parseException())
        case .output: return .output(try parseOutput())
        case .guarantee: return .guarantee(try parseGuarantee())
        case .test: return .test(try parseTest())
        case .sets: return try parseSetting()
        case .amendment:
            report(.secondRegulation(at: range(at: index), first: header?.name.range))
            isMuted = true
            _ = parseAmendmentHeader()
            isMuted = false
            throw SyntaxFailure()
        default:
            if header != nil { report(.secondRegulation(at: range(at: index), first: header?.name.range)) }
            // Its clauses are passed over: nothing more is to be said of them.
            isMuted = true
            _ = try? parseRegulation()
            isMuted = false
            throw SyntaxFailure()
        }
    }

    /// The keyword that opens the declaration here, a misspelt one included.
    private mutating func findOpener() -> Keyword? {
        if let word = word(at: index), let opener = mended[index]?.keyword ?? keywords.openers[word] { return opener }
        var openers = Keyword.allCases.filter { $0.role == .opener }
        // What follows the name tells openers apart that are alike.
        if at(.forGrain, index + 2) { openers = [.rule, .table, .output, .guarantee] }
        guard case .word = kind, startsLine(index) || fits(.rule, index + 1), mend(openers) else { return nil }
        return mended[index]?.keyword
    }

    private mutating func reportNoDeclaration() {
        if isFollowOn { return }
        if !startsLine(index), reportStrayPunctuation() || reportBareFunction() || reportEverydayPhrase() { return }
        switch kind {
        case .unreadable: return
        case .symbol(.semicolon) where startsLine(index) && word(at: index + 1) != nil && !startsLine(index + 1):
            report(.foreignOperator(";", meant: "#", at: range(at: index)))
            index = lineEnd(from: index)
        case .symbol(let symbol) where symbol == .semicolon || symbol == .dot:
            report(.statementEnd(symbol.rawValue, at: range(at: index)))
            advance()
        case .word:
            let clauses: [Keyword] = [.except, .given, .expected, .expectedRejected, .sortedBy, .contains]
            if !mend(clauses) {
                report(.unknownDeclaration(found: described(index), at: range(at: index), language))
            }
        case .quotedName, .text, .number, .date, .time, .symbol, .rupiahSign, .blockEnd, .end:
            if startsLine(index) {
                report(.unknownDeclaration(found: described(index), at: range(at: index), language))
            } else if at(.colon), beginsOperand(index + 1) {
                report(.foreignOperator(":", meant: "/", at: range(at: index)))
            } else {
                _ = unexpected(
                    Message(id: "operator atau akhir deklarasi", en: "an operator or the end of the declaration"),
                    help: strayHelp)
            }
        }
    }

    /// What to do about something behind a declaration that does not belong to it.
    private var strayHelp: Message? {
        let text = source(range(at: index))
        switch kind {
        case .symbol(.closeParen):
            return Message(
                id: "hapus `)`, atau tulis `(` yang menjadi pasangannya", en: "delete `)`, or write the `(` it closes")
        case .symbol, .rupiahSign, .blockEnd, .end, .unreadable, .word:
            return Message(
                id: "hapus `\(text)`, atau tulis operator di depannya",
                en: "delete `\(text)`, or write an operator before it")
        case .quotedName, .text, .number, .date, .time:
            return Message(id: "tulis operator di depan `\(text)`", en: "write an operator before `\(text)`")
        }
    }

    /// `article = 'article' LABEL [ 'paragraph' "(" LABEL ")" ] [ 'letter' LABEL ] [ 'item' LABEL ]`
    private mutating func parseArticle() throws(SyntaxFailure) {
        try expect(.article)
        var parts = [capitalized(.article) + " " + (try parseLabel())]
        let divisions: [Keyword] = [.paragraph, .letter, .item]
        func misspelt() -> Bool { !startsLine(index) && !divisions.contains { at($0) } }
        if misspelt() { _ = mend(divisions) }
        if take(.paragraph) {
            try expect(.openParen)
            let label = try parseLabel()
            try expect(.closeParen)
            parts.append(capitalized(.paragraph) + " (" + label + ")")
        }
        if misspelt() { _ = mend(divisions) }
        if take(.letter) { parts.append(capitalized(.letter) + " " + (try parseLabel())) }
        if misspelt() { _ = mend(divisions) }
        if !atItem(index), take(.item) { parts.append(capitalized(.item) + " " + (try parseLabel())) }
        citation = parts
    }

    func capitalized(_ keyword: Keyword) -> String {
        let phrase = keyword.phrase(language)
        return phrase.prefix(1).uppercased() + phrase.dropFirst()
    }

    /// `LABEL`: `7`, `5A`, `a`
    mutating func parseLabel() throws(SyntaxFailure) -> String {
        let start = index
        switch kind {
        case .number(let figure) where figure.decimals == 0 && !figure.isGrouped:
            advance()
            if case .word = kind, isAdjacent(index) { advance(as: .tight) }
        case .word(let word) where !isReserved(word) && word.count <= 5:
            advance()
        default:
            throw unexpected(
                Message(id: "nomor atau huruf, misalnya `5` atau `a`", en: "a number or a letter, such as `5` or `a`"))
        }
        return file.text(range(from: start))
    }

    /// `choice = 'choice' NAME ":" NAME { "," NAME }`
    private mutating func parseChoice() throws(SyntaxFailure) -> ChoiceDeclaration {
        let start = index
        try expect(.choice)
        let name = try parseName(.plain, Message(id: "nama pilihan", en: "the name of the choice"))
        try expect(.colon)
        mark(.body)
        let members = try parseMembers()
        return ChoiceDeclaration(name: name, members: members, citation: citation, range: range(from: start))
    }

    /// `unit = 'unit' NAME { "," NAME }`
    private mutating func parseUnit() throws(SyntaxFailure) -> UnitDeclaration {
        let start = index
        try expect(.unit)
        let names = try parseNames(.plain)
        return UnitDeclaration(names: names, citation: citation, range: range(from: start))
    }
}
