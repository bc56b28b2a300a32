import Findings

extension Parser {
    /// `parameter = 'parameter' NAME [ ":" type ] ( [ 'may be set' ] [ validity ] "=" expression | 'must be set' [ validity ] )`
    mutating func parseParameter() throws(SyntaxFailure) -> ParameterDeclaration {
        let start = index
        try expect(.parameter)
        var name = try parseName(.plain, Message(id: "nama parameter", en: "the name of the parameter"))
        if !atDelegation { name = joined(name) { $0.at(.colon, $1) || $0.at(.equal, $1) } }
        let type = try parseOptionalType()
        let delegation = parseOptionalDelegation()
        let validity = try parseOptionalValidity()
        let value = try parseDefinition(delegation, of: name)
        return ParameterDeclaration(
            name: name, type: type, delegation: delegation, validity: validity, value: value, citation: citation,
            range: range(from: start))
    }

    /// `[ ":" type ]`
    private mutating func parseOptionalType() throws(SyntaxFailure) -> TypeExpression? {
        let colon = index
        guard take(.colon) else { return nil }
        trace.stops.insert(colon)
        return try parseType(beforeValue: true)
    }

    /// `"=" expression`
    mutating func parseDefinition() throws(SyntaxFailure) -> Expression {
        trace.stops.insert(index)
        if !take(.equal) {
            let failure = unexpected(Message(id: "`=`", en: "`=`"))
            guard skipAlongLine(to: { $0.at(.equal) }) || (beginsOperand(index) && !startsLine(index)) else {
                throw failure
            }
            _ = take(.equal)
            isSpoilt = true
        }
        mark(.body)
        return try parseExpression()
    }

    /// `rule = 'rule' NAME 'for' grain [ ":" type ] [ 'optional' ]
    /// ( [ 'may be set' ] [ validity ] "=" expression { except } | 'must be set' [ validity ] )`
    mutating func parseRule() throws(SyntaxFailure) -> RuleDeclaration {
        let start = index
        try expect(.rule)
        var name = try parseName(.plain, Message(id: "nama aturan", en: "the name of the rule"))
        name = joined(name) { $0.at(.forGrain, $1) }
        try expectOrAssume(
            .forGrain, when: atName(index),
            help: Message(
                id: "sebutkan nilai itu untuk siapa, misalnya `untuk Pegawai per bulan`",
                en: "say whose value it is, as `for Employee per month`"))
        var rule: RuleDeclaration?
        do {
            let grain = try parseGrain()
            let type = try parseOptionalType()
            let isOptional = take(.optional)
            let delegation = parseOptionalDelegation()
            let validity = try parseOptionalValidity()
            let value = try parseDefinition(delegation, of: name)
            rule = RuleDeclaration(
                name: name, grain: grain, type: type, isOptional: isOptional, delegation: delegation,
                validity: validity, value: value, citation: citation, range: name.range)
        } catch {
            skip { $0.atExcept }
            if !atExcept { throw error }
        }
        let exceptions = parseExcepts(&rule)
        guard var rule else { throw SyntaxFailure() }
        rule.exceptions = exceptions
        rule.range = range(from: start)
        return rule
    }

    private var atExcept: Bool { startsLine(index) && at(.except) }

    /// `{ except }`: a broken one is passed over.
    private mutating func parseExcepts(_ rule: inout RuleDeclaration?) -> [ExceptionDeclaration] {
        var exceptions: [ExceptionDeclaration] = []
        while at(.except) || (startsLine(index) && !nearlyBeginsDeclaration(at: index) && mend([.except])) {
            do {
                exceptions.append(try parseExcept())
            } catch {
                isSpoilt = true
                skip { $0.atExcept }
            }
        }
        return exceptions
    }

