import Findings
import PolicyDSL

/// What a value that needs its own earlier values is known to be before it is lowered: what its declaration promises.
struct Promise: Sendable {
    var type: ValueType
    var isOptional: Bool
}

extension Lowerer {
    /// `sebelumnya(skor; 0)`
    mutating func previous(
        _ name: Name, initial: Expression, at range: SourceRange, _ context: Context
    ) -> Value? {
        guard hasPast(.previous, at: range, context) else { return nil }
        guard let index = symbols.value(name.text, of: context.grain.subject),
            symbols.values[index].grain == context.grain
        else { return failPrevious(name, context) }
        guard let earlier = earlierType(of: index, name) else { return nil }
        guard let start = initialNode(initial, like: earlier.type, of: name, context) else { return nil }
        let isOptional = earlier.isOptional || start.isOptional
        let node = Node.previous(index, initial: start.node)
        let value = wrap(node, earlier.type.including(start.interval), isOptional: isOptional, context)
        let first = initial.written(language) ?? "…"
        note(value, "\(Keyword.previous.phrase(language))(\(name.text); \(first))")
        return value
    }

    /// Whether there are earlier periods here; a finding where there are none.
    mutating func hasPast(_ word: Keyword, at range: SourceRange, _ context: Context) -> Bool {
        if context.grain.period != nil, !context.isConstant { return true }
        report(.noEarlierPeriod(word.phrase(language), at: range))
        return false
    }

    private mutating func failPrevious<T>(_ name: Name, _ context: Context) -> T? {
        if symbols.brokenNames.contains(name.text) { return nil }
        let elsewhere = symbols.values(named: name.text).map { grainWords(symbols.values[$0].grain) }
        guard let found = find(name.text, at: context.grain) else {
            if let grain = elsewhere.first {
                return fail(.previousOfOther(name, .value(grain), here: grainWords(context.grain)))
            }
            return fail(.unknownName(name, nearest: nearestNames(name.text, among: namesInScope(context.grain))))
        }
        let what: PreviousOfOther =
            switch found {
            case .field: .field
            case .parameter: .parameter
            case .owner, .periodStart, .periodEnd, .inForce, .daysInForce: .period
            case .value(let index): .value(grainWords(symbols.values[index].grain))
            }
        return fail(.previousOfOther(name, what, here: grainWords(context.grain)))
    }

    /// What an earlier value can be; nil where that is not known, which was reported.
    private mutating func earlierType(of index: Int, _ name: Name) -> (type: ValueType, isOptional: Bool)? {
        if recurrences.isPast(index) {
            guard let promise = promise(of: index, at: name.range) else { return nil }
            return (promise.type, promise.isOptional)
        }
        guard let column = column(of: index, asked: name.range) else { return nil }
        return (columns[column].type, columns[column].isOptional)
    }

    // MARK: Promises

    private mutating func promise(of index: Int, at range: SourceRange) -> Promise? {
        if let known = promises[index] { return known }
        let symbol = symbols.values[index]
        let expression = declaredTypeExpression(of: symbol)
        let isOptional = isOptional(symbol)
        let outer = citation
        citation = symbol.citation
        defer { citation = outer }
        guard let declared = declared(expression) else {
            promises[index] = .some(nil)
            return nil
        }
        guard let declared, let type = forwardType(declared) else {
            promises[index] = .some(nil)
            return fail(.earlierWithoutBounds(symbol.name, declared: declared.map { describe($0) }, readAt: range))
        }
        promises[index] = Promise(type: type, isOptional: isOptional)
        return promises[index] ?? nil
    }

    /// A value as it was promised, where it was; nil where it breaks the promise, of which that is reported.
    mutating func keepingPromise(_ stored: Stored, of index: Int) -> Stored? {
        guard recurrences.isPast(index), let promise = promises[index] ?? nil else { return stored }
        let symbol = symbols.values[index]
        let context = makeContext(symbol.grain, symbol.range)
        var kept = stored
        kept.type = promise.type
        switch (stored.type, promise.type) {
        case (.number(let own), .number(let promised)):
            guard own.decimals <= promised.decimals, let power = powerOfTen(promised.decimals - own.decimals) else {
                let finest = Rational(1, powerOfTen(promised.decimals) ?? 1)?.times(Measure(promised.unit).size)
                let words = Wording.amount(finest ?? .one, Measure(promised.unit), language)
                return fail(.finerThanDeclared(words, at: symbol.name.range))
            }
            guard power != 1 else { return kept }
            let operand = Operand(node: stored.node, interval: own.range)
            let presence = stored.isOptional ? present(stored.node, context) : nil
            guard let scaled = multiply(operand, by: power, context) else {
                return fail(.overflow(at: symbol.name.range))
            }
            kept.node = materialized(scaled, presence, context).operand.node
        case (.date(let own), .date(let promised)), (.timeOfDay(let own), .timeOfDay(let promised)):
            guard promised.contains(own.lowerBound), promised.contains(own.upperBound) else {
                return fail(.earlierWithoutBounds(symbol.name, declared: nil, readAt: symbol.name.range))
            }
        case (.boolean, _), (.text, _), (.choice, _), (.reference, _), (.number, _), (.date, _), (.timeOfDay, _):
            break
        }
        return kept
    }

