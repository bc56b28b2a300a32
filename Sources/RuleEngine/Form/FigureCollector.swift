import Findings
import PolicyDSL

/// Gathers the figures of declarations.
struct FigureCollector {
    private(set) var figures: [PolicyFigure] = []
    private let language: KeywordLanguage

    init(_ declarations: [Declaration], _ language: KeywordLanguage) {
        self.language = language
        for declaration in declarations { collect(declaration) }
    }

    private mutating func collect(_ declaration: Declaration) {
        switch declaration {
        case .parameter(let parameter):
            collect(parameter.type)
            collect(parameter.validity)
            collect(parameter.value, .stated)
        case .rule(let rule):
            collect(rule.type)
            collect(rule.validity)
            collect(rule.value, .stated)
            for exception in rule.exceptions { collect(exception) }
        case .table(let table):
            collect(table.validity)
            for condition in table.conditions { collect(condition, .incidental) }
            for row in table.rows {
                for alternative in row.conditions.flatMap(\.alternatives) { collect(alternative) }
                for result in row.results { collect(result, .stated) }
            }
        case .exception(let exception): collect(exception)
        case .register(let register):
            for field in register.fields { collect(field.type) }
            for cell in register.rows?.rows.flatMap(\.cells) ?? [] { cell.map { collect($0, .incidental) } }
        case .log(let log): for field in log.fields { collect(field.type) }
        case .guarantee(let guarantee): collect(guarantee.condition, .incidental)
        case .choice, .unit, .output, .test: break
        }
    }

    private mutating func collect(_ exception: ExceptionDeclaration) {
        collect(exception.validity)
        collect(exception.condition, .stated)
        collect(exception.value, .stated)
    }

    private mutating func collect(_ type: TypeExpression?) {
        guard let type else { return }
        for expression in [type.bounds?.lower, type.bounds?.upper, type.step] {
            expression.map { collect($0, .incidental) }
        }
    }

    private mutating func collect(_ validity: Validity?) {
        guard let validity else { return }
        for date in [validity.from, validity.through].compactMap(\.self) {
            figures.append(
                PolicyFigure(
                    amount: FigureAmount(date), role: .stated,
                    text: "\(date.day) \(monthName(date.month, language)) \(date.year)", range: date.range))
        }
    }

    private mutating func collect(_ alternative: Alternative) {
        switch alternative {
        case .comparison(.equal, let value): collect(value, .stated)
        case .comparison, .range: for part in alternative.parts { collect(part, .bound) }
        case .absent, .otherwise: break
        }
    }

    private mutating func collect(_ expression: Expression, _ role: PolicyFigure.Role) {
        if let amount = FigureAmount(expression) {
            figures.append(
                PolicyFigure(
                    amount: amount, role: role, text: figureText(expression, language) ?? "", range: expression.range))
            return
        }
        switch expression.kind {
        case .rounded(let value, _, let quantum):
            collect(value, role)
            collect(quantum, .quantum)
        case .comparison(let comparison, let left, let right):
            let side: PolicyFigure.Role =
                switch (comparison, role) {
                case (.equal, _), (.notEqual, _), (_, .incidental), (_, .quantum): role
                case (.less, _), (.lessOrEqual, _), (.greater, _), (.greaterOrEqual, _): .bound
                }
            collect(left, side)
            collect(right, side)
        case .among(let value, let alternatives):
            collect(value, role)
            for alternative in alternatives { collect(alternative) }
        case .arithmetic(_, let left, let right):
            // `100 % - potongan`: the whole is only what is reckoned from.
            for part in [left, right] {
                let isCommonplace = FigureAmount(part)?.isCommonplace == true
                collect(part, isCommonplace ? .incidental : role)
            }
        case .previous(_, let initial):
            // Where reckoning starts; regulations seldom say it.
            collect(initial, .incidental)
        case .number, .text, .yesNo, .date, .timeOfDay, .period, .absent, .path, .negate, .not, .and, .or, .present,
            .ifAbsent, .conditional, .extremum, .calendar, .aggregate, .inARow, .interpolated, .dateCall, .peers:
            for part in expression.parts { collect(part, role) }
        }
    }
}

/// A figure, a date or a time of day as a drafter writes it; nil for any other expression.
func figureText(_ expression: Expression, _ language: KeywordLanguage) -> String? {
    switch expression.kind {
    case .number(let literal):
        let measure = Measure(literal.unit) ?? .plain
        guard let power = powerOfTen(literal.decimals), let count = Rational(Int128(literal.mantissa), power),
            let value = count.times(measure.size)
        else { return nil }
        return Wording.amount(value, measure, language)
    case .timeOfDay(let minutes): return Wording.time(Int128(minutes))
    case .date(let date): return "\(date.day) \(monthName(date.month, language)) \(date.year)"
    case .text, .yesNo, .period, .absent, .path, .negate, .not, .arithmetic, .comparison, .and, .or, .among, .present,
        .ifAbsent, .conditional, .rounded, .extremum, .calendar, .aggregate, .previous, .inARow, .interpolated,
        .dateCall, .peers:
        return nil
    }
}
