import PolicyDSL

extension PeriodUnit {
    /// The first day of the period that holds a day.
    func firstDay(containing day: Int) -> Int {
        switch self {
        case .day: return day
        case .week: return day - (weekdayNumber(of: day) - 1)
        case .month, .quarter, .semester, .year:
            let date = CivilDate(dayNumber: day)
            return dayNumber(year: date.year, month: (date.month - 1) / span * span + 1, day: 1)
        }
    }

    /// The first day of the next period after one that starts on a day.
    func nextStart(after start: Int) -> Int {
        switch self {
        case .day: start + 1
        case .week: start + 7
        // Further than this period is long, and not as far as the next one's end.
        case .month, .quarter, .semester, .year: firstDay(containing: start + span * 31)
        }
    }

    private var span: Int { months ?? 1 }
}

extension PeriodLiteral {
    /// Half-open.
    var days: DayRange {
        if let month, let day {
            let first = dayNumber(year: year, month: month, day: day)
            return DayRange(from: first, until: first + 1)
        }
        if let month {
            let first = dayNumber(year: year, month: month, day: 1)
            return DayRange(from: first, until: PeriodUnit.month.nextStart(after: first))
        }
        return DayRange(
            from: dayNumber(year: year, month: 1, day: 1), until: dayNumber(year: year + 1, month: 1, day: 1))
    }
}
