import Evaluator
import Findings
import PolicyDSL
import RuleEngine

/// What limits rest on: the registers and choices of the regulation, and each value that a simulation compares, as it was
/// before and as it is after.
struct LimitsPrelude {
    /// The log that a simulation fills. No policy can give one this name without meaning it.
    static func log(_ language: KeywordLanguage) -> String {
        switch language {
        case .indonesian: "hasil simulasi"
        case .english: "simulated result"
        }
    }

    static func before(_ name: String, _ language: KeywordLanguage) -> String {
        switch language {
        case .indonesian: name + "_sebelum"
        case .english: name + "_before"
        }
    }

    static func after(_ name: String, _ language: KeywordLanguage) -> String {
        switch language {
        case .indonesian: name + "_sesudah"
        case .english: name + "_after"
        }
    }

    /// The log's column with a value: no name that a drafter could mean.
    static func column(_ name: String) -> String { "simulated " + name }

    /// The column with the first day of the period.
    static let day = "period start"

    /// Of the views' values those that limits may speak of, by name; positions are the same in both.
    private struct Compared {
        var name: String
        var before: ValueType
        var after: ValueType
    }

    private let language: KeywordLanguage
    private let place: SourceRange
    private let choices: Set<String>
    private let plan: Plan

    /// - Parameters:
    ///   - file: an id that no file has: what stands here is in no text.
    ///   - choices: those declared by name.
    init(_ plan: Plan, choices: Set<String>, language: KeywordLanguage, file: FileID) {
        self.plan = plan
        self.choices = choices
        self.language = language
        place = SourceRange(file: file, start: 0, end: 0)
    }

    /// The values as a regulation of this name.
    ///
    /// - Parameter mayEnd: whether a text is not in force in some periods. Then nothing is paid or scored under it, and whatever
    ///   is no figure is absent.
    func tree(
        named name: String, before: SimulationView, after: SimulationView, mayEnd: (before: Bool, after: Bool)
    ) -> SyntaxTree {
        let day = named(Self.day)
        var fields = [FieldDeclaration(name: day, type: type(.date), range: place)]
        var rules: [Declaration] = []
        for (old, new) in zip(before.values, after.values) {
            for (name, mayEnd) in [
                (Self.before(old.name, language), mayEnd.before), (Self.after(old.name, language), mayEnd.after),
            ] {
                guard let (type, filler) = type(old.type, new.type) else { continue }
                let isOptional = old.isOptional || new.isOptional
                let isFigure = if case .number = old.type { true } else { false }
                let isFilled = !isOptional && (isFigure || !mayEnd)
                fields.append(
                    FieldDeclaration(
                        name: named(Self.column(name)), type: type, isOptional: isOptional || mayEnd, range: place))
                rules.append(
                    .rule(
                        rule(name, of: before, filler: isFilled ? filler : nil, isOptional: isOptional || mayEnd, type))
                )
            }
        }
        let log = LogDeclaration(
            name: named(Self.log(language)), owner: named(before.register), dateField: day, fields: fields,
            citation: [],
            range: place)
        return SyntaxTree(
            file: place.file, language: language, header: RegulationHeader(name: named(name), range: place),
            declarations: [.log(log)] + rules)
    }

    private func named(_ text: String) -> Name { Name(text, place) }

    private func expression(_ kind: Expression.Kind) -> Expression { Expression(kind, place) }

    private func type(_ kind: TypeExpression.Kind) -> TypeExpression { TypeExpression(kind, range: place) }

    /// The value in the one row of the period; where there is none, the filler.
    private func rule(
        _ name: String, of view: SimulationView, filler: Expression?, isOptional mayBeAbsent: Bool,
        _ type: TypeExpression
    ) -> RuleDeclaration {
        let path = [named(Self.log(language)), named(Self.column(name))]
        func gathered(_ kind: AggregateKind, _ path: [Name], _ filter: Expression?) -> Expression {
            expression(.aggregate(AggregateExpression(kind: kind, path: path, via: nil, filter: filter)))
        }
        let greatest = gathered(.greatest, path, nil)
        let value: Expression
        if case .yesNo = type.kind {
            let there = expression(
                .ifAbsent(expression(.path([path[1]])), otherwise: expression(.yesNo(false))))
            value = gathered(.exists, [path[0]], mayBeAbsent ? there : expression(.path([path[1]])))
        } else if let filler {
            value = expression(.ifAbsent(greatest, otherwise: filler))
        } else {
            value = greatest
        }
        var isOptional = false
        if case .yesNo = type.kind {} else { isOptional = filler == nil }
        var bare = type
        bare.bounds = nil
        bare.step = nil
        let grain = GrainExpression(
            subject: .named(named(view.register)), period: Period(rawValue: view.unit.rawValue), range: place)
        return RuleDeclaration(
            name: named(name), grain: grain, type: isOptional ? bare : nil, isOptional: isOptional, value: value,
            citation: [], range: place)
    }

