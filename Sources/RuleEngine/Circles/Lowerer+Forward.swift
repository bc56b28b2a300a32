import Findings
import PolicyDSL

/// Values of records below in a hierarchy, which may need the value that reads them.
///
/// They are read by what is declared of them, whether they were lowered or not. Until the plan is put together they stand in
/// nodes under a number that no column has: nobody who looks into columns then goes round in a circle.
extension Lowerer {
    static let firstForward: ColumnID = 1 << 40

    /// What is known of a column, lowered or not.
    func knownColumn(_ id: ColumnID) -> Column {
        if columns.indices.contains(id) { return columns[id] }
        return forwards[id - Lowerer.firstForward]
            ?? Column(name: "", grain: 0, kind: .rule, node: 0, type: .boolean, isOptional: false, origin: 0)
    }

    /// A value of a record below; nil where too little is declared of it to be read before it is lowered.
    mutating func forward(to index: Int, _ reach: Reach) -> ColumnID? {
        guard case .below = reach, !pending.isEmpty else { return nil }
        if case .failed = states[index] { return nil }
        if forwards[index] == nil {
            let symbol = symbols.values[index]
            guard let type = declaredType(of: symbol).flatMap({ forwardType($0) }) else { return nil }
            forwards[index] = Column(
                name: symbol.name.text, grain: builder.grain(symbol.grain), kind: .rule, node: 0, type: type,
                isOptional: isOptional(symbol), origin: origin(symbol.range))
        }
        return Lowerer.firstForward + index
    }

    /// Says why a value that is being lowered cannot be had.
    mutating func reportNeedOfItself(_ index: Int, asked range: SourceRange, _ reach: Reach) {
        guard let start = pending.firstIndex(where: { $0.value == index }) else { return }
        let steps = pending[(start + 1)...] + [(value: index, range: range, reach: reach)]
        guard Reach.isDownward(steps.map(\.reach)),
            let below = steps.first(where: { if case .below = $0.reach { true } else { false } })
        else { return reportCircle(to: index, asked: range) }
        let symbol = symbols.values[below.value]
        report(
            .circleWithoutBounds(
                symbol.name, declared: declaredType(of: symbol), symbols.language(of: symbol.range), asked: below.range)
        )
    }

    /// nil where nothing is declared, or it is wrong, as is said where it stands.
    private func declaredType(of symbol: ValueSymbol) -> DeclaredType? {
        var said: [Finding] = []
        return declaredTypeExpression(of: symbol).flatMap { TypeResolver(symbols).resolve($0, symbol.citation, &said) }
    }

    func declaredTypeExpression(of symbol: ValueSymbol) -> TypeExpression? {
        switch symbol.source {
        case .rule(let versions): versions.first?.type
        case .tableResult(let versions, let result): versions.first?.results[result].type
        case .open: nil
        }
    }

    func isOptional(_ symbol: ValueSymbol) -> Bool {
        if case .rule(let versions) = symbol.source { versions.first?.isOptional ?? false } else { false }
    }

    /// What a declared type says by itself; nil where it leaves open how large or how fine a value can be.
    func forwardType(_ declared: DeclaredType) -> ValueType? {
        switch declared.kind {
        case .boolean: return .boolean
        case .choice(let choice): return .choice(choice)
        case .text: return .text
        case .reference(let table): return .reference(table)
        case .date: return .date(days(declared) ?? calendarDays)
        case .timeOfDay: return .timeOfDay(days(declared) ?? minutesOfDay)
        case .number(let measure, let isWhole):
            let step = declared.step ?? (isWhole || !measure.dimension.isNone ? measure.size : nil)
            guard let bounds = declared.bounds, let decimals = step?.divided(by: measure.size)?.decimals,
                decimals <= 18, let power = powerOfTen(decimals), let size = Rational(1, power)?.times(measure.size),
                let lower = bounds.lower.divided(by: size), let upper = bounds.upper.divided(by: size)
            else { return nil }
            let last = upper.isWhole && bounds.upperIsOpen ? upper.floor - 1 : upper.floor
            guard let first = lower.negated.map({ -$0.floor }), first <= last else { return nil }
            return .number(NumberType(unit: measure.unit, decimals: decimals, range: first...last))
        }
    }

    private func days(_ declared: DeclaredType) -> ClosedRange<Int>? {
        guard let bounds = declared.bounds else { return nil }
        let last = Int(bounds.upper.floor) - (bounds.upperIsOpen ? 1 : 0)
        return Int(bounds.lower.floor) <= last ? Int(bounds.lower.floor)...last : nil
    }

    /// The decimals that the value being lowered must have, as it may be read by what is declared of it.
    var declaredDecimals: Int {
        guard let last = pending.last, readBelow.contains(symbols.values[last.value].name.text),
            case .number(let type)? = declaredType(of: symbols.values[last.value]).flatMap({ forwardType($0) })
        else { return 0 }
        return type.decimals
    }
}
