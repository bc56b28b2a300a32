import Findings
import PolicyDSL

extension Lowerer {
    /// A result with the formula that its interpolation stands for; nil where the row has no range to run along.
    mutating func withoutInterpolation(
        _ result: Expression, _ row: TableDeclaration.Row, of table: TableDeclaration, _ context: Context
    ) -> Expression? {
        guard let ends = result.interpolation else { return result }
        guard case .rounded = result.kind else {
            let unit = quantumUnit(ends.from, context)
            return fail(
                .interpolationNotRounded(result.written(language) ?? "…", quantum: unit, language, at: result.range))
        }
        var runs: [(head: Expression, lower: Expression, upper: Expression)] = []
        for (column, cell) in row.conditions.enumerated() where column < table.conditions.count {
            let head = table.conditions[column]
            guard cell.alternatives.count == 1, case .range(let lower, let upper, _, _) = cell.alternatives[0],
                hasDistances(head, context)
            else { continue }
            runs.append((head, lower, upper))
        }
        guard runs.count == 1, let run = runs.first else {
            return fail(.interpolationWithoutRange(runs.isEmpty ? .none : .several, at: result.range))
        }
        if isSinglePoint(run.lower, run.upper, run.head, context) {
            return fail(
                .interpolationWithoutRange(.single, at: result.range, cell: run.lower.range.union(run.upper.range)))
        }
        return result.replacingInterpolation(along: run)
    }

    /// Whether values of a condition column can be subtracted from each other.
    private mutating func hasDistances(_ head: Expression, _ context: Context) -> Bool {
        guard let value = quietly({ $0.lower(head, context.expecting(nil)) }) else { return false }
        switch value.kind {
        case .quantity, .date, .timeOfDay: return true
        case .boolean, .choice, .text, .reference, .absent: return false
        }
    }

    private mutating func isSinglePoint(
        _ lower: Expression, _ upper: Expression, _ head: Expression, _ context: Context
    ) -> Bool {
        let whole = Expression(.arithmetic(.subtract, upper, lower), upper.range)
        guard let value = quietly({ $0.lower(whole, context.expecting(nil)) }), case .quantity(let length) = value.kind
        else { return false }
        return length.constant?.isZero == true
    }

    /// An example of what the result could be rounded to.
    private mutating func quantumUnit(_ end: Expression, _ context: Context) -> String {
        guard let value = quietly({ $0.lower(end, context.expecting(nil)) }), case .quantity(let quantity) = value.kind,
            let measure = Measure.natural(quantity.dimension, quantity.flavour, isInHours: quantity.isInHours),
            let hundredth = Rational(1, 100)?.times(measure.size)
        else { return language == .indonesian ? "0,01" : "0.01" }
        return Wording.amount(measure.unit == .rupiah ? measure.size : hundredth, measure, language)
    }

    /// What is found here was, or will be, said elsewhere.
    private mutating func quietly<T>(_ body: (inout Lowerer) -> T) -> T {
        let before = findings.count
        defer { findings.removeSubrange(before...) }
        return body(&self)
    }
}

extension Expression {
    /// The ends of an interpolation, below its roundings.
    var interpolation: (from: Expression, through: Expression)? {
        switch kind {
        case .interpolated(let from, let through): (from, through)
        case .rounded(let inner, _, _): inner.interpolation
        case .number, .text, .yesNo, .date, .timeOfDay, .period, .absent, .path, .negate, .not, .arithmetic,
            .comparison, .and, .or, .among, .present, .ifAbsent, .conditional, .extremum, .calendar, .aggregate,
            .previous, .inARow, .dateCall, .peers:
            nil
        }
    }

    /// `a .. b` as `(x - lower) / (upper - lower) * (b - a) + a`.
    fileprivate func replacingInterpolation(
        along run: (head: Expression, lower: Expression, upper: Expression)
    ) -> Expression {
        func make(_ sign: ArithmeticOperator, _ left: Expression, _ right: Expression) -> Expression {
            Expression(.arithmetic(sign, left, right), range)
        }
        switch kind {
        case .rounded(let inner, let mode, let quantum):
            return Expression(.rounded(inner.replacingInterpolation(along: run), mode, quantum: quantum), range)
        case .interpolated(let from, let through):
            let share = make(.divide, make(.subtract, run.head, run.lower), make(.subtract, run.upper, run.lower))
            return make(.add, make(.multiply, share, make(.subtract, through, from)), from)
        case .number, .text, .yesNo, .date, .timeOfDay, .period, .absent, .path, .negate, .not, .arithmetic,
            .comparison, .and, .or, .among, .present, .ifAbsent, .conditional, .extremum, .calendar, .aggregate,
            .previous, .inARow, .dateCall, .peers:
            return self
        }
    }
}
