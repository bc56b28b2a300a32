import Findings
import PolicyDSL

/// The lowest value at which each result of a table is reached, in one condition column that counts days or minutes.
struct BandScale: Sendable {
    struct Bound: Sendable {
        /// In days, or minutes.
        var value: Rational
        var range: SourceRange
    }

    var table: Name
    var grain: Grain
    var choice: ChoiceID
    var isDays: Bool
    /// By member.
    var bounds: [Int: Bound]
    var citation: Citation
}

extension Lowerer {
    /// A working day has not fewer minutes, and not more.
    private static let workingDay = (least: Rational(240), most: Rational(600))

    /// Remembers how a table leads from days or minutes to a choice.
    mutating func noteScales(_ table: TableDeclaration, _ arms: [Arm], _ context: Context) {
        let members = arms.map { arm -> (choice: ChoiceID, member: Int)? in
            guard case .choice(let choice, let operand) = arm.value.kind, let member = operand.interval.only else {
                return nil
            }
            return (choice, Int(clamping: member))
        }
        guard let first = members.first ?? nil, members.count == table.rows.count, members.allSatisfy({ $0 != nil })
        else { return }
        for (column, head) in table.conditions.enumerated() {
            guard case .quantity(let quantity) = quietly({ $0.lower(head, context.expecting(nil)) })?.kind,
                quantity.dimension == .days || quantity.dimension == .time
            else { continue }
            var bounds: [Int: BandScale.Bound] = [:]
            for (row, line) in table.rows.enumerated() {
                guard let member = members[row]?.member, column < line.conditions.count,
                    let bound = least(line.conditions[column], quantity, context)
                else { continue }
                if let known = bounds[member], known.value.isLess(than: bound.value) == true { continue }
                bounds[member] = bound
            }
            scales.append(
                BandScale(
                    table: table.name, grain: context.grain, choice: first.choice,
                    isDays: quantity.dimension == .days, bounds: bounds, citation: citation))
        }
    }

    /// Lowers once more what was lowered before; what was found then was said.
    private mutating func quietly<Result>(_ body: (inout Lowerer) -> Result) -> Result {
        let before = findings.count
        defer { findings.removeSubrange(before...) }
        return body(&self)
    }

    /// The lowest value that a cell takes in, where it has a lower end.
    private mutating func least(_ cell: Cell, _ head: Quantity, _ context: Context) -> BandScale.Bound? {
        var result: BandScale.Bound?
        for alternative in cell.alternatives {
            let end: (expression: Expression, isOpen: Bool)
            switch alternative {
            case .comparison(.equal, let expression), .comparison(.greaterOrEqual, let expression):
                end = (expression, false)
            case .comparison(.greater, let expression): end = (expression, true)
            case .comparison(.less, _), .comparison(.lessOrEqual, _), .comparison(.notEqual, _), .otherwise, .absent:
                return nil
            case .range(let lower, _, let isOpen, _): end = (lower, isOpen)
            }
            guard case .quantity(let figure) = quietly({ $0.lower(end.expression, context.expecting(nil)) })?.kind,
                let value = figure.constant, let lowest = end.isOpen ? value.plus(head.factor) : value
            else { return nil }
            if let known = result, known.value.isLess(than: lowest) == true { continue }
            result = BandScale.Bound(value: lowest, range: end.expression.range)
        }
        return result
    }

    /// Bands in minutes that do not match the days they stand for.
    mutating func watchScales() {
        for days in scales where days.isDays {
            for minutes in scales
            where !minutes.isDays && minutes.grain == days.grain && isSameChoice(minutes.choice, days.choice) {
                watch(days, minutes)
            }
        }
    }

    private mutating func watch(_ days: BandScale, _ minutes: BandScale) {
        let shared = days.bounds.keys.filter { minutes.bounds[$0] != nil }.sorted()
        var steps: [DayStep] = []
        for member in shared {
            guard let day = days.bounds[member], let minute = minutes.bounds[member], !day.value.isZero,
                !minute.value.isZero, let length = minute.value.divided(by: day.value)
            else { continue }
            steps.append(
                DayStep(
                    member: symbols.choices[days.choice].members[member], days: day.value, minutes: minute.value,
                    length: length, place: minute.range, dayPlace: day.range))
        }
        guard steps.count > 1, Set(steps.map(\.length)).count > 1 else { return }
        // Days of two kinds of conduct may lead to one choice: only where a day is as long as one worked is it a measure.
        guard
            steps.contains(where: { step in
                step.length.isLess(than: Lowerer.workingDay.least) == false
                    && Lowerer.workingDay.most.isLess(than: step.length) == false
            })
        else { return }
        let odd = steps.indices.filter { index in
            let others = steps.indices.filter { $0 != index }.map { steps[$0].length }
            return others.count > 1 && Set(others).count == 1
        }
        language = symbols.language(of: minutes.table.range)
        citation = minutes.citation
        let place = odd.count == 1 ? steps[odd[0]] : steps.first { $0.length != steps[0].length } ?? steps[0]
        report(
            .daysAndMinutesDiffer(
                days.table, minutes.table, steps: steps.map { words($0) },
                odd: odd.count == 1 ? words(steps[odd[0]], usual: steps[odd[0] == 0 ? 1 : 0].length) : nil,
                at: place.place, days: place.dayPlace))
    }

    private func words(_ step: DayStep) -> Message {
        let day = Wording.amount(step.days, .days, language)
        let minutes = Wording.amount(step.minutes, .minutes, language)
        let length = Wording.figure(step.length, language)
        return Message(id: "\(day) = \(minutes), sehari \(length)", en: "\(day) = \(minutes), \(length) a day")
    }

    /// What the odd one would be if a day were as long as in the others.
    private func words(_ step: DayStep, usual: Rational) -> Message? {
        guard let expected = step.days.times(usual) else { return nil }
        let text = Wording.amount(expected, .minutes, language)
        return Message(id: "seharusnya \(text) untuk \(step.member)", en: "\(text) for \(step.member) would fit")
    }
}

/// One result with its bound in days, in minutes, and the length of a day that follows.
private struct DayStep {
    var member: String
    var days: Rational
    var minutes: Rational
    var length: Rational
    var place: SourceRange
    var dayPlace: SourceRange
}
