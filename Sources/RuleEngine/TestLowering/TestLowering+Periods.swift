import Findings
import PolicyDSL

extension TestLowering {
    /// The first day of the period that a cell names; a finding where it names none, or several.
    mutating func period(_ cell: Expression, _ unit: PeriodUnit) -> Int? {
        guard let named = namedDays(cell), let until = named.until,
            unit.firstDay(containing: named.from) == unit.firstDay(containing: until - 1)
        else {
            findings.append(.testNotAPeriod(unit: unit, at: cell.range))
            return nil
        }
        return unit.firstDay(containing: named.from)
    }

    /// The same, of a period that is scored in this test.
    mutating func scoredPeriod(_ cell: Expression, _ unit: PeriodUnit) -> Int? {
        guard let start = period(cell, unit) else { return nil }
        if scoredPeriods(unit).contains(start) { return start }
        findings.append(.testPeriodOutside(unit: unit, at: cell.range, language))
        return nil
    }

    /// The period that is meant where none is named.
    mutating func onlyPeriod(_ unit: PeriodUnit, _ column: Name) -> Int? {
        let scored = scoredPeriods(unit)
        if scored.count > 1 {
            findings.append(.testSeveralPeriods(column: column, count: scored.count, unit: unit, language))
        } else if scored.isEmpty {
            unscored.append((column, unit))
        }
        return scored.count == 1 ? scored.first : nil
    }

    /// The first days of the periods that share a day with the test and start while the regulation is in force.
    private func scoredPeriods(_ unit: PeriodUnit) -> [Int] {
        var starts: [Int] = []
        var start = unit.firstDay(containing: days.from)
        while let until = days.until, start < until {
            if plan.validity.contains(start) { starts.append(start) }
            start = unit.nextStart(after: start)
        }
        return starts
    }

    private func namedDays(_ cell: Expression) -> DayRange? {
        if case .period(let period) = cell.kind { return period.days }
        if case .date(let date) = cell.kind { return DayRange(from: dayNumber(date), until: dayNumber(date) + 1) }
        guard case .number(let literal) = cell.kind, !literal.isGrouped, let year = reader.wholeNumber(cell),
            (1...9999).contains(year)
        else { return nil }
        return PeriodLiteral(year: Int(year), month: nil, day: nil, range: cell.range).days
    }
}
