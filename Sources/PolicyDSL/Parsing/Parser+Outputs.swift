import Findings

extension Parser {
    /// `output = 'output' NAME 'for' grain ":" output_column { "," output_column } [ 'sorted by' NAME { "," NAME } ]`
    mutating func parseOutput() throws(SyntaxFailure) -> OutputDeclaration {
        let start = index
        try expect(.output)
        let name = try parseName(.plain, Message(id: "nama keluaran", en: "the name of the output"))
        try expectOrAssume(.forGrain, when: atName(index))
        let grain = try parseGrain()
        try expectIntroColon()
        var columns = [try parseOutputColumn()]
        while take(.comma) || assumesComma() { columns.append(try parseOutputColumn()) }
        var sortedBy: [Name] = []
        if at(.sortedBy) || (!nearlyBeginsDeclaration(at: index) && mend([.sortedBy])) {
            mark(.clause)
            _ = take(.sortedBy)
            repeat { sortedBy.append(try parseSortName()) } while take(.comma)
        }
        return OutputDeclaration(
            name: name, grain: grain, columns: columns, sortedBy: sortedBy, citation: citation,
            range: range(from: start))
    }

    /// Whether another column follows though its comma was left out, which is reported.
    private mutating func assumesComma() -> Bool {
        if at(.semicolon), atName(index + 1), !beginsDeclaration(at: index + 1) {
            report(.everydayPhrase(";", written: ",", help: nil, at: range(at: index)))
            isSpoilt = true
            advance()
            return true
        }
        guard atName(index), !beginsDeclaration(at: index), !nearlyBeginsDeclaration(at: index),
            let word = word(at: index), let sorting = keywords.words(of: .sortedBy).first,
            nearest(to: word, among: [sorting]) == nil,
            length(of: otherKeywords.words(of: .sortedBy), at: index) == nil
        else { return false }
        let last = range(at: index - 1)
        report(.missing(after: source(last), expected: Message(id: "`,`", en: "`,`"), at: last))
        isSpoilt = true
        return true
    }

    /// `":"` behind the head of an output or a guarantee.
    private mutating func expectIntroColon() throws(SyntaxFailure) {
        if take(.colon, as: .introColon) { return }
        let failure = unexpected(Message(id: "`:`", en: "`:`"))
        guard skipAlongLine(to: { $0.at(.colon) }) || atName(index) || beginsOperand(index) else { throw failure }
        _ = take(.colon)
        isSpoilt = true
    }

    /// `output_column = path [ 'as' TEXT ]`
    private mutating func parseOutputColumn() throws(SyntaxFailure) -> OutputDeclaration.Column {
        let start = index
        mark(.column)
        let path = try parsePath()
        if !nearlyBeginsDeclaration(at: index), !startsLine(index), !at(.titled) { _ = mend([.titled]) }
        if at(.titled) { trace.stops.insert(index) }
        let title = take(.titled) ? try parseText() : nil
        return OutputDeclaration.Column(path: path, title: title, range: range(from: start))
    }

    private mutating func parseSortName() throws(SyntaxFailure) -> Name {
        if let word = word(at: index), let own = languageName(word, among: LanguageName.values) {
            let name = Name(own.rawValue, range(at: index))
            advance(as: .languageName(own))
            return name
        }
        return try parseName(.operand, Message(id: "nama kolom", en: "the name of a column"))
    }

    /// `guarantee = 'guarantee' NAME [ 'for' grain ] ":" expression`
    mutating func parseGuarantee() throws(SyntaxFailure) -> GuaranteeDeclaration {
        let start = index
        try expect(.guarantee)
        let name = try parseName(.plain, Message(id: "nama jaminan", en: "the name of the guarantee"))
        let grain = takeOrMend(.forGrain) ? try parseGrain() : nil
        try expectIntroColon()
        mark(.body)
        let condition = try parseExpression()
        return GuaranteeDeclaration(
            name: name, grain: grain, condition: condition, citation: citation, range: range(from: start))
    }

    /// `test = 'test' TEXT 'period' period [ ".." period ] { given | expected }`
    mutating func parseTest() throws(SyntaxFailure) -> TestDeclaration {
        let start = index
        try expect(.test)
        let nameRange = range(at: index)
        let name = try parseText()
        var test = TestDeclaration(
            name: name, nameRange: nameRange, from: PeriodLiteral(year: 1, month: nil, day: nil, range: nameRange),
            through: nil, given: [], expected: [], citation: citation, range: nameRange)
        do {
            try expect(.period)
            test.from = try parsePeriod()
            if take(.range) { test.through = try parsePeriod() }
        } catch {
            isSpoilt = true
            skip { $0.atStatement }
        }
        let statements: [Keyword] = [.expectedRejected, .expected, .given]
        while true {
            if !statements.contains(where: { at($0) }) {
                guard startsLine(index), !beginsDeclaration(at: index), !nearlyBeginsDeclaration(at: index),
                    mend(statements)
                else { break }
            }
            do {
                try parseStatement(&test)
            } catch {
                isSpoilt = true
                skip { $0.atStatement }
            }
        }
        test.range = range(from: start)
        return test
    }

    private var atStatement: Bool {
        startsLine(index) && (at(.given) || at(.expected) || at(.expectedRejected))
    }

    /// `given = 'given' ( 'everything' | NAME ) data_table`, `expected = ( 'expected' | 'expected rejected' ) ( 'everything' | NAME ) data_table`
    private mutating func parseStatement(_ test: inout TestDeclaration) throws(SyntaxFailure) {
        let start = index
        mark(.clause)
        if take(.given) {
            let table = try parseTestSubject()
            let rows = try parseDataTable(ownNames: [.period])
            test.given.append(TestDeclaration.Given(table: table, rows: rows, range: range(from: start)))
            return
        }
        let isRejection = take(.expectedRejected)
        if !isRejection { _ = take(.expected) }
        let table = try parseTestSubject()
        let rows = try parseDataTable(ownNames: isRejection ? [.row, .code] : [.row, .period])
        test.expected.append(
            TestDeclaration.Expected(table: table, isRejection: isRejection, rows: rows, range: range(from: start)))
    }

    /// `'everything' | NAME`
    private mutating func parseTestSubject() throws(SyntaxFailure) -> Name {
        if at(.everything), at(.bar, index + 1) {
            let name = Name(Keyword.everything.name, range(at: index))
            _ = take(.everything)
            return name
        }
        return try parseName(
            .subject, Message(id: "nama daftar atau catatan", en: "the name of a register or log"))
    }
}
