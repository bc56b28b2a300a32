import Findings
import PolicyDSL

/// What an expression keeps from period to period. The same expression within one declaration keeps it once.
struct RunningKey: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        case inARow(NodeID)
        /// The number of the longer period.
        case place(PeriodUnit)
        case gathered(AggregateKind, PeriodUnit, value: NodeID)
    }

    var owner: String
    var grain: GrainID
    var kind: Kind
}

extension Lowerer {
    /// `berturut_turut(alpa)`: one more than before where the condition holds, else 0.
    mutating func inARow(_ expression: Expression, at range: SourceRange, _ context: Context) -> Value? {
        guard hasPast(.inARow, at: range, context) else { return nil }
        let inner = everyPeriod(context, range)
        guard let condition = condition(expression, inner) else { return nil }
        watchCondition(condition, at: expression.range, inner)
        let most = mostPeriods(context.grain.period ?? .day)
        let text = expression.written(language) ?? "…"
        let column = running(
            .inARow(condition), .plain(0...most), at: range, inner
        ) { lowerer, own in
            let zero = lowerer.integer(0, inner)
            let before = lowerer.builder.add(
                .previous(own, initial: zero.node), NodeType(.integer(0...most)), in: inner.grainID)
            let one = lowerer.integer(1, inner)
            // There are no more periods than that, so the count ends there.
            let next = lowerer.builder.add(.add(before, one.node), NodeType(.integer(1...most)), in: inner.grainID)
            let arm = Case(condition: condition, value: next, label: .branch, origin: inner.origin)
            return lowerer.builder.add(
                .cases([arm], otherwise: zero.node, isDisjoint: true), NodeType(.integer(0...most)), in: inner.grainID)
        }
        let value = wrap(.column(column), columns[column].type, isOptional: false, context)
        note(value, "\(Keyword.inARow.phrase(language))(\(text))")
        return value
    }

    /// Nothing that is known of this period alone is known of all.
    func everyPeriod(_ context: Context, _ range: SourceRange) -> Context {
        var result = Context(grain: context.grain, grainID: context.grainID, origin: context.origin)
        result.isQuiet = context.isQuiet
        return result
    }

    /// How many periods a regulation is in force for, at most.
    private func mostPeriods(_ unit: PeriodUnit) -> Int128 {
        let end = symbols.validity.until ?? calendarDays.upperBound + 1
        let days = Int128(max(1, end - symbols.validity.from))
        let length: Int128 =
            switch unit {
            case .day: 1
            case .week: 7
            case .month: 28
            case .quarter: 90
            case .semester: 181
            case .year: 365
            }
        return days / length + 1
    }

    /// The column that keeps something from period to period.
    mutating func running(
        _ kind: RunningKey.Kind, _ type: ValueType, isOptional: Bool = false, at range: SourceRange,
        _ context: Context, _ body: (inout Lowerer, _ own: Int) -> NodeID
    ) -> ColumnID {
        let owner = ownerOfExpression
        let key = RunningKey(owner: owner, grain: context.grainID, kind: kind)
        if let known = running[key] { return known }
        let position = runningColumns.count
        runningColumns.append(nil)
        let node = body(&self, symbols.values.count + position)
        let column = columns.count
        columns.append(
            Column(
                name: unused(owner, context.grainID), grain: context.grainID, kind: .running(of: owner), node: node,
                type: type, isOptional: isOptional, origin: origin(range)))
        columnNodes.append(node)
        runningColumns[position] = column
        running[key] = column
        return column
    }

    func isRunning(_ column: ColumnID) -> Bool {
        if case .running = columns[column].kind { true } else { false }
    }

    /// The rule, table or guarantee that is being lowered.
    private var ownerOfExpression: String {
        guard let value = pending.last?.value else { return guaranteeName ?? "" }
        switch symbols.values[value].source {
        case .rule, .open: return symbols.values[value].name.text
        case .tableResult(let versions, _): return versions[0].name.text
        }
    }

    /// `alpa.1`: no name that a drafter can write.
    private func unused(_ owner: String, _ grain: GrainID) -> String {
        let taken = Set(columns.filter { $0.grain == grain }.map(\.name))
        var number = 1
        while taken.contains("\(owner).\(number)") { number += 1 }
        return "\(owner).\(number)"
    }
}

extension ValueType {
    static func plain(_ range: Interval) -> ValueType {
        .number(NumberType(unit: .none, decimals: 0, range: range))
    }
}