    /// `except = 'except' NAME [ prevails ] ":" 'when' expression 'then' expression`
    private mutating func parseExcept() throws(SyntaxFailure) -> ExceptionDeclaration {
        let start = index
        mark(.clause)
        try expect(.except)
        if at(.when) || at(.ifCondition) {
            throw unexpected(
                Message(id: "nama pengecualian", en: "the name of the exception"),
                help: Message(
                    id: "beri pengecualian ini nama, misalnya `kecuali cuti: bila …`",
                    en: "give the exception a name, as `except on_leave: when …`"))
        }
        let name = try parseName(.plain, Message(id: "nama pengecualian", en: "the name of the exception"))
        let prevails = try parseOptionalPrevails()
        return try parseExceptionBody(
            ExceptionDeclaration(
                name: name, target: nil, prevailsOver: prevails, condition: Expression(.absent, name.range),
                value: Expression(.absent, name.range), citation: citation, range: name.range),
            from: start)
    }

    /// `exception = 'exception' NAME 'to' NAME [ prevails ] [ validity ] ":" 'when' expression 'then' expression`
    mutating func parseException() throws(SyntaxFailure) -> ExceptionDeclaration {
        let start = index
        try expect(.exception)
        let name = try parseName(.plain, Message(id: "nama pengecualian", en: "the name of the exception"))
        try expectOrAssume(.to, when: atName(index))
        let target = try parseName(
            .plain, Message(id: "nama aturan yang dikecualikan", en: "the name of the rule it is an exception to"))
        let prevails = try parseOptionalPrevails()
        let validity = try parseOptionalValidity()
        return try parseExceptionBody(
            ExceptionDeclaration(
                name: name, target: target, prevailsOver: prevails, validity: validity,
                condition: Expression(.absent, name.range), value: Expression(.absent, name.range), citation: citation,
                range: name.range),
            from: start)
    }

    /// `":" 'when' expression 'then' expression`
    private mutating func parseExceptionBody(
        _ head: ExceptionDeclaration, from start: Int
    ) throws(SyntaxFailure) -> ExceptionDeclaration {
        var exception = head
        if !take(.colon, as: .introColon) {
            let failure = unexpected(Message(id: "`:`", en: "`:`"))
            guard at(.when) else { throw failure }
            isSpoilt = true
        }
        mark(.body)
        if at(.ifCondition) {
            let written = Keyword.when.phrase(language)
            report(.everydayPhrase(source(range(at: index)), written: written, help: nil, at: range(at: index)))
            isSpoilt = true
            advance()
        } else {
            try expectOrAssume(.when, when: beginsOperand(index))
        }
        exception.condition = try parseExpression()
        try expect(.then)
        exception.value = try parseExpression()
        exception.range = range(from: start)
        return exception
    }

    /// `prevails = 'prevails over' NAME { "," NAME }`
    private mutating func parseOptionalPrevails() throws(SyntaxFailure) -> [Name] {
        guard takeOrMend(.prevailsOver) else { return [] }
        return try parseNames(.plain)
    }

    /// `grain = ( 'everything' | NAME ) [ 'per' ( 'day' | … | 'year' ) ]`
    mutating func parseGrain() throws(SyntaxFailure) -> GrainExpression {
        let start = index
        let subject: GrainExpression.Subject
        if take(.everything) {
            subject = .everything
        } else {
            subject = .named(
                try parseName(
                    .subject,
                    Message(
                        id: "nama daftar atau catatan, atau `\(Keyword.everything.phrase(language))`",
                        en: "the name of a register or log, or `\(Keyword.everything.phrase(language))`")))
        }
        var period: Period?
        if !startsLine(index) || at(.per), takeOrMend(.per) { period = try parsePeriodWord() }
        return GrainExpression(subject: subject, period: period, range: range(from: start))
    }

    mutating func parsePeriodWord(
        among words: [Keyword] = [.day, .week, .month, .quarter, .semester, .year]
    ) throws(SyntaxFailure) -> Period {
        if !words.contains(where: { at($0) }) { _ = mend(words) }
        if words.contains(.day), take(.day) { return .day }
        if take(.week) { return .week }
        if take(.month) { return .month }
        if take(.quarter) { return .quarter }
        if take(.semester) { return .semester }
        if take(.year) { return .year }
        let list = words.map { "`\($0.phrase(language))`" }.joined(separator: ", ")
        throw unexpected(Message(id: "salah satu dari \(list)", en: "one of \(list)"))
    }
}
