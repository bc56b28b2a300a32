import RuleEngine

/// Functions of dates, a day at a time.
enum ReferenceDates {
    /// - Parameter holidays: the days not worked besides those beyond the working week.
    static func value(_ reckoning: Reckoning, _ operands: [Int], holidays: Set<Int>) -> Int {
        func isWorked(_ day: Int, week: Int) -> Bool { weekday(ofDay: day) <= week && !holidays.contains(day) }
        switch reckoning {
        case .afterMonths: return day(operands[0], after: operands[1])
        case .workingDays:
            let (first, last, week) = (operands[0], operands[1], operands[2])
            return first > last ? 0 : (first...last).count { isWorked($0, week: week) }
        case .afterWorkingDays:
            var (day, left) = (operands[0], operands[1])
            while left > 0 {
                day += 1
                if isWorked(day, week: operands[2]) { left -= 1 }
            }
            return day
        }
    }

    private static func day(_ day: Int, after months: Int) -> Int {
        var date = CivilDate(dayNumber: day)
        let month = date.year * 12 + date.month - 1 + months
        date.year = floorDivide(month, 12)
        date.month = month - date.year * 12 + 1
        date.day = min(date.day, CivilDate.days(inMonth: date.month, of: date.year))
        return date.dayNumber
    }
}

extension ReferenceData {
    /// The days that a register keyed by a date holds.
    func holidays(_ table: TableID, _ plan: Plan) -> Set<Int> {
        guard let key = plan.holidayKey(table) else { return [] }
        return Set(tables[table].compactMap { if case .integer(let day) = $0.values[key] { Int(day) } else { nil } })
    }
}
