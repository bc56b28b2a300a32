import Findings
import PolicyDSL

/// What becomes of a value when it is stored.
struct Stored {
    var node: NodeID
    var type: ValueType
    var isOptional: Bool
}

extension Lowerer {
    /// The column of a value, lowered now if it was not yet; nil where it is wrong or needs itself.
    mutating func column(of index: Int, asked range: SourceRange, _ reach: Reach = .elsewhere) -> ColumnID? {
        if let forward = forward(to: index, reach) { return forward }
        switch states[index] {
        case .done(let column): return column
        case .failed: return nil
        case .inProgress:
            reportNeedOfItself(index, asked: range, reach)
            return nil
        case .untouched: break
        }
        guard depth < Lowerer.depthLimit else { return fail(.chainTooLong(at: range)) }
        depth += 4
        defer { depth -= 4 }
        states[index] = .inProgress
        pending.append((index, range, reach))
        let outer = (citation, language)
        let symbol = symbols.values[index]
        citation = symbol.citation
        language = symbols.language(of: symbol.range)
        let stored = lower(symbol)
        let origin = origin(symbol.range)
        (citation, language) = outer
        pending.removeLast()
        let kept = stored.flatMap { keepingPromise($0, of: index) }
        guard let stored = kept else {
            // Beside a mistake, what was seen of ranges may be that same mistake.
            unsayRanges(of: symbol)
            if !hasDate(symbol.grain) { keepFirstOfDated(symbol) }
            states[index] = .failed
            return nil
        }
        let kind: Column.Kind =
            switch symbol.source {
            case .rule: .rule
            case .open: .open
            case .tableResult(let versions, _): .tableResult(versions[0].name.text)
            }
        columns.append(
            Column(
                name: symbol.name.text, grain: builder.grain(symbol.grain), kind: kind, node: stored.node,
                type: stored.type, isOptional: stored.isOptional, origin: origin))
        columnNodes.append(stored.node)
        states[index] = .done(columns.count - 1)
        return columns.count - 1
    }

    mutating func reportCircle(to index: Int, asked range: SourceRange) {
        guard let start = pending.firstIndex(where: { $0.value == index }) else { return }
        // Told from the value that is declared first, wherever lowering came upon the circle.
        var circle = Array(pending[start...])
        circle[0].range = range
        guard let first = circle.indices.min(by: { circle[$0].value < circle[$1].value }) else { return }
        circle = Array(circle[first...] + circle[..<first])
        let outer = citation
        citation = symbols.values[circle[0].value].citation
        let names = circle.map { symbols.values[$0.value].name }
        report(
            .circularRules(
                names, closedAt: circle[0].range, advice: circleAdvice(circle) ?? earlierAdvice(circle.map(\.value))))
        citation = outer
    }

    private mutating func lower(_ symbol: ValueSymbol) -> Stored? {
        switch symbol.source {
        case .rule(let versions): return lowerRule(symbol, versions)
        case .tableResult(let versions, let result): return lowerTable(symbol, versions, result)
        case .open(let field, let isOptional): return lowerOpen(symbol, field, isOptional: isOptional)
        }
    }

    mutating func makeContext(_ grain: Grain, _ range: SourceRange) -> Context {
        Context(grain: grain, grainID: builder.grain(grain), origin: origin(range))
    }

    /// What a declared type says; nil where it is wrong, which was reported. `.some(nil)`: nothing is declared.
    mutating func declared(_ type: TypeExpression?) -> DeclaredType?? {
        guard let type else { return .some(nil) }
        guard let result = TypeResolver(symbols).resolve(type, citation, &findings) else { return nil }
        return result
    }

    func choice(of declared: DeclaredType?) -> ChoiceID? {
        if let declared, case .choice(let choice) = declared.kind { choice } else { nil }
    }

