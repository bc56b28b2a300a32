import RuleEngine

/// Years that are scored, of which a register of holidays has no day: mostly it was not brought up to date.
enum HolidayYears {
    /// So few days of a year need not have a holiday among them, nor the register be kept for that year.
    private static let fewDays = 28

    /// - Parameter days: the days that a register keyed by a date holds.
    static func findings(_ plan: Plan, scored: ClosedRange<Int>?, days: (TableID) -> [Int]) -> [DataFinding] {
        guard let scored else { return [] }
        let first = max(scored.lowerBound, plan.validity.from)
        let last = min(scored.upperBound, plan.validity.until.map { $0 - 1 } ?? scored.upperBound)
        guard first <= last else { return [] }
        let years = (CivilDate(dayNumber: first).year...CivilDate(dayNumber: last).year).filter { year in
            let start = CivilDate(year: year, month: 1, day: 1).dayNumber
            let end = CivilDate(year: year, month: 12, day: 31).dayNumber
            return min(end, last) - max(start, first) + 1 >= fewDays
        }
        return plan.holidayTables.compactMap { table in
            let known = Set(days(table).map { CivilDate(dayNumber: $0).year })
            let missing = years.filter { !known.contains($0) }
            return missing.isEmpty ? nil : .holidaysMissing(register: plan.tables[table].name, years: missing)
        }
    }
}
