import PolicyDSL

/// Dates and days that the calendar reckons.
extension FormulaGenerator {
    /// An end of a period, or a date so many months or working days later.
    mutating func date(_ scope: Scope) -> Formula {
        let start = simple(.date, scope, depth: 0)
        switch dice.int(1...3) {
        case 1:
            let parts = CalendarPart.allCases.dropFirst(4)
            return .calendar(dice.pick(Array(parts)) ?? .startOfMonth, start)
        case 2: return .dateCall(.afterMonths, [start, count(-30...30, scope)], nil)
        default:
            guard let register = dice.pick(holidays) else { return start }
            return .dateCall(.afterWorkingDays, [start, count(1...30, scope), week(scope)], register)
        }
    }

    mutating func workingDays(_ scope: Scope) -> Quantity? {
        guard let register = dice.pick(holidays) else { return nil }
        let ends = [simple(.date, scope, depth: 0), simple(.date, scope, depth: 0)]
        return Quantity(.dateCall(.workingDays, ends + [week(scope)], register), Size(magnitude: 5.1))
    }

    private mutating func week(_ scope: Scope) -> Formula { count(dice.one(5...5, 6...6, 5...6, 1...7), scope) }

    /// Mostly a figure; now and then one of two.
    private mutating func count(_ range: ClosedRange<Int>, _ scope: Scope) -> Formula {
        let one = Formula.figure(Figure(dice.int(range), .plain))
        guard dice.once(in: 3) else { return one }
        return .conditional(condition(scope, depth: 0), one, .figure(Figure(dice.int(range), .plain)))
    }
}