    /// A value as a column, parameter or output holds it: an integer of its unit and decimals.
    mutating func stored(
        _ value: Value, as declared: DeclaredType?, quantum: Flavour? = nil, at range: SourceRange, _ context: Context
    ) -> Stored? {
        if let declared, !checkKind(value, declared, at: range) { return nil }
        switch value.kind {
        case .absent: return fail(.absentWithoutType(at: range))
        case .boolean(let node): return stored(node, .boolean, .boolean, value.presence, context)
        case .text(let node): return stored(node, .code, .text, value.presence, context)
        case .reference(let table, let node):
            return stored(node, .code, .reference(table), value.presence, context)
        case .choice(let choice, let operand):
            let own = self.choice(of: declared) ?? choice
            return stored(operand.node, .integer(operand.interval), .choice(own), value.presence, context)
        case .date(let operand):
            guard checkBounds(operand.interval, .one, declared, at: range) else { return nil }
            let days = Int(clamping: operand.interval.lowerBound)...Int(clamping: operand.interval.upperBound)
            return stored(operand.node, .integer(operand.interval), .date(days), value.presence, context)
        case .timeOfDay(let operand):
            guard checkBounds(operand.interval, .one, declared, at: range) else { return nil }
            let minutes = Int(clamping: operand.interval.lowerBound)...Int(clamping: operand.interval.upperBound)
            return stored(operand.node, .integer(operand.interval), .timeOfDay(minutes), value.presence, context)
        case .quantity(let quantity):
            return storedNumber(quantity, value.presence, declared, at: range, context)
        }
    }

    private mutating func stored(
        _ node: NodeID, _ kind: NodeType.Kind, _ type: ValueType, _ presence: NodeID?, _ context: Context
    ) -> Stored {
        let interval: Interval = if case .integer(let known) = kind { known } else { 0...0 }
        let result = materialized(Operand(node: node, interval: interval), presence, kind: kind, context)
        return Stored(node: result.operand.node, type: type, isOptional: result.isOptional)
    }

    private mutating func storedNumber(
        _ quantity: Quantity, _ presence: NodeID?, _ declared: DeclaredType?, at range: SourceRange, _ context: Context
    ) -> Stored? {
        var measure: Measure
        if let declared, case .number(let own, _) = declared.kind {
            measure = own
        } else if let natural = Measure.natural(quantity.dimension, quantity.flavour, isInHours: quantity.isInHours) {
            measure = natural
        } else {
            return fail(.unitWithoutName(describe(Value(.quantity(quantity))), at: range))
        }
        guard quantity.denominator == nil else { return fail(.unroundedRatio(measure, language, at: range)) }
        // A rounded constant keeps its quantum's decimals; others write what they need.
        var perUnit = quantity.factor.divided(by: measure.size)
        if perUnit?.decimals == nil, let constant = quantity.constant { perUnit = constant.divided(by: measure.size) }
        if declared == nil, quantity.isInHours, perUnit?.decimals == nil {
            measure = .minutes
            perUnit = quantity.factor.divided(by: measure.size)
        }
        guard let perUnit, let fewest = perUnit.decimals, fewest <= 18 else {
            return fail(.unroundedRatio(measure, language, at: range))
        }
        let decimals = declared == nil ? fewest : max(fewest, declaredDecimals)
        guard let power = powerOfTen(decimals) else { return fail(.overflow(at: range)) }
        if let declared, case .number(_, let isWhole) = declared.kind {
            let finest = isWhole ? measure.size : declared.step
            if let finest, let steps = (quantity.constant ?? quantity.factor).divided(by: finest), !steps.isWhole {
                return fail(.finerThanDeclared(Wording.amount(finest, measure, language), at: range))
            }
        }
        guard let scale = perUnit.times(Rational(power)), let size = Rational(1, power)?.times(measure.size) else {
            return fail(.overflow(at: range))
        }
        let operand: Operand?
        if let constant = quantity.constant, let count = constant.divided(by: size) {
            operand = integer(count.numerator, context)
        } else {
            operand = multiply(quantity.numerator, by: scale.numerator, context)
        }
        guard let operand else { return fail(.overflow(at: range)) }
        guard checkBounds(operand.interval, size, declared, measure, at: range) else { return nil }
        let result = materialized(operand, presence, context)
        let type = NumberType(unit: measure.unit, decimals: decimals, range: operand.interval)
        return Stored(node: result.operand.node, type: .number(type), isOptional: result.isOptional)
    }