    // MARK: Types

    /// A type that holds the values of both texts with room to spare, and a value for where there is none. nil: the language
    /// has no way to say which of several is meant.
    private func type(_ old: ValueType, _ new: ValueType) -> (TypeExpression, filler: Expression?)? {
        switch (old, new) {
        case (.boolean, .boolean): return (type(.yesNo), nil)
        case (.choice(let choice), .choice):
            let declared = plan.choices[choice]
            let kind: TypeExpression.Kind =
                choices.contains(declared.name)
                ? .named(named(declared.name)) : .inlineChoice(declared.members.map { named($0) })
            return (type(kind), declared.members.first.map { expression(.path([named($0)])) })
        case (.number(let first), .number(let second)) where first.unit == second.unit:
            return number(first, second)
        case (.date, .date):
            return (type(.date), expression(.date(DateLiteral(year: 2000, month: 1, day: 1, range: place))))
        case (.timeOfDay, .timeOfDay): return (type(.timeOfDay), expression(.timeOfDay(0)))
        default: return nil
        }
    }

    private func number(_ old: NumberType, _ new: NumberType) -> (TypeExpression, filler: Expression?)? {
        let decimals = max(old.decimals, new.decimals)
        guard decimals <= 9, let (kind, units) = kind(old.unit, isWhole: decimals == 0) else { return nil }
        func literal(_ mantissa: Int64, _ decimals: Int, _ unit: NumberLiteral.Unit = .none) -> Expression {
            expression(
                .number(NumberLiteral(mantissa: mantissa, decimals: decimals, isGrouped: false, unit: unit)))
        }
        // Ten times what is known to be reached: an amendment may raise what the regulation pays.
        var most: Int64 = 10
        let ends = [old, new].flatMap { type in
            [type.range.lowerBound, type.range.upperBound].map { end in
                (0..<(decimals - type.decimals)).reduce(end.magnitude) { value, _ in value &* 10 }
            }
        }
        while most < 100_000_000_000_000_000, ends.contains(where: { $0 > most.magnitude / 10 }) { most *= 10 }
        let isSigned = min(old.range.lowerBound, new.range.lowerBound) < 0
        let upper = literal(most, decimals)
        let bounds = Bounds(
            lower: isSigned ? expression(.negate(upper)) : literal(0, 0), upper: upper, upperIsOpen: false)
        let type = TypeExpression(
            kind, bounds: bounds, step: kind == .whole ? nil : literal(1, decimals), range: place)
        let zero = literal(0, 0, units[0])
        let filler =
            units.count == 2 ? expression(.arithmetic(.divide, zero, literal(1, 0, units[1]))) : zero
        return (type, filler)
    }

    /// The type of a unit, and the units of a figure in it: one, or one above the stroke and one below.
    private func kind(
        _ unit: NumberType.Unit, isWhole: Bool
    ) -> (TypeExpression.Kind, figure: [NumberLiteral.Unit])? {
        switch unit {
        case .none: return (isWhole ? .whole : .decimal, [.none])
        case .percent: return (.measure(.percent), [.percent])
        case .rupiah: return (.measure(.rupiah), [.rupiah])
        case .minutes: return (.measure(.minutes), [.minutes])
        case .hours: return (.measure(.hours), [.hours])
        case .days: return (.measure(.days), [.days])
        case .named(let name):
            let parts = name.split(separator: "/").map { self.unit(String($0)) }
            switch parts.count {
            case 1: return (.measure(parts[0].type), [parts[0].figure])
            // `1 / poin` can be reckoned, but no type says it.
            case 2 where !name.hasPrefix("1/"):
                return (.quotient(parts[0].type, parts[1].type), parts.map(\.figure))
            default: return nil
            }
        }
    }

    private func unit(_ word: String) -> (type: UnitName, figure: NumberLiteral.Unit) {
        switch word {
        case "percent": (.percent, .percent)
        case "rupiah": (.rupiah, .rupiah)
        case "minutes": (.minutes, .minutes)
        case "hours": (.hours, .hours)
        case "days": (.days, .days)
        default: (.named(named(word)), .named(named(word)))
        }
    }
}

extension SyntaxTree {
    /// The tree with its types alone: what data looks like, not what is reckoned from it.
    var withTypesAlone: SyntaxTree {
        var copy = self
        copy.header?.validity = nil
        copy.declarations = declarations.filter { declaration in
            switch declaration {
            case .choice, .unit, .register: true
            case .log, .parameter, .rule, .table, .exception, .output, .guarantee, .test: false
            }
        }
        return copy
    }
}
