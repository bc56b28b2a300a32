import Findings
import PolicyDSL

/// A value as the quotient that was rounded to it.
struct RoundedQuotient {
    var dividend: NodeID
    var divisor: NodeID
    var rounding: Rounding
    /// What it was rounded to, in base units.
    var quantum: Rational
}

extension Lowerer {
    /// Rounding of what is already a multiple, or was rounded before.
    mutating func watchRounding(
        _ inner: Expression, _ quantity: Quantity, to quantum: Rational, _ rounding: Rounding, at range: SourceRange,
        _ context: Context
    ) {
        guard !context.isQuiet, quantity.denominator == nil, quantity.constant == nil else { return }
        let measure = Measure.natural(quantity.dimension, quantity.flavour, isInHours: false) ?? .plain
        let before = roundedQuotient(quantity)
        if let steps = step(quantity).divided(by: quantum), steps.isWhole {
            // A quotient or a share may need it when the figures are amended.
            guard inner.isWithoutShares else { return }
            report(
                .roundingChangesNothing(
                    Wording.amount(quantum, measure, language),
                    rounded: before.map { Wording.amount($0.quantum, measure, language) }, at: range))
            return
        }
        // A share of a rounded value is another value.
        guard inner.isRounded || inner.isName, let before, let ratio = quantum.divided(by: before.quantum),
            let found = twiceRounded(before, ratio, rounding, context)
        else { return }
        func words(_ value: Rational) -> String { Wording.amount(value, measure, language) }
        let sample = DoubleRounding(
            exact: words(found.exact), first: words(found.first), second: words(found.second),
            direct: words(found.direct), quanta: (words(before.quantum), words(quantum)))
        report(
            inner.isRounded ? .roundedTwice(sample, at: range) : .roundedAgain(sample, at: range))
    }

    /// Every value is a multiple of this, by what is declared: figures of parameters, which may be amended, do not count.
    private func step(_ quantity: Quantity) -> Rational {
        let node = quantity.numerator.node
        var size: Int128 = 1
        switch builder.nodes[node] {
        case .field, .lookupField:
            let steps = declaredSteps(node)
            if steps.modulus > 1, steps.residue == 0 { size = steps.modulus }
        case .integer, .boolean, .text, .absent, .column, .owner, .record, .inForce, .lookupColumn, .previous, .date,
            .lastDate,
            .present,
            .negate, .add, .subtract, .multiply, .minimum, .maximum, .divide, .compare, .and, .or, .not, .cases,
            .calendar, .dateCall, .peers, .aggregate:
            break
        }
        return quantity.factor.times(Rational(size)) ?? quantity.factor
    }

    private func roundedQuotient(_ quantity: Quantity) -> RoundedQuotient? {
        var node = quantity.numerator.node
        var quantum = quantity.factor
        for _ in 0..<8 {
            switch builder.nodes[node] {
            case .divide(let dividend, let divisor, let rounding):
                return RoundedQuotient(dividend: dividend, divisor: divisor, rounding: rounding, quantum: quantum)
            case .multiply(let inner, let factor):
                guard let factor = builder.constant(factor), factor > 0, let scaled = quantum.times(Rational(factor))
                else { return nil }
                (node, quantum) = (inner, scaled)
            case .column(let column), .lookupColumn(let column, _):
                guard columnNodes.indices.contains(column) else { return nil }
                node = columnNodes[column]
            case .integer, .boolean, .text, .absent, .field, .owner, .record, .inForce, .lookupField, .previous, .date,
                .lastDate,
                .present,
                .negate, .add, .subtract, .minimum, .maximum, .compare, .and, .or, .not, .cases, .calendar, .dateCall,
                .peers,
                .aggregate:
                return nil
            }
        }
        return nil
    }

    /// Figures of the field that is divided by a constant, at which one rounding or the other goes over to the next step.
    private func near(_ before: RoundedQuotient, _ ratio: Rational) -> [FieldKey: [Int128]] {
        guard var size = builder.constant(before.divisor).map({ Rational($0) }), let half = Rational(1, 2) else {
            return [:]
        }
        var node = before.dividend
        if case .multiply(let inner, let factor) = builder.nodes[node], let factor = builder.constant(factor),
            let scaled = size.divided(by: Rational(factor))
        {
            (node, size) = (inner, scaled)
        }
        guard let key = builder.fieldKey(node) else { return [:] }
        var values: [Int128] = []
        for step in 1...8 as ClosedRange<Int128> {
            guard let tie = ratio.times(half)?.times(Rational(step)) else { continue }
            for offset in -2...1 as ClosedRange<Int128> {
                guard let place = half.times(Rational(offset))?.plus(tie)?.times(size) else { continue }
                values += [place.floor - 1, place.floor, place.floor + 1]
            }
        }
        return [key: values]
    }

    /// A value that comes out otherwise when it is rounded at once. Steps are counted in the first quantum.
    private func twiceRounded(
        _ before: RoundedQuotient, _ ratio: Rational, _ second: Rounding, _ context: Context
    ) -> (exact: Rational, first: Rational, second: Rational, direct: Rational)? {
        var world = WorldSearch(self)
        world.add(near(before, ratio))
        return world.first(of: [before.dividend, before.divisor]) {
            values -> (exact: Rational, first: Rational, second: Rational, direct: Rational)? in
            let (above, below) = (values[0], values[1])
            guard below > 0, let exact = Rational(above, below) else { return nil }
            let once = before.rounding.quotient(above, below)
            guard let scaled = Rational(once).divided(by: ratio), let plain = exact.divided(by: ratio) else {
                return nil
            }
            let twice = second.quotient(scaled.numerator, scaled.denominator)
            let direct = second.quotient(plain.numerator, plain.denominator)
            guard twice != direct else { return nil }
            guard let one = exact.times(before.quantum), let two = Rational(once).times(before.quantum),
                let quantum = ratio.times(before.quantum), let three = Rational(twice).times(quantum),
                let four = Rational(direct).times(quantum)
            else { return nil }
            return (one, two, three, four)
        }
    }
}

/// How a value comes out that is rounded in two steps, in the drafter's words.
struct DoubleRounding {
    var exact: String
    var first: String
    var second: String
    var direct: String
    var quanta: (first: String, second: String)
}

extension Expression {
    /// Whether the rounding is written in this very expression.
    fileprivate var isRounded: Bool { if case .rounded = kind { true } else { false } }

    fileprivate var isName: Bool { if case .path = kind { true } else { false } }

    /// Whether nothing is multiplied or divided here.
    fileprivate var isWithoutShares: Bool {
        switch kind {
        case .number, .path, .aggregate: true
        case .rounded: true
        case .negate(let inner): inner.isWithoutShares
        case .arithmetic(let sign, let left, let right):
            switch sign {
            case .add, .subtract: left.isWithoutShares && right.isWithoutShares
            case .multiply, .divide: false
            }
        case .conditional(_, let left, let right), .ifAbsent(let left, let right):
            left.isWithoutShares && right.isWithoutShares
        case .extremum(_, let values): values.allSatisfy(\.isWithoutShares)
        case .text, .yesNo, .date, .timeOfDay, .period, .absent, .not, .comparison, .and, .or, .among, .present,
            .calendar, .previous, .inARow, .interpolated, .dateCall, .peers:
            false
        }
    }
}