    /// Whether a value is of the declared kind; a finding where not.
    mutating func checkKind(_ value: Value, _ declared: DeclaredType, at range: SourceRange) -> Bool {
        switch (value.kind, declared.kind) {
        case (.boolean, .boolean), (.text, .text), (.date, .date), (.timeOfDay, .timeOfDay), (.absent, _): return true
        case (.choice(let first, _), .choice(let second)) where isSameChoice(first, second): return true
        case (.reference(let first, _), .reference(let second)) where first == second: return true
        case (.quantity(let quantity), .number(let measure, _)):
            if quantity.dimension == measure.dimension {
                if !quantity.dimension.isNone || quantity.flavour.joined(measure.flavour) != nil { return true }
            }
        case (.boolean, _), (.text, _), (.date, _), (.timeOfDay, _), (.choice, _), (.reference, _), (.quantity, _):
            break
        }
        var written: String?
        var advice: Message?
        if case .number(let measure, _) = declared.kind {
            written = bareFigure(value, in: measure)
            if case .quantity(let quantity) = value.kind {
                written = written ?? UnitAdvice.figure(quantity, beside: (measure.dimension, measure.flavour), language)
                advice = UnitAdvice.ofDeclared(quantity, measure, language)
            }
        }
        report(.notOfDeclaredType(describe(value), describe(declared), written: written, advice: advice, at: range))
        return false
    }

    /// A bare figure with the unit that it lacks; nil for anything else.
    func bareFigure(_ value: Value, in measure: Measure) -> String? {
        guard case .quantity(let quantity) = value.kind, quantity.dimension.isNone, quantity.flavour == .plain,
            let amount = quantity.constant?.times(measure.size)
        else { return nil }
        return Wording.amount(amount, measure, language)
    }

    func describe(_ declared: DeclaredType) -> Message {
        switch declared.kind {
        case .boolean: return Message(id: "ya/tidak", en: "yes/no")
        case .number(let measure, _): return Wording.kind(measure.dimension, measure.flavour)
        case .choice(let choice): return describe(Value(.choice(choice, Operand(node: 0, interval: 0...0))))
        case .text: return Message(id: "teks", en: "text")
        case .date: return Message(id: "tanggal", en: "a date")
        case .timeOfDay: return Message(id: "pukul", en: "a time of day")
        case .reference(let table): return describe(Value(.reference(table, 0)))
        }
    }

    private mutating func checkBounds(
        _ interval: Interval, _ size: Rational, _ declared: DeclaredType?, _ measure: Measure = .plain,
        at range: SourceRange
    ) -> Bool {
        guard let bounds = declared?.bounds else { return true }
        guard let lower = Rational(interval.lowerBound).times(size),
            let upper = Rational(interval.upperBound).times(size),
            let isBelow = lower.isLess(than: bounds.lower), let isAbove = bounds.upper.isLess(than: upper)
        else { return true }
        let touchesOpenEnd = bounds.upperIsOpen && upper == bounds.upper
        guard isBelow || isAbove || touchesOpenEnd else { return true }
        let words = (Wording.amount(lower, measure, language), Wording.amount(upper, measure, language))
        if let place = declared?.place, place.file != range.file {
            let isDate = if case .date? = declared?.kind { true } else { false }
            func words(_ bound: Rational) -> String {
                isDate ? CivilDate(dayNumber: Int(clamping: bound.floor)).iso : Wording.amount(bound, measure, language)
            }
            let basis = TermBounds(
                lower: words(bounds.lower), upper: words(bounds.upper), upperIsOpen: bounds.upperIsOpen,
                regulation: symbols.regulations[place.file] ?? "", citation: symbols.typeCitations[place] ?? [],
                place: place)
            report(.outsideTermBounds(words(lower), words(upper), basis, at: range))
            return false
        }
        report(.outsideDeclaredBounds(words.0, words.1, at: range))
        return false
    }
}
