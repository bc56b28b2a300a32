import Findings
import PolicyDSL

/// What a figure is an amount of, so that `7,5 jam` in the text and `450 menit` in a rule can be found equal.
struct FigureAmount: Hashable {
    enum Kind: Hashable {
        case measure(Dimension)
        case timeOfDay, date
    }

    var kind: Kind
    /// In base units.
    var value: Rational
    /// As counted in its own unit.
    var count: Rational

    private init(_ count: Rational, _ measure: Measure) {
        kind = .measure(measure.dimension)
        self.count = count
        value = count.times(measure.size) ?? count
    }

    private init(_ kind: Kind, _ value: Int128) {
        self.kind = kind
        self.value = Rational(value)
        count = self.value
    }

    init?(_ figure: ProseFigure) {
        let measure: Measure
        switch figure.unit {
        case .percent: measure = .percent
        case .rupiah: measure = .rupiah
        case .minutes: measure = .minutes
        case .hours: measure = .hours
        case .days: measure = .days
        case .timeOfDay:
            self.init(.timeOfDay, Int128(figure.mantissa))
            return
        case .startDate:
            self.init(.date, Int128(figure.mantissa))
            return
        }
        guard let power = powerOfTen(figure.decimals), let count = Rational(Int128(figure.mantissa), power) else {
            return nil
        }
        self.init(count, measure)
    }

    /// nil where an expression is no figure.
    init?(_ expression: Expression) {
        switch expression.kind {
        case .timeOfDay(let minutes): self.init(.timeOfDay, Int128(minutes))
        case .date(let date): self.init(date)
        case .number(let literal):
            guard let power = powerOfTen(literal.decimals), let count = Rational(Int128(literal.mantissa), power) else {
                return nil
            }
            self.init(count, Measure(literal.unit) ?? .plain)
        case .text, .yesNo, .period, .absent, .path, .negate, .not, .arithmetic, .comparison, .and, .or, .among,
            .present, .ifAbsent, .conditional, .rounded, .extremum, .calendar, .aggregate, .previous, .inARow,
            .interpolated, .dateCall, .peers:
            return nil
        }
    }

    init(_ date: DateLiteral) {
        self.init(.date, Int128(date.year * 10_000 + date.month * 100 + date.day))
    }

    /// Whether it is written as a percentage: of one dimension with plain numbers, but never the other figure of a sentence.
    var isPercentage: Bool {
        switch kind {
        case .measure(let dimension): dimension.isNone && value != count
        case .timeOfDay, .date: false
        }
    }

    /// All of something, where it is written as a percentage.
    var isWhole: Bool {
        switch kind {
        case .measure: value == .one && count != .one
        case .timeOfDay, .date: false
        }
    }

    /// Nothing, one, and the whole stand in prose and rules without the one speaking of the other.
    var isCommonplace: Bool {
        switch kind {
        case .measure: count.isZero || count == .one || value == .one
        case .timeOfDay, .date: false
        }
    }
}

/// A figure in a declaration.
struct PolicyFigure {
    enum Role {
        /// Laid down by a parameter, a table or a rule: what an article would say.
        case stated
        /// The same, where it bounds a range: `> 30 menit` may be `31 menit` in prose.
        case bound
        /// What something is rounded to.
        case quantum
        /// The bounds of a field, a row of a register: an article may say it or not.
        case incidental
    }

    var amount: FigureAmount
    var role: Role
    var text: String
    var range: SourceRange

    /// Whether the text speaks of this figure.
    func isSaid(by prose: FigureAmount) -> Bool {
        if amount.kind == prose.kind {
            if amount.value == prose.value { return true }
            if case .bound = role, amount.count.isWhole, prose.count.isWhole,
                let step = amount.count.minus(prose.count), step == .one || step == Rational(-1)
            {
                return true
            }
        }
        // `hari_alpa > 3` is said as "3 hari".
        guard case .measure(let dimension) = amount.kind, dimension.isNone, !amount.isPercentage,
            case .measure = prose.kind
        else { return false }
        return amount.count == prose.count
    }
}
