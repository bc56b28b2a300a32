import Findings
import PolicyDSL

/// An exception as lowered.
struct LoweredException {
    var declaration: ExceptionDeclaration
    var condition: NodeID
    var value: Value
    var origin: OriginID
}

extension Lowerer {
    /// Exceptions that name nothing, or several things.
    mutating func checkTargets() {
        for exception in symbols.exceptions {
            guard let target = exception.target else { continue }
            citation = exception.citation
            language = symbols.language(of: exception.range)
            let values = symbols.values(named: target.text)
            if values.isEmpty {
                if symbols.brokenNames.contains(target.text) { continue }
                let known = symbols.values.map(\.name.text)
                report(.unknownTarget(target, nearest: nearestNames(target.text, among: known)))
            } else if values.count > 1 {
                report(.ambiguousTarget(target, values.map { symbols.values[$0].name.range }))
            }
        }
    }

    /// A base value under its exceptions: they apply before it, those that prevail first.
    mutating func excepted(
        _ declarations: [ExceptionDeclaration], _ symbol: ValueSymbol, _ type: DeclaredType?, _ context: Context,
        base: (inout Lowerer, Context) -> Value?, baseRange: () -> SourceRange
    ) -> Value? {
        guard !declarations.isEmpty else { return base(&self, context) }
        var lowered: [LoweredException] = []
        var hasFailed = false
        var rest = context
        let outer = (citation, language)
        for (declaration, days) in zip(declarations, exceptionDays(declarations)) {
            citation = declaration.citation
            language = symbols.language(of: declaration.range)
            let origin = origin(declaration.range)
            // Under each version of a rule an exception that stands apart is read again: only what holds in all of them is said.
            let reading = context.quiet(declaration.target != nil && isOneOfSeveral(symbol))
            guard let days, let condition = exceptionCondition(declaration, days, reading) else {
                hasFailed = true
                continue
            }
            var inner = learning(condition, true, in: reading)
            inner.origin = origin
            rest = learning(condition, false, in: rest)
            guard let value = lower(declaration.value, inner) else {
                hasFailed = true
                continue
            }
            // Held within the bounds of the rule by itself, so that it is said where it is written.
            if let place = type?.place, place.file != declaration.range.file, !isAbsent(value),
                stored(value, as: type, at: declaration.value.range, inner) == nil
            {
                hasFailed = true
                continue
            }
            lowered.append(
                LoweredException(declaration: declaration, condition: condition, value: value, origin: origin))
        }
        (citation, language) = outer
        let ordered = ordered(lowered, declarations)
        guard let otherwise = base(&self, rest), !hasFailed, let ordered else { return nil }
        let set = ExceptionSet(
            symbol: symbol, exceptions: ordered.exceptions, prevails: ordered.prevails, base: otherwise,
            baseRange: baseRange())
        guard let areDisjoint = checkMeetings(set) else { return nil }
        let arms = ordered.exceptions.map { exception in
            Arm(
                condition: exception.condition, value: exception.value,
                label: .exception(exception.declaration.name.text),
                origin: exception.origin, range: exception.declaration.value.range)
        }
        return select(arms, otherwise: otherwise, at: baseRange(), isDisjoint: areDisjoint, context)
    }

    private func isAbsent(_ value: Value) -> Bool { if case .absent = value.kind { true } else { false } }

    private mutating func exceptionCondition(
        _ declaration: ExceptionDeclaration, _ days: DayRange, _ context: Context
    ) -> NodeID? {
        guard let node = condition(declaration.condition, context) else { return nil }
        watchCondition(node, at: declaration.condition.range, saysNever: false, context)
        let isAlways = days.from <= symbols.validity.from && days.until == nil
        let isWhole = days.from <= symbols.validity.from && days.until == symbols.validity.until
        if isAlways || isWhole { return node }
        guard hasDate(context.grain) else { return fail(.datedWithoutDate(declaration.name)) }
        let isInForce = isWithin(days, context)
        return and(isInForce, node, context)
    }

    /// Winners first, else as declared; with whom each prevails over, directly or through others.
    private mutating func ordered(
        _ lowered: [LoweredException], _ declarations: [ExceptionDeclaration]
    ) -> (exceptions: [LoweredException], prevails: [[Bool]])? {
        var positions: [String: [Int]] = [:]
        var isSound = true
        for (position, declaration) in declarations.enumerated() {
            let known = positions[declaration.name.text] ?? []
            if let first = known.first(where: { !areVersions(declarations[$0], declaration) }) {
                report(.duplicateDeclaration(declaration.name, first: declarations[first].name.range))
                isSound = false
            } else {
                positions[declaration.name.text] = known + [position]
            }
        }
        let count = declarations.count
        var wins = [[Bool]](repeating: [Bool](repeating: false, count: count), count: count)
        for (position, declaration) in declarations.enumerated() {
            for name in declaration.prevailsOver {
                guard let losers = positions[name.text] else {
                    report(.unknownException(name, nearest: nearestNames(name.text, among: positions.keys)))
                    isSound = false
                    continue
                }
                for loser in losers { wins[position][loser] = true }
            }
        }
        for middle in 0..<count {
            for first in 0..<count where wins[first][middle] {
                for last in 0..<count where wins[middle][last] { wins[first][last] = true }
            }
        }
        if let circular = (0..<count).first(where: { wins[$0][$0] }) {
            let members = (0..<count).filter { wins[circular][$0] && wins[$0][circular] }
            report(.circularPrevails(members.map { declarations[$0].name }))
            isSound = false
        }
        guard isSound, lowered.count == count else { return nil }
        // A winner has at least as many below it as any it prevails over, and one more.
        let order = (0..<count).sorted { first, second in
            let below = (wins[first].count { $0 }, wins[second].count { $0 })
            return below.0 != below.1 ? below.0 > below.1 : first < second
        }
        return (order.map { lowered[$0] }, order.map { row in order.map { wins[row][$0] } })
    }
}