    /// Reports circles through an earlier period that leave the record or the period; nothing more is said of their values.
    mutating func checkCircles() {
        for (members, read) in recurrences.leaving {
            citation = symbols.values[members[0]].citation
            report(.circleLeavesRecord(members.map { symbols.values[$0].name }, at: read.range))
            for member in members { states[member] = .failed }
        }
        citation = []
    }

    /// While lowering, an earlier value is known by its place among the values, or behind them among what expressions keep.
    func column(ofPast id: Int) -> ColumnID {
        if symbols.values.indices.contains(id) {
            if case .done(let column) = states[id] { return column }
            return 0
        }
        return runningColumns[id - symbols.values.count].map { place(ofColumn: $0) } ?? 0
    }

    /// Where all on a circle have earlier periods: how it is broken.
    func earlierAdvice(_ circle: [Int]) -> Message? {
        guard circle.allSatisfy({ symbols.values[$0].grain.period != nil }) else { return nil }
        return Message(
            id: """
                satu aturan harus dapat dihitung tanpa yang lain; nilai masa sebelumnya dibaca dengan \
                `sebelumnya(…; nilai awal)`
                """,
            en: """
                one of the rules must do without the others; a value of the period before is read with \
                `previous(…; initial value)`
                """)
    }

    // MARK: The first period

    /// The value of the first period as the column holds it.
    private mutating func initialNode(
        _ expression: Expression, like type: ValueType, of name: Name, _ context: Context
    ) -> (node: NodeID, isOptional: Bool, interval: Interval?)? {
        let range = expression.range
        var inner = context.expecting(nil)
        if case .choice(let choice) = type { inner = context.expecting(choice) }
        guard let value = lower(expression, inner) else { return nil }
        if case .absent = value.kind { return (absent(nodeKind(type), context), true, nil) }
        let declared = declared(like: type)
        guard isOfKind(value, declared, at: range) else {
            var written: String?
            if case .number(let measure, _) = declared.kind { written = bareFigure(value, in: measure) }
            return fail(.initialOfOtherKind(name, describe(declared), describe(value), written: written, at: range))
        }
        guard let stored = stored(value, as: declared, at: range, context) else { return nil }
        guard case .number(let own) = stored.type, case .number(let column) = type else {
            let interval = builder.interval(stored.node)
            return (stored.node, stored.isOptional, interval)
        }
        guard own.decimals <= column.decimals, let power = powerOfTen(column.decimals - own.decimals),
            let scaled = multiply(Operand(node: stored.node, interval: own.range), by: power, context)
        else { return fail(.overflow(at: range)) }
        let presence = stored.isOptional ? present(stored.node, context) : nil
        let node = power == 1 ? stored.node : materialized(scaled, presence, context).operand.node
        return (node, stored.isOptional, scaled.interval)
    }

    private mutating func isOfKind(_ value: Value, _ declared: DeclaredType, at range: SourceRange) -> Bool {
        let before = findings.count
        let isSame = checkKind(value, declared, at: range)
        findings.removeSubrange(before...)
        return isSame
    }

    private func nodeKind(_ type: ValueType) -> NodeType.Kind {
        switch type {
        case .boolean: .boolean
        case .text, .reference: .code
        case .number(let number): .integer(number.range)
        case .choice: .integer(0...0)
        case .date(let days): .integer(Interval(days))
        case .timeOfDay(let minutes): .integer(Interval(minutes))
        }
    }

    /// The type as a drafter would declare it, without bounds.
    private func declared(like type: ValueType) -> DeclaredType {
        switch type {
        case .boolean: return DeclaredType(kind: .boolean)
        case .text: return DeclaredType(kind: .text)
        case .choice(let choice): return DeclaredType(kind: .choice(choice))
        case .reference(let table): return DeclaredType(kind: .reference(table))
        case .date: return DeclaredType(kind: .date)
        case .timeOfDay: return DeclaredType(kind: .timeOfDay)
        case .number(let number):
            let measure = Measure(number.unit)
            let step = powerOfTen(number.decimals).flatMap { Rational(1, $0)?.times(measure.size) }
            return DeclaredType(kind: .number(measure, isWhole: false), step: step)
        }
    }
}

extension ValueType {
    /// Wide enough for an initial value too.
    fileprivate func including(_ interval: Interval?) -> ValueType {
        guard let interval else { return self }
        switch self {
        case .number(var number):
            number.range = number.range.hull(interval)
            return .number(number)
        case .date(let days):
            return .date(
                min(
                    days.lowerBound, Int(clamping: interval.lowerBound))...max(
                        days.upperBound, Int(clamping: interval.upperBound)))
        case .timeOfDay(let minutes):
            return .timeOfDay(
                min(
                    minutes.lowerBound, Int(clamping: interval.lowerBound))...max(
                        minutes.upperBound, Int(clamping: interval.upperBound)))
        case .boolean, .choice, .text, .reference: return self
        }
    }
}
